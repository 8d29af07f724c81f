package dev.retort.processor.mapper;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.CollectionShape;
import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.MapKeySpec;
import dev.retort.processor.model.Overrides;
import dev.retort.processor.model.Places;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.type.Types;

/** The columns that tell the elements of one collection apart: the position in a list, the key of a map. */
final class CollectionKeyRule {
    private final MappingContext context;
    private final BasicRule basics;
    private final ConverterRule converters;

    CollectionKeyRule(MappingContext context) {
        this.context = context;
        this.basics = new BasicRule(context);
        this.converters = new ConverterRule(context);
    }

    /**
     * What the key of a collection needs; nothing if it has none.
     *
     * @param attribute the collection's name
     * @param place where it is
     * @param overrides what is said there about the attributes of an embeddable key
     * @param required whether each row of the table is an element of such a collection
     */
    Plan plan(String attribute, Origin place, CollectionShape shape, Overrides overrides, boolean required) {
        if (shape.orderColumn() != null) {
            return position(attribute, place, shape, shape.orderColumn(), required);
        }
        MapKeySpec key = shape.key();
        Origin origin = Places.attribute(place, "{key}");
        if (key instanceof MapKeySpec.Basic basic) {
            PlannedColumn column = basics.column(
                    attribute + "_KEY",
                    converters.stored(basic.value(), null, true),
                    basic.column(),
                    origin,
                    !required);
            return column == null ? Plan.NOTHING : Plan.of(column);
        }
        if (key instanceof MapKeySpec.Embedded embedded) {
            Scope scope = Scope.ofCollection(origin, overrides);
            Plan plan = Plan.NOTHING;
            for (Attribute part : embedded.attributes()) {
                plan = plan.and(context.planner().plan(part, scope));
            }
            return required ? plan.mapColumns(PlannedColumn::notNull) : plan;
        }
        if (key instanceof MapKeySpec.Entity entity) {
            return entity(attribute, origin, entity, required);
        }
        return Plan.NOTHING;
    }

    /** The identifier that each row of the collection's table has of its own; nothing if it has none. */
    Plan rowId(CollectionShape shape) {
        return shape.rowId() == null
                ? Plan.NOTHING
                : basics.plan(
                        shape.rowId(),
                        Scope.ofCollection(shape.rowId().place(), Overrides.NONE)
                                .asKey());
    }

    private Plan position(String attribute, Origin place, CollectionShape shape, ColumnSpec spec, boolean required) {
        String logicalName = spec.name() == null ? attribute + "_ORDER" : spec.name();
        String name = context.names().column(logicalName, spec.place());
        if (name == null) {
            return Plan.NOTHING;
        }
        return Plan.of(new PlannedColumn(
                logicalName,
                Column.column(name, spec.definition() == null ? Types.integer() : Types.sqlType(spec.definition()))
                        .withNullable(!required),
                Places.attribute(place, "{order}"),
                spec,
                new Condition.Between(name, Literal.of(shape.firstPosition()), Literal.of(Integer.MAX_VALUE)),
                null,
                PlannedColumn.ColumnHints.NONE));
    }

    private Plan entity(String attribute, Origin origin, MapKeySpec.Entity key, boolean required) {
        EntityType target = context.model().entity(key.target());
        ObjectName table = target == null ? null : context.tables().of(target);
        if (target == null || table == null) {
            return context.outside(attribute, key.target(), origin);
        }
        return new JoinRule(context)
                .plan(new JoinRule.Request(
                        origin,
                        attribute,
                        referenced -> attribute + "_KEY",
                        target,
                        table,
                        key.join(),
                        required,
                        !required,
                        false));
    }
}
