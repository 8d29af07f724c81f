package dev.retort.schema.datacheck;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Filling;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import dev.retort.schema.type.TypeChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Derives from a revision's operations what only the rows can decide: nulls in a column that becomes
 * required, duplicates under a new unique key, orphans under a new foreign key, values that do not fit a
 * new type or check.
 */
public final class DataChecks {
    private final @Nullable String dialect;
    private final Replay replay;
    private final RowTrail trail;
    private final List<GuardedStep> found = new ArrayList<>();
    private int step;

    private DataChecks(Schema start, @Nullable String dialect) {
        this.dialect = dialect;
        replay = dialect == null ? Replay.from(start) : Replay.from(start, dialect);
        trail = new RowTrail(start);
    }

    /**
     * The checks that guard some operations.
     *
     * @param start the schema that the operations begin with
     * @param operations the operations of one revision in their order
     * @param dialect the name of the database that they run on, for SQL that is for one database only
     */
    public static List<GuardedStep> guarding(Schema start, List<Operation> operations, @Nullable String dialect) {
        if (operations.stream().map(Operation::plain).noneMatch(DataChecks::mayAsk)) {
            // Most revisions: they are spared a copy of the whole schema.
            return List.of();
        }
        DataChecks checks = new DataChecks(start, dialect);
        for (Operation each : operations) {
            Operation operation = each.plain();
            checks.derive(operation);
            checks.follow(operation);
            checks.replay.apply(operation);
            checks.step++;
        }
        return List.copyOf(checks.found);
    }

    /** Whether {@link #derive} looks at this kind of operation at all. */
    private static boolean mayAsk(Operation operation) {
        return operation instanceof Operation.AlterColumn
                || operation instanceof Operation.AddColumn add
                        && (add.column().requiresValue() || isComputedForAll(add.column()))
                || operation instanceof Operation.AddPrimaryKey
                || operation instanceof Operation.AddUnique
                || operation instanceof Operation.CreateIndex
                || operation instanceof Operation.AddForeignKey
                || operation instanceof Operation.AddCheck
                || operation instanceof Operation.Backfill;
    }

    private void derive(Operation operation) {
        if (operation instanceof Operation.AlterColumn alter) {
            deriveFromAlter(alter);
        } else if (operation instanceof Operation.AddColumn add) {
            if (add.column().requiresValue()) {
                add(
                        add.table(),
                        List.of(),
                        (name, none) -> new DataCheck.NoRows(name, add.column().name()));
            }
            requireComputable(add.table(), add.column());
        } else if (operation instanceof Operation.AddPrimaryKey add) {
            List<String> columns = add.primaryKey().columns();
            columns.forEach(column -> requireNoNulls(add.table(), column));
            requireNoDuplicates(add.table(), columns);
        } else if (operation instanceof Operation.AddUnique add) {
            requireNoDuplicates(add.table(), add.unique().columns());
        } else if (operation instanceof Operation.CreateIndex create) {
            requireNoDuplicates(create.table(), create.index());
        } else if (operation instanceof Operation.AddForeignKey add) {
            requireNoOrphans(add.table(), add.foreignKey());
        } else if (operation instanceof Operation.AddCheck add) {
            requireFulfilled(add.table(), add.check());
        } else if (operation instanceof Operation.Backfill backfill) {
            requireUniqueOnceFilled(backfill);
        }
    }

    private void requireUniqueOnceFilled(Operation.Backfill backfill) {
        Table present = replay.table(backfill.table());
        if (present == null || trail.isEmpty(backfill.table())) {
            return;
        }
        for (List<String> key : present.keys()) {
            if (key.contains(backfill.column())) {
                // The expression may speak of any column, by the names that are valid where it stands.
                found.add(new GuardedStep(
                        new DataCheck.NoDuplicatesOnceFilled(
                                backfill.table(), key, backfill.column(), expression(backfill.filling())),
                        step,
                        false));
            }
        }
    }

