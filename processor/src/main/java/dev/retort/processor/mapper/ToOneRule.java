package dev.retort.processor.mapper;

import dev.retort.processor.model.AssociationOverride;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.JoinSpec;
import dev.retort.processor.model.ToOneAttribute;
import dev.retort.schema.ObjectName;
import dev.retort.schema.finding.Code;

/** The columns and the foreign key of a reference to one entity. */
final class ToOneRule {
    private final MappingContext context;

    ToOneRule(MappingContext context) {
        this.context = context;
    }

    Plan plan(ToOneAttribute attribute, Scope scope) {
        EntityType target = context.model().entity(attribute.target());
        if (target == null) {
            context.findings()
                    .report(
                            Code.RT212,
                            "'" + attribute.name() + "' refers to " + attribute.target()
                                    + ", which is not part of the migration set; add it to the packages or entities of"
                                    + " @MigrationSet",
                            attribute.place());
            return Plan.NOTHING;
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
                        attribute.name(),
                        target,
                        table,
                        join,
                        required,
                        scope.optional() && !scope.key(),
                        attribute.oneToOne()));
    }
}
