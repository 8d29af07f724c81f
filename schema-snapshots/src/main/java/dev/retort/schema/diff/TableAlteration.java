package dev.retort.schema.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.ObjectName;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Filling;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Alters a table's columns and adds new ones, when all names are new: what exists first, then what comes,
 * then the values of rows that are there, then what these values are required for.
 */
final class TableAlteration {
    private final TableDiff diff;
    private final Fillings fillings;
    private final Consumer<Operation> operations;
    private final List<Operation> required = new ArrayList<>();

    TableAlteration(TableDiff diff, Fillings fillings, Consumer<Operation> operations) {
        this.diff = diff;
        this.fillings = fillings;
        this.operations = operations;
    }

    void emit() {
        ColumnMatch columns = diff.match().columns();
        List<Operation> backfills = new ArrayList<>();
        columns.changed().stream()
                // Some databases have one identity in a table: the old one makes room.
                .sorted(Comparator.comparing(pair -> pair.before().identity() == null))
                .forEach(pair -> alter(pair, backfills));
        columns.added().stream().filter(column -> column.generated() == null).forEach(column -> add(column, backfills));
        GeneratedOrder.sourcesFirst(columns.added())
                .forEach(column -> operations.accept(new Operation.AddColumn(table(), column)));
        backfills.forEach(operations);
        required.forEach(operations);
        if (!Objects.equals(
                diff.match().before().options(), diff.match().after().options())) {
            operations.accept(new Operation.AlterTableOptions(
                    table(), diff.match().after().options()));
        }
    }

    private void alter(ColumnPair pair, List<Operation> backfills) {
        Column after = pair.after();
        List<ColumnChange> changes = pair.changes();
        boolean becomesRequired = pair.before().nullable() && !after.nullable() && after.identity() == null;
        Filling value = becomesRequired ? fillings.of(table(), after) : null;
        if (value != null) {
            ColumnChange notNull = ColumnChange.notNull();
            changes.remove(notNull);
            backfills.add(new Operation.Backfill(table(), after.name(), value));
            required.add(new Operation.AlterColumn(table(), after.name(), List.of(notNull)));
        }
        if (!changes.isEmpty()) {
            operations.accept(new Operation.AlterColumn(table(), after.name(), changes));
        }
    }

    private void add(Column column, List<Operation> backfills) {
        Filling value = valueForRows(column);
        if (value == null) {
            operations.accept(new Operation.AddColumn(table(), column));
            return;
        }
        // A default would fill the rows before anybody is asked.
        Column bare = column.withNullable(true).withDefault(null);
        List<ColumnChange> changes = new ColumnPair(bare, column).changes();
        operations.accept(new Operation.AddColumn(table(), bare));
        backfills.add(new Operation.Backfill(table(), column.name(), value));
        if (!changes.isEmpty()) {
            required.add(new Operation.AlterColumn(table(), column.name(), changes));
        }
    }

    /** The value to fill a new column with, {@code null} where the database gives one or none is needed. */
    private @Nullable Filling valueForRows(Column column) {
        if (column.identity() != null) {
            return null;
        }
        Filling said = fillings.said(table(), column);
        if (said != null) {
            return said;
        }
        String computed = computedBefore(column);
        if (computed != null) {
            return Filling.with(computed);
        }
        return column.requiresValue() ? fillings.of(table(), column) : null;
    }

    /** A column that is no longer computed keeps the values that it had, as far as its sources are there. */
    private @Nullable String computedBefore(Column column) {
        Map<String, Column> gone = new HashMap<>();
        diff.match().columns().gone().forEach(old -> gone.put(old.name(), old));
        Column before = gone.get(column.name());
        Generated generated = before == null ? null : before.generated();
        if (generated == null || !before.type().equals(column.type())) {
            return null;
        }
        boolean sourcesStay = diff.match().columns().touched().stream()
                .noneMatch(touched -> !touched.equals(before.name()) && generated.speaksOf(touched));
        return sourcesStay ? generated.expression() : null;
    }

    private ObjectName table() {
        return diff.match().newName();
    }
}
