package dev.retort.processor.mapper;

import dev.retort.processor.model.AssociationOverride;
import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.CollectionShape;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.ForeignKeySpec;
import dev.retort.processor.model.JoinColumnSpec;
import dev.retort.processor.model.JoinSpec;
import dev.retort.processor.model.JoinTableSpec;
import dev.retort.processor.model.MapKeySpec;
import dev.retort.processor.model.Overrides;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.TableSpec;
import dev.retort.processor.model.ToManyAttribute;
import dev.retort.processor.model.ToOneAttribute;
import dev.retort.processor.naming.Delimiting;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Relations that lie in a join table, or in the table of the other side. */
final class RelationRule {
    private final MappingContext context;
    private final SchemaDraft draft;
    private final CollectionTables tables;
    private final CollectionKeyRule keys;
    private final HintRule hints;
    private final SoftDeleteRule softDeletes;

    /** The tables between entities, by the attributes that own them. */
    private final Map<Origin, TableDraft> joinTables = new HashMap<>();

    RelationRule(MappingContext context, SchemaDraft draft, CollectionTables tables) {
        this.context = context;
        this.draft = draft;
        this.tables = tables;
        this.keys = new CollectionKeyRule(context);
        this.hints = new HintRule(context.findings());
        this.softDeletes = new SoftDeleteRule(context);
    }

    /** A reference to one entity by way of a join table, whose rows are those of the owner that refer. */
    void toOne(EntityType owner, ToOneAttribute attribute, JoinTableSpec spec) {
        EntityType target = context.model().entity(attribute.target());
        if (target == null) {
            context.outside(attribute.name(), attribute.target(), attribute.place());
            return;
        }
        TableDraft table = tables.open(spec.table(), implicitName(owner, target, attribute.name()), attribute.place());
        if (table != null) {
            Plan own = tables.owner(owner, attribute.name(), UnaryOperator.identity(), spec.owner(), attribute.place());
            Plan other = target(attribute.name(), attribute.place(), target, spec.inverse(), attribute.oneToOne());
            List<Plan> plans = hints.apply(attribute, other, List.of(own));
            table.join(plans.get(1));
            if (!table.hasKey()) {
                table.key(own.columns());
            }
            table.join(plans.get(0));

            tables.finish(spec.table(), table);
        }
    }

    /** A reference to many entities that no attribute of theirs holds. */
    void toMany(EntityType owner, ToManyAttribute attribute, Scope scope) {
        EntityType target = context.model().entity(attribute.target());
        if (target == null) {
            context.outside(attribute.name(), attribute.target(), attribute.place());
            return;
        }
        AssociationOverride override = scope.association(attribute.place());
        JoinTableSpec joinTable =
                override != null && override.joinTable() != null ? override.joinTable() : attribute.joinTable();
        JoinSpec join = override != null && !override.join().columns().isEmpty() ? override.join() : attribute.join();
        if (!attribute.manyToMany() && joinTable == null && !join.columns().isEmpty()) {
            inTargetTable(owner, attribute, target, join);
        } else {
            inJoinTable(owner, attribute, target, joinTable == null ? unsaid(attribute.place()) : joinTable);
        }
    }

    /**
     * What tells the elements of a collection apart that is mapped by the other side: it lies in the table of that
     * side.
     *
     * @return whether anything does
     */
    boolean inverse(ToManyAttribute attribute) {
        EntityType target = context.model().entity(attribute.target());
        if (target == null
                || (attribute.shape().orderColumn() == null && attribute.shape().key() == null)) {
            return false;
        }
        if (attribute.manyToMany() && isColumnSaid(attribute.shape())) {
            context.findings()
                    .report(
                            Code.RT210,
                            "'" + attribute.name() + "' is mapped by '" + attribute.mappedBy()
                                    + "', and its order or key would be a column of that side's join table; say it there",
                            attribute.place());
            return false;
        }
        Plan key = keys.plan(attribute.name(), attribute.place(), attribute.shape(), Overrides.NONE, false);
        Plan hinted = hints.apply(attribute, key);
        holding(attribute, target).forEach(table -> table.join(hinted));
        return !key.columns().isEmpty();
    }

    /** A provider takes no word on the columns of a table that the other side owns. */
    private static boolean isColumnSaid(CollectionShape shape) {
        return shape.orderColumn() != null
                || (shape.key() instanceof MapKeySpec.Basic key && key.column().isSaid());
    }

    /** The tables that hold the rows of the other side: its own, or the one between the two, which must be there. */
    private List<TableDraft> holding(ToManyAttribute attribute, EntityType target) {
        if (!attribute.manyToMany()) {
            return context.tables().holding(target, draft);
        }
        Attribute other = new MappedByRule(context).find(target, Objects.requireNonNull(attribute.mappedBy()));
        return other == null
                ? List.of()
                : Stream.ofNullable(joinTables.get(other.place())).toList();
    }

