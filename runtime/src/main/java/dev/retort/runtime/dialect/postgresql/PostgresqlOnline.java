package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.Probe;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** How PostgreSQL does things while a table is written to: no lock is held while rows are read. */
final class PostgresqlOnline {
    private final PostgresqlDialect dialect;
    private final Schema before;

    PostgresqlOnline(PostgresqlDialect dialect, Schema before) {
        this.dialect = dialect;
        this.before = before;
    }

    /** The statements, none if there is no such way. */
    List<SqlStatement> statements(Operation operation) {
        if (operation instanceof Operation.CreateIndex create) {
            return List.of(concurrently(create.table(), create.index()));
        }
        if (operation instanceof Operation.DropIndex drop) {
            return dropped(drop);
        }
        if (operation instanceof Operation.AddUnique add) {
            return key(add.table(), add.unique().name(), add.unique().columns(), "unique");
        }
        if (operation instanceof Operation.AddForeignKey add) {
            return validated(
                    add.table(),
                    add.foreignKey().name(),
                    dialect.definitions().foreignKey(add.table(), add.foreignKey()));
        }
        if (operation instanceof Operation.AddCheck add) {
            Table table = before.table(add.table());
            return table == null
                    ? List.of()
                    : validated(
                            add.table(),
                            add.check().name(),
                            dialect.definitions().check(add.check(), table));
        }
        return operation instanceof Operation.AlterColumn alter ? required(alter) : List.of();
    }

    private SqlStatement concurrently(ObjectName table, Index index) {
        String sql = dialect.definitions().createIndex(table, index).replaceFirst("index ", "index concurrently ");
        Probe probe = PostgresqlConcurrentIndex.of(sql, null).orElse(Probe.UNKNOWN);
        return SqlStatement.committing(sql, probe);
    }

    /** A key that foreign keys refer to makes them go and come again. */
    private List<SqlStatement> dropped(Operation.DropIndex drop) {
        Table table = before.table(drop.table());
        Index index = table == null ? null : table.indexes().get(drop.name());
        if (index == null || index.isKey()) {
            return List.of();
        }
        String name = quote(drop.table().withName(drop.name()));
        return List.of(SqlStatement.committing("drop index concurrently if exists " + name, Probe.REPEATABLE));
    }

    private List<SqlStatement> key(ObjectName table, String name, List<String> columns, String kind) {
        return List.of(
                concurrently(
                        table, Index.index(name, columns.toArray(String[]::new)).asUnique()),
                SqlStatement.inTransaction(
                        alter(table) + "add constraint " + quote(name) + " " + kind + " using index " + quote(name)));
    }

    /** New rows are checked from the first statement on, which commits before the rows are read. */
    private List<SqlStatement> validated(ObjectName table, String name, String definition) {
        return List.of(
                SqlStatement.inTransaction(alter(table) + "add " + definition + " not valid"),
                SqlStatement.committing(alter(table) + "validate constraint " + quote(name), Probe.REPEATABLE));
    }

    /** A check that was validated saves the look at all rows. */
    private List<SqlStatement> required(Operation.AlterColumn alter) {
        Table table = before.table(alter.table());
        Column column = table == null ? null : table.column(alter.column());
        if (column == null || !column.nullable() || !alter.changes().equals(List.of(ColumnChange.notNull()))) {
            return List.of();
        }
        String check = "required_" + Integer.toHexString((alter.table() + "." + alter.column()).hashCode());
        String name = quote(alter.column());
        List<SqlStatement> statements = new ArrayList<>(
                validated(alter.table(), check, "constraint " + quote(check) + " check (" + name + " is not null)"));
        statements.add(SqlStatement.inTransaction(alter(alter.table()) + "alter column " + name + " set not null"));
        statements.add(SqlStatement.inTransaction(alter(alter.table()) + "drop constraint " + quote(check)));
        return statements;
    }

    private String alter(ObjectName table) {
        return "alter table " + quote(table) + " ";
    }

    private String quote(String name) {
        return dialect.identifiers().quote(name);
    }

    private String quote(ObjectName name) {
        return dialect.identifiers().quote(name);
    }
}