    private String expression(Filling filling) {
        return dialect == null ? filling.expression() : filling.expression(dialect);
    }

    private void deriveFromAlter(Operation.AlterColumn alter) {
        Table table = replay.table(alter.table());
        Column before = table == null ? null : table.column(alter.column());
        if (before == null) {
            return;
        }
        for (ColumnChange change : alter.changes()) {
            if (change instanceof ColumnChange.Nullability nullability
                    && !nullability.nullable()
                    && before.nullable()) {
                requireNoNulls(alter.table(), alter.column());
            }
            if (change instanceof ColumnChange.Generation) {
                requireComputable(alter.table(), changed(alter));
            }
            // With an expression of its own, the values that it meets are the author's business.
            if (change instanceof ColumnChange.Type type
                    && type.using() == null
                    && TypeChange.of(before.type(), type.type()).dependsOnRows()) {
                add(
                        alter.table(),
                        List.of(alter.column()),
                        (name, columns) -> new DataCheck.Convertible(name, columns.get(0), before.type(), type.type()));
            }
            if (change instanceof ColumnChange.Type type) {
                requireUniqueOnceConverted(table, before, type);
            }
        }
    }

    private void requireUniqueOnceConverted(Table table, Column before, ColumnChange.Type change) {
        String using = change.using();
        if (using == null && !TypeChange.mayMerge(before.type(), change.type())) {
            return;
        }
        for (List<String> key : table.keys()) {
            int place = key.indexOf(before.name());
            if (place >= 0 && using == null) {
                add(
                        table.name(),
                        key,
                        (name, columns) -> new DataCheck.NoDuplicatesOnceConverted(
                                name, columns, columns.get(place), before.type(), change.type(), null));
            } else if (place >= 0) {
                addAboutWholeRows(
                        table.name(),
                        new DataCheck.NoDuplicatesOnceConverted(
                                table.name(), key, before.name(), before.type(), change.type(), using));
            }
        }
    }

    private Column changed(Operation.AlterColumn alter) {
        Table after = Replay.from(replay.schema()).apply(alter).schema().table(alter.table());
        return Objects.requireNonNull(Objects.requireNonNull(after).column(alter.column()));
    }

    private void requireNoNulls(ObjectName table, String column) {
        Table present = replay.table(table);
        Column known = present == null ? null : present.column(column);
        if (known == null || known.nullable()) {
            add(table, List.of(column), (name, columns) -> new DataCheck.NoNulls(name, columns.get(0)));
        }
    }

    private void requireNoDuplicates(ObjectName table, List<String> keys) {
        add(table, keys, DataCheck.NoDuplicates::new);
    }

    private void requireNoDuplicates(ObjectName table, Index index) {
        if (index.isKey()) {
            requireNoDuplicates(table, index.columns());
        } else if (index.unique()) {
            addAboutWholeRows(table, new DataCheck.NoDuplicateEntries(table, index));
        }
    }

    private void requireNoOrphans(ObjectName table, ForeignKey key) {
        if (trail.isEmpty(table)) {
            return;
        }
        ObjectName name = trail.untouched(table, key.columns());
        ObjectName target = trail.untouched(key.target(), key.targetColumns());
        if (name == null || target == null) {
            found.add(new GuardedStep(
                    new DataCheck.NoOrphans(table, key.columns(), key.target(), key.targetColumns()), step, false));
        }
        ObjectName filled = trail.filledAtMost(table, key.columns());
        if (filled != null && target != null) {
            found.add(new GuardedStep(
                    new DataCheck.NoOrphans(
                            filled,
                            trail.originalColumns(table, key.columns()),
                            target,
                            trail.originalColumns(key.target(), key.targetColumns())),
                    step,
                    true));
        }
    }

