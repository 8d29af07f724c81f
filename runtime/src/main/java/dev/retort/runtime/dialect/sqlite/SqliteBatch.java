package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Operations on one table, one after the other, that need it built anew once and not each time. */
final class SqliteBatch {
    private final SqliteDialect dialect;
    private final List<Operation> operations;
    private final Schema before;

    SqliteBatch(SqliteDialect dialect, List<Operation> operations, Schema before) {
        this.dialect = dialect;
        this.operations = operations.stream().map(Operation::plain).toList();
        this.before = before;
    }

    /** How many operations, from the first on, change one table and leave the values of its columns alone. */
    static int length(List<Operation> operations) {
        ObjectName table = tableOf(operations.get(0));
        int length = 1;
        while (table != null && length < operations.size() && table.equals(tableOf(operations.get(length)))) {
            length++;
        }
        return length;
    }

    /** The table that an operation changes, {@code null} if it is none that can be done with others. */
    private static @Nullable ObjectName tableOf(Operation each) {
        Operation operation = each.plain();
        if (operation instanceof Operation.AlterColumn alter) {
            return alter.changes().stream().allMatch(SqliteBatch::keepsValues) ? alter.table() : null;
        }
        if (operation instanceof Operation.AddPrimaryKey add) {
            return add.table();
        }
        if (operation instanceof Operation.DropPrimaryKey drop) {
            return drop.table();
        }
        if (operation instanceof Operation.AddUnique add) {
            return add.table();
        }
        if (operation instanceof Operation.DropUnique drop) {
            return drop.table();
        }
        if (operation instanceof Operation.AddForeignKey add) {
            return add.table();
        }
        if (operation instanceof Operation.DropForeignKey drop) {
            return drop.table();
        }
        if (operation instanceof Operation.AddCheck add) {
            return add.table();
        }
        if (operation instanceof Operation.DropCheck drop) {
            return drop.table();
        }
        if (operation instanceof Operation.RenameConstraint rename) {
            return rename.table();
        }
        if (operation instanceof Operation.CreateIndex create) {
            return create.table();
        }
        return operation instanceof Operation.DropIndex drop ? drop.table() : null;
    }

    private static boolean keepsValues(ColumnChange change) {
        return change instanceof ColumnChange.Nullability || change instanceof ColumnChange.Default;
    }

    List<SqlStatement> statements() {
        Replay replay = Replay.from(before, SqliteDialect.NAME);
        List<SqlStatement> oneByOne = new ArrayList<>();
        List<SqlStatement> orphans = new ArrayList<>();
        for (Operation operation : operations) {
            oneByOne.addAll(dialect.render(operation, replay.schema()));
            replay.apply(operation);
            if (operation instanceof Operation.AddForeignKey add) {
                orphans.add(noOrphans(add.table(), add.foreignKey()));
            }
        }
        long rebuilds = oneByOne.stream()
                .filter(statement -> statement.sql().equals(SqliteRebuild.MARK))
                .count();
        if (rebuilds < 2) {
            return oneByOne;
        }
        ObjectName name = Objects.requireNonNull(tableOf(operations.get(0)));
        Table from = Objects.requireNonNull(before.table(name));
        Table to = Objects.requireNonNull(replay.schema().table(name));
        List<SqlStatement> statements = new ArrayList<>(new SqliteRebuild(dialect, from, to).statements());
        statements.addAll(orphans);
        return statements;
    }

    private SqlStatement noOrphans(ObjectName table, ForeignKey key) {
        return new SqliteGuards(dialect).noOrphans(table, key);
    }
}
