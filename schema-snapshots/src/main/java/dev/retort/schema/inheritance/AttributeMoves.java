package dev.retort.schema.inheritance;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Filling;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.rename.Hints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of attributes that go from an entity's table to a secondary table of it that is new, or back to it: the
 * row there has the key of the row here.
 */
final class AttributeMoves {
    private final Schema from;
    private final Origins fromOrigins;
    private final Schema to;
    private final Origins toOrigins;
    private final SortedMap<ObjectName, SortedMap<String, Filling>> fillings;
    private final SortedSet<String> droppedTables;
    private final SortedMap<ObjectName, SortedSet<String>> droppedColumns;
    private final List<Operation> operations = new ArrayList<>();

    AttributeMoves(Schema from, Origins fromOrigins, Schema to, Origins toOrigins, Hints said) {
        this.from = from;
        this.fromOrigins = fromOrigins;
        this.to = to;
        this.toOrigins = toOrigins;
        fillings = new TreeMap<>(said.backfills());
        droppedTables = new TreeSet<>(said.droppedTables());
        droppedColumns = new TreeMap<>(said.droppedColumns());
    }

    /** Works it out. What cannot be moved is left as it is, and said to be dropped. */
    void make() {
        for (Table table : to.tables().values()) {
            Table had = from.table(table.name());
            Table primary = had == null ? primaryOf(table, to, toOrigins) : null;
            if (primary != null && from.table(primary.name()) != null) {
                attempt(() -> toSecondary(table, Objects.requireNonNull(from.table(primary.name())), primary));
            }
        }
        for (Table table : from.tables().values()) {
            Table primary = to.table(table.name()) == null ? primaryOf(table, from, fromOrigins) : null;
            Table stays = primary == null ? null : to.table(primary.name());
            if (stays != null) {
                attempt(() -> fromSecondary(table, stays));
            }
        }
    }

    private static void attempt(Runnable move) {
        try {
            move.run();
        } catch (ByHand unusual) {
            // A name that each database writes otherwise: a person is told of what is dropped.
            return;
        }
    }

    Hints hints(Hints said) {
        return new Hints(
                said.tablesRenamed(),
                said.columnsRenamed(),
                droppedTables,
                droppedColumns,
                fillings,
                said.javaDefaults());
    }

    List<Operation> operations() {
        return operations;
    }

    /** The table of the same entity whose key the key of a table refers to, or {@code null} if it does to none. */
    private static @Nullable Table primaryOf(Table table, Schema schema, Origins origins) {
        Origin own = origins.table(table.name());
        for (ForeignKey key : table.foreignKeys().values()) {
            Table target = schema.table(key.target());
            Origin other = origins.table(key.target());
            if (target != null
                    && own != null
                    && other != null
                    && own.type().equals(other.type())
                    && !table.primaryKeyColumns().isEmpty()
                    && key.columns().equals(table.primaryKeyColumns())
                    && key.targetColumns().equals(target.primaryKeyColumns())) {
                return target;
            }
        }
        return null;
    }

    private void toSecondary(Table table, Table had, Table primary) {
        Map<String, String> moved = moved(had, fromOrigins, primary, table, toOrigins);
        boolean complete = table.columns().stream()
                .allMatch(column -> !column.requiresValue()
                        || table.primaryKeyColumns().contains(column.name())
                        || moved.containsKey(column.name()));
        if (moved.isEmpty() || !complete || !primary.primaryKeyColumns().equals(had.primaryKeyColumns())) {
            return;
        }
        List<String> required = table.columns().stream()
                .filter(Column::requiresValue)
                .map(column -> moved.get(column.name()))
                .filter(Objects::nonNull)
                .toList();
        List<String> tested = required.isEmpty() ? List.copyOf(moved.values()) : required;
        String condition = tested.stream()
                .map(column -> Whereabouts.word(column) + " is not null")
                .collect(Collectors.joining(required.isEmpty() ? " or " : " and "));
        operations.add(new Operation.ExecuteSql(
                null,
                "insert into " + Whereabouts.word(table.name()) + " ("
                        + words(table.primaryKeyColumns(), moved.keySet()) + ") select "
                        + words(primary.primaryKeyColumns(), moved.values()) + " from "
                        + Whereabouts.word(primary.name()) + " where " + condition,
                null,
                List.of()));
        SortedSet<String> gone = new TreeSet<>(droppedColumns.getOrDefault(primary.name(), new TreeSet<>()));
        gone.addAll(moved.values());
        droppedColumns.put(primary.name(), gone);
    }

    private void fromSecondary(Table table, Table primary) {
        Map<String, String> moved = moved(table, fromOrigins, null, primary, toOrigins);
        Table had = Objects.requireNonNull(from.table(primary.name()));
        List<String> keys = table.primaryKeyColumns();
        if (moved.isEmpty()
                || !primary.primaryKeyColumns().equals(had.primaryKeyColumns())
                || keys.size() != primary.primaryKeyColumns().size()) {
            return;
        }
        List<String> same = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            same.add("moved." + Whereabouts.word(keys.get(i)) + " = "
                    + Whereabouts.word(primary.name().name()) + "."
                    + Whereabouts.word(primary.primaryKeyColumns().get(i)));
        }
        SortedMap<String, Filling> filled = new TreeMap<>(fillings.getOrDefault(primary.name(), new TreeMap<>()));
        moved.forEach((column, old) -> filled.putIfAbsent(
                column,
                Filling.with("(select moved." + Whereabouts.word(old) + " from " + Whereabouts.word(table.name())
                        + " moved where " + String.join(" and ", same) + ")")));
        fillings.put(primary.name(), filled);
        if (moved.size() == table.columns().size() - keys.size()) {
            droppedTables.add(table.name().toString());
        }
    }

    /**
     * The columns of a table whose attributes had a column of another one, each with its name there.
     *
     * @param stays what becomes of the other table, {@code null} if it goes
     */
    private Map<String, String> moved(
            Table source, Origins sourceOrigins, @Nullable Table stays, Table target, Origins targetOrigins) {
        Map<Origin, String> there = new TreeMap<>();
        for (Column column : source.columns()) {
            Origin origin = sourceOrigins.column(source.name(), column.name());
            boolean stillThere = stays != null && stays.column(column.name()) != null;
            if (origin != null && !stillThere && !source.primaryKeyColumns().contains(column.name())) {
                there.put(origin, column.name());
            }
        }
        Table before = from.table(target.name());
        Map<String, String> moved = new TreeMap<>();
        for (Column column : target.columns()) {
            Origin origin = targetOrigins.column(target.name(), column.name());
            String old = origin == null ? null : there.get(origin);
            Column oldColumn = old == null ? null : source.column(old);
            boolean isNew = before == null || before.column(column.name()) == null;
            if (isNew
                    && oldColumn != null
                    && oldColumn.type().equals(column.type())
                    && column.generated() == null
                    && !target.primaryKeyColumns().contains(column.name())) {
                moved.put(column.name(), old);
            }
        }
        return moved;
    }

    private static String words(Iterable<String> some, Iterable<String> others) {
        List<String> words = new ArrayList<>();
        some.forEach(name -> words.add(Whereabouts.word(name)));
        others.forEach(name -> words.add(Whereabouts.word(name)));
        return String.join(", ", words);
    }
}
