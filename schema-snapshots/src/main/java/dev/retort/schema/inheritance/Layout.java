package dev.retort.schema.inheritance;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Condition;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.inheritance.Hierarchy.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How the entities of a hierarchy lie in the tables of one schema. */
final class Layout {
    private static final String TYPE = "{type}";
    private static final String SUPER = "{super}";

    /** The strategies, by the names that they have in a mapping. */
    enum Kind {
        SINGLE_TABLE,
        JOINED,
        TABLE_PER_CLASS
    }

    private final Hierarchy hierarchy;
    private final Origins origins;
    private final Map<String, Table> tables;
    private final Kind kind;

    private Layout(Hierarchy hierarchy, Origins origins, Map<String, Table> tables, Kind kind) {
        this.hierarchy = hierarchy;
        this.origins = origins;
        this.tables = tables;
        this.kind = kind;
    }

    /** The layout in a schema, or {@code null} if the schema does not hold the entities. */
    static @Nullable Layout of(Hierarchy hierarchy, Schema schema, Origins origins) {
        Map<String, Table> tables = new HashMap<>();
        for (Table table : schema.tables().values()) {
            Origin place = origins.table(table.name());
            if (place != null && place.path().isEmpty()) {
                tables.put(place.type(), table);
            }
        }
        tables.keySet().retainAll(hierarchy.members().stream().map(Member::type).toList());
        Kind kind = null;
        for (Member member : hierarchy.members()) {
            Table table = tables.get(member.type());
            if (table != null && member != hierarchy.root()) {
                Origin key = table.primaryKeyColumns().isEmpty()
                        ? null
                        : origins.column(table.name(), table.primaryKeyColumns().get(0));
                boolean joined = key != null && key.path().startsWith(SUPER);
                kind = joined ? Kind.JOINED : Kind.TABLE_PER_CLASS;
                break;
            }
        }
        if (kind == null) {
            kind = tables.containsKey(hierarchy.root().type()) ? Kind.SINGLE_TABLE : null;
        }
        return kind == null ? null : new Layout(hierarchy, origins, tables, kind);
    }

    Kind kind() {
        return kind;
    }

    /** The entity's own table, {@code null} if it has none. */
    @Nullable
    Table table(String type) {
        return tables.get(type);
    }

    /** The entities whose own tables hold a row of an entity, the root first. */
    List<String> holders(Member member) {
        List<String> holders = new ArrayList<>();
        if (kind == Kind.SINGLE_TABLE) {
            holders.add(hierarchy.root().type());
        } else if (kind == Kind.TABLE_PER_CLASS) {
            holders.add(member.type());
        } else {
            hierarchy.line(member).forEach(each -> holders.add(each.type()));
        }
        holders.removeIf(holder -> !tables.containsKey(holder));
        return holders;
    }

    /** The columns of a table by where they come from. */
    SortedMap<Origin, String> columns(Table table) {
        SortedMap<Origin, String> columns = new TreeMap<>();
        origins.columns().getOrDefault(table.name(), new TreeMap<>()).forEach((name, origin) -> {
            if (table.column(name) != null) {
                columns.put(origin, name);
            }
        });
        return columns;
    }

    @Nullable
    Origin origin(Table table, String column) {
        return origins.column(table.name(), column);
    }

    /** Where in the model the column comes from that tells entities apart. */
    Origin typeOrigin() {
        return new Origin(hierarchy.root().type(), TYPE);
    }

    /** The column that tells entities apart, {@code null} if there is none. */
    @Nullable
    String typeColumn() {
        Table root = tables.get(hierarchy.root().type());
        return root == null ? null : columns(root).get(typeOrigin());
    }

    /** The values that the column may have that tells entities apart; empty if that is not known. */
    List<Literal> typeValues() {
        Table root = tables.get(hierarchy.root().type());
        String column = typeColumn();
        for (CheckConstraint check : root == null || column == null
                ? List.<CheckConstraint>of()
                : root.checks().values()) {
            if (check.condition() instanceof Condition.OneOf oneOf
                    && oneOf.column().equals(column)) {
                return oneOf.values();
            }
        }
        return List.of();
    }

    /** The name of the own table of an entity that has one. */
    ObjectName name(String type) {
        return Objects.requireNonNull(tables.get(type)).name();
    }

    Iterable<String> owners() {
        return hierarchy.members().stream().map(Member::type).filter(tables::containsKey)::iterator;
    }
}