    private void inTargetTable(EntityType owner, ToManyAttribute attribute, EntityType target, JoinSpec join) {
        ObjectName ownTable = context.tables().of(owner);
        if (ownTable == null) {
            return;
        }
        for (TableDraft table : context.tables().holding(target, draft)) {
            Plan reference = new JoinRule(context)
                    .plan(new JoinRule.Request(
                            attribute.place(),
                            attribute.name(),
                            JoinRule.after(attribute.name()),
                            owner,
                            ownTable,
                            join,
                            false,
                            false,
                            false));
            Plan key = keys.plan(attribute.name(), attribute.place(), attribute.shape(), Overrides.NONE, false);
            hints.apply(attribute, reference, List.of(key)).forEach(table::join);
        }
    }

    private void inJoinTable(EntityType owner, ToManyAttribute attribute, EntityType target, JoinTableSpec spec) {
        TableDraft table = tables.open(spec.table(), implicitName(owner, target, attribute.name()), attribute.place());
        if (table == null) {
            return;
        }
        joinTables.put(attribute.place(), table);
        String inverse = inverseOf(owner, attribute, target);
        Plan own = tables.owner(
                owner,
                attribute.name(),
                JoinRule.after(inverse == null ? owner.name() : inverse),
                spec.owner(),
                attribute.place());
        Plan other = target(attribute.name(), attribute.place(), target, spec.inverse(), !attribute.manyToMany());
        Plan key = keys.plan(attribute.name(), attribute.place(), attribute.shape(), Overrides.NONE, true);
        boolean first = !table.hasKey();
        boolean set = attribute.shape().kind() == CollectionShape.Kind.SET;
        boolean ofElement = attribute.shape().kind() == CollectionShape.Kind.MAP
                && key.columns().isEmpty();
        Plan rowId = keys.rowId(attribute.shape());
        table.join(rowId);
        if (first && !rowId.columns().isEmpty()) {
            table.key(rowId.columns());
        } else if (first && !key.columns().isEmpty()) {
            table.key(own.columns());
            table.key(key.columns());
        } else if (first && set && !attribute.manyToMany()) {
            table.key(other.columns());
        } else if (first && ((set && spec.table().uniqueConstraints().isEmpty()) || ofElement)) {
            table.key(own.columns());
            table.key(other.columns());
        }
        List<Plan> plans = hints.apply(attribute, other, List.of(own, key));
        table.join(plans.get(1));
        table.join(plans.get(0));
        if (first) {
            table.add(plans.get(2));
        } else {
            table.join(plans.get(2));
        }
        table.join(softDeletes.plan(attribute.shape().softDelete(), attribute.place()));
        tables.finish(spec.table(), table);
    }

    private Plan target(String attribute, Origin place, EntityType target, JoinSpec join, boolean unique) {
        ObjectName table = context.tables().of(target);
        if (table == null) {
            return Plan.NOTHING;
        }
        // A provider has no foreign keys for elements of relations that refer to anything but a key.
        JoinSpec effective = refersToKey(target, join) ? join : join.mapForeignKey(ForeignKeySpec::without);
        return new JoinRule(context)
                .plan(new JoinRule.Request(
                        Places.attribute(place, "{target}"),
                        attribute,
                        JoinRule.after(attribute),
                        target,
                        table,
                        effective,
                        true,
                        false,
                        unique));
    }

    private boolean refersToKey(EntityType target, JoinSpec join) {
        List<String> key = context.keys().of(target).columns().stream()
                .map(column -> Names.folded(column.name()))
                .toList();
        return join.columns().stream()
                .map(JoinColumnSpec::referencedColumnName)
                .filter(Objects::nonNull)
                .allMatch(name -> key.contains(Names.folded(context.names().physical(name))));
    }

    private String implicitName(EntityType owner, EntityType target, String attribute) {
        ObjectName own = context.tables().of(owner);
        ObjectName other = context.tables().of(target);
        boolean delimited =
                (own != null && Names.isDelimited(own.name())) || (other != null && Names.isDelimited(other.name()));
        String name = context.names()
                .naming()
                .joinTable(
                        own == null || delimited ? logicalName(owner) : own.name(),
                        other == null || delimited ? logicalName(target) : other.name(),
                        attribute);
        // What is delimited is as it is written, before any strategy.
        return delimited ? Delimiting.delimited(name) : name;
    }

    private static String logicalName(EntityType entity) {
        String said = entity.table().name();
        return said == null ? entity.name() : Names.bare(said);
    }

    /** The attribute on the other side that is mapped by this one, or {@code null} if there is none. */
    private static @Nullable String inverseOf(EntityType owner, ToManyAttribute attribute, EntityType target) {
        return target.attributes().stream()
                .filter(ToManyAttribute.class::isInstance)
                .map(ToManyAttribute.class::cast)
                .filter(other -> (attribute.name().equals(other.mappedBy())
                                || attribute.place().path().equals(other.mappedBy()))
                        && other.target().equals(owner.type()))
                .map(ToManyAttribute::name)
                .findFirst()
                .orElse(null);
    }

    private static JoinTableSpec unsaid(Origin place) {
        JoinSpec join = new JoinSpec(List.of(), ForeignKeySpec.unsaid(place));
        return new JoinTableSpec(TableSpec.unsaid(place), join, join);
    }
}