    private void requireFulfilled(ObjectName table, CheckConstraint check) {
        Condition condition = check.condition();
        String column = condition instanceof Condition.OneOf oneOf
                ? oneOf.column()
                : condition instanceof Condition.Between between ? between.column() : null;
        if (column != null) {
            add(
                    table,
                    List.of(column),
                    (name, columns) -> new DataCheck.Fulfils(name, condition.mapColumns(ignored -> columns.get(0))));
        } else {
            addAboutWholeRows(table, new DataCheck.Fulfils(table, condition));
        }
    }

    /** A required column that is computed gets its value in each row as it is added. */
    private void requireComputable(ObjectName table, Column column) {
        if (isComputedForAll(column)) {
            String expression = Objects.requireNonNull(column.generated()).expression();
            addAboutWholeRows(
                    table, new DataCheck.Fulfils(table, new Condition.Sql("(" + expression + ") is not null")));
        }
    }

    private static boolean isComputedForAll(Column column) {
        return column.generated() != null && !column.nullable();
    }

    /** A check in SQL may speak of any column of the table, by the names that are valid where it stands. */
    private void addAboutWholeRows(ObjectName table, DataCheck check) {
        if (trail.isEmpty(table)) {
            return;
        }
        Table present = replay.table(table);
        List<String> all = present == null
                ? List.of()
                : present.columns().stream().map(Column::name).toList();
        boolean upFront = trail.untouched(table, all) != null && trail.namesKept(table);
        found.add(new GuardedStep(check, step, upFront));
    }

    private void add(ObjectName table, List<String> columns, CheckMaker maker) {
        if (trail.isEmpty(table)) {
            return;
        }
        if (trail.untouched(table, columns) == null) {
            found.add(new GuardedStep(maker.make(table, columns), step, false));
        }
        // Values that were there before nulls were filled are as wrong then as later, and then nothing has happened.
        ObjectName original = trail.filledAtMost(table, columns);
        DataCheck check = original == null ? null : maker.make(original, trail.originalColumns(table, columns));
        if (check != null && (trail.untouched(table, columns) != null || !asksForNulls(check))) {
            found.add(new GuardedStep(check, step, true));
        }
    }

    private static boolean asksForNulls(DataCheck check) {
        return check instanceof DataCheck.NoNulls || check instanceof DataCheck.NoRows;
    }

    /** Makes a check in the names that are valid when it is asked. */
    private interface CheckMaker {
        DataCheck make(ObjectName table, List<String> columns);
    }

    private void follow(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            trail.tableCreated(create.table().name());
        } else if (operation instanceof Operation.DropTable drop) {
            trail.tableDropped(drop.table());
        } else if (operation instanceof Operation.RenameTable rename) {
            trail.tableRenamed(rename.from(), rename.to());
        } else if (operation instanceof Operation.RenameColumn rename) {
            trail.columnRenamed(rename.table(), rename.from(), rename.to());
        } else if (operation instanceof Operation.AddColumn add) {
            trail.columnTouched(add.table(), add.column().name());
        } else if (operation instanceof Operation.DropColumn drop) {
            trail.columnTouched(drop.table(), drop.column());
        } else if (operation instanceof Operation.AlterColumn alter
                && alter.changes().stream().anyMatch(DataChecks::changesValues)) {
            trail.columnTouched(alter.table(), alter.column());
        } else if (operation instanceof Operation.Backfill backfill) {
            trail.columnFilled(backfill.table(), backfill.column());
        } else if (operation instanceof Operation.InsertRows insert) {
            trail.rowsTouched(insert.table());
        } else if (operation instanceof Operation.UpdateRows update) {
            update.values().values().keySet().forEach(column -> trail.columnTouched(update.table(), column));
        } else if (operation instanceof Operation.DeleteRows delete) {
            trail.rowsTouched(delete.table());
        } else if (operation instanceof Operation.ExecuteSql || operation instanceof Operation.RunCode) {
            trail.everythingTouched();
        }
    }

    private static boolean changesValues(ColumnChange change) {
        return change instanceof ColumnChange.Type || change instanceof ColumnChange.Generation;
    }
}
