package dev.retort.processor.mapper;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.CollectionShape;
import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.Conversion;
import dev.retort.processor.model.ElementCollection;
import dev.retort.processor.model.ElementCollection.Element;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.Overrides;
import dev.retort.processor.model.Places;
import dev.retort.processor.naming.Delimiting;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.type.ColumnType;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collections of values, each in a table of its own. */
final class ElementCollectionRule {
    private final MappingContext context;
    private final CollectionTables tables;
    private final CollectionKeyRule keys;
    private final BasicRule basics;
    private final HintRule hints;
    private final ConverterRule converters;
    private final SoftDeleteRule softDeletes;

    ElementCollectionRule(MappingContext context, CollectionTables tables) {
        this.context = context;
        this.tables = tables;
        this.keys = new CollectionKeyRule(context);
        this.basics = new BasicRule(context);
        this.hints = new HintRule(context.findings());
        this.converters = new ConverterRule(context);
        this.softDeletes = new SoftDeleteRule(context);
    }

    void apply(EntityType owner, ElementCollection attribute) {
        TableDraft table =
                tables.open(attribute.table().table(), implicitName(owner, attribute.name()), attribute.place());
        if (table == null) {
            return;
        }
        Plan own = tables.owner(
                owner,
                attribute.name(),
                JoinRule.after(owner.name()),
                attribute.table().owner(),
                attribute.place());
        Plan element = element(attribute);
        Plan key = keys.plan(
                attribute.name(), attribute.place(), attribute.shape(), starting(attribute.overrides(), "key."), true);
        boolean first = !table.hasKey();
        Plan rowId = keys.rowId(attribute.shape());
        table.join(rowId);
        List<Plan> plans = hints.apply(attribute, element, List.of(own, key));
        table.join(plans.get(1));
        table.join(plans.get(0));

        if (first && !rowId.columns().isEmpty()) {
            table.key(rowId.columns());
        } else if (first && !key.columns().isEmpty()) {
            table.key(own.columns());
            table.key(key.columns());
        } else if (first && attribute.shape().kind() == CollectionShape.Kind.SET) {
            distinct(attribute, table, own, element);
        }
        if (first) {
            table.add(plans.get(2));
        } else {
            table.join(plans.get(2));
        }
        table.join(softDeletes.plan(attribute.shape().softDelete(), attribute.place()));
        tables.finish(attribute.table().table(), table);
    }

    /** The name is delimited if that of the owner's table is. */
    private String implicitName(EntityType owner, String attribute) {
        String name = owner.name() + "_" + attribute;
        ObjectName table = context.tables().of(owner);
        return table != null && Names.isDelimited(table.name()) ? Delimiting.delimited(name) : name;
    }

    /** The rows of a set differ: by a primary key, or, where something may be absent, by a unique constraint. */
    private static void distinct(ElementCollection attribute, TableDraft table, Plan own, Plan element) {
        boolean comparable = element.columns().stream()
                .noneMatch(column -> isLarge(column.column().type()));
        if (!attribute.table().table().uniqueConstraints().isEmpty() || !comparable) {
            return;
        }
        if (element.columns().stream().noneMatch(column -> column.column().nullable())) {
            table.key(own.columns());
            table.key(element.columns());
        } else {
            List<String> all = Stream.concat(own.columns().stream(), element.columns().stream())
                    .map(PlannedColumn::name)
                    .toList();
            table.unique(null, all);
        }
    }

    private static boolean isLarge(ColumnType type) {
        return type instanceof ColumnType.Clob || type instanceof ColumnType.Blob;
    }

    private Plan element(ElementCollection attribute) {
        Overrides overrides = starting(attribute.overrides(), "value.");
        Origin origin = Places.attribute(attribute.place(), "{element}");
        if (attribute.element() instanceof Element.Basic basic) {
            ColumnSpec said = overrides.columns().get("");
            ColumnSpec spec = said == null ? basic.column() : said;
            PlannedColumn column = basics.column(
                    attribute.name(),
                    converters.stored(basic.value(), conversion(attribute), true),
                    spec,
                    origin,
                    spec.nullable());
            return column == null ? Plan.NOTHING : Plan.of(column);
        }
        Scope scope = Scope.ofCollection(attribute.place(), overrides);
        Plan plan = Plan.NOTHING;
        for (Attribute part : ((Element.Embedded) attribute.element()).attributes()) {
            plan = plan.and(context.planner().plan(part, scope));
        }
        return plan;
    }

    private static @Nullable Conversion conversion(ElementCollection attribute) {
        return attribute.overrides().conversions().stream()
                .filter(conversion -> conversion.attribute().equals("value"))
                .findFirst()
                .orElse(null);
    }

    /** What is said about the elements, or the keys, of a map; of other collections all is about the elements. */
    private static Overrides starting(Overrides overrides, String prefix) {
        return new Overrides(
                starting(overrides.columns(), prefix),
                starting(overrides.associations(), prefix),
                overrides.conversions());
    }

    private static <T> SortedMap<String, T> starting(SortedMap<String, T> said, String prefix) {
        SortedMap<String, T> starting = new TreeMap<>();
        said.forEach((path, value) -> {
            if ((path + ".").equals(prefix)) {
                starting.put("", value);
            } else if (path.startsWith(prefix)) {
                starting.put(path.substring(prefix.length()), value);
            } else if (prefix.equals("value.") && !path.startsWith("key.")) {
                starting.put(path, value);
            }
        });
        return starting;
    }
}
