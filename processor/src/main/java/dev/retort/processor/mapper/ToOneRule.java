package dev.retort.processor.mapper;

import dev.retort.processor.model.AssociationOverride;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.JoinSpec;
import dev.retort.processor.model.ToOneAttribute;
import dev.retort.schema.ObjectName;

/** The columns and the foreign key of a reference to one entity. */
final class ToOneRule {
    private final MappingContext context;

    ToOneRule(MappingContext context) {
        this.context = context;
    }

    Plan plan(ToOneAttribute attribute, Scope scope) {
        EntityType target = context.model().entity(attribute.target());
        if (target == null) {
            return context.outside(attribute.name(), attribute.target(), attribute.place());
        }
        ObjectName table = context.tables().of(target);
        if (table == null) {
            return Plan.NOTHING;
        }
        AssociationOverride override = scope.association(attribute.place());
        JoinSpec join = override == null || override.join().columns().isEmpty() ? attribute.join() : override.join();
        boolean required = scope.key() || attribute.id() || (!attribute.optional() && !scope.optional());
        return new JoinRule(context)
                .plan(new JoinRule.Request(
                        attribute.place(),
                        attribute.name(),
                        JoinRule.after(attribute.name()),
                        target,
                        table,
                        context.inverseDeletes().refined(attribute, join),
                        required,
                        scope.optional() && !scope.key(),
                        // What gives a part of the key its value is as unique as that.
                        attribute.oneToOne() && attribute.mapsId() == null));
    }
}
