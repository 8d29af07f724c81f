package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.Probe;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.standard.ColumnAlteration;
import dev.retort.runtime.dialect.standard.RawSql;
import dev.retort.runtime.dialect.standard.StandardStatements;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.Literal;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import dev.retort.schema.type.ColumnType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's statements. */
final class PostgresqlStatements extends StandardStatements {
    private static final Pattern PLAIN_TEXT = Pattern.compile("'([^']|'')*'");

    private final PostgresqlDialect postgresql;
    private final PostgresqlEnums enums;

    PostgresqlStatements(PostgresqlDialect dialect, Schema before) {
        super(dialect, before);
        this.postgresql = dialect;
        this.enums = new PostgresqlEnums(dialect);
    }

    @Override
    protected boolean transactional(String sql) {
        String words = RawSql.words(sql);
        return !(words.matches("(?s)(create( unique)?|drop) index concurrently\\b.*")
                || words.matches("(?s)reindex\\b.*\\bconcurrently\\b.*")
                || words.matches("(?s)alter table .* detach partition .* concurrently.*")
                || words.matches("(?s)(vacuum|create database|drop database|create tablespace|drop tablespace)\\b.*")
                || words.matches("(?s)alter (system|type .* add value)\\b.*"));
    }

    @Override
    protected Probe probe(String sql, @Nullable Probe doneWhen) {
        return PostgresqlConcurrentIndex.of(sql, doneWhen).orElseGet(() -> super.probe(sql, doneWhen));
    }

    @Override
    protected int defaultCache() {
        return 1;
    }

    @Override
    public List<SqlStatement> createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        List<SqlStatement> statements = new ArrayList<>(enums.create(before, table.columns()));
        List<UniqueConstraint> apart = repeatedKeys(table);
        if (apart.isEmpty()) {
            statements.addAll(super.createTable(operation));
            return statements;
        }
        List<UniqueConstraint> together =
                new ArrayList<>(table.uniqueConstraints().values());
        together.removeAll(apart);
        statements.addAll(super.createTable(new Operation.CreateTable(table.withUniqueConstraints(together))));
        apart.forEach(
                unique -> statements.add(ddl(alter(table.name()) + "add " + define.unique(unique), Probe.UNKNOWN)));
        return statements;
    }

    /** The unique constraints over the very columns of another key: in {@code create table} they would get lost. */
    private static List<UniqueConstraint> repeatedKeys(Table table) {
        Set<List<String>> keys = new HashSet<>();
        keys.add(table.primaryKeyColumns());
        return table.uniqueConstraints().values().stream()
                .filter(unique -> !keys.add(unique.columns()))
                .toList();
    }

    @Override
    public List<SqlStatement> dropTable(Operation.DropTable operation) {
        Table table = require(operation.table());
        return joined(super.dropTable(operation), enums.drop(table.columns(), schemaAfter(operation)));
    }

    @Override
    public List<SqlStatement> addColumn(Operation.AddColumn operation) {
        return joined(enums.create(before, List.of(operation.column())), super.addColumn(operation));
    }

    @Override
    public List<SqlStatement> dropColumn(Operation.DropColumn operation) {
        Column column = requireColumn(operation.table(), operation.column());
        return joined(super.dropColumn(operation), enums.drop(List.of(column), schemaAfter(operation)));
    }

    @Override
    public List<SqlStatement> dropPrimaryKey(Operation.DropPrimaryKey operation) {
        Table table = require(operation.table());
        List<Operation> around = PostgresqlKeyUsers.around(before, table, table.primaryKeyColumns(), operation);
        return around.size() == 1 ? super.dropPrimaryKey(operation) : all(around);
    }

    @Override
    public List<SqlStatement> dropUnique(Operation.DropUnique operation) {
        Table table = require(operation.table());
        UniqueConstraint unique = table.uniqueConstraints().get(operation.name());
        List<Operation> around =
                PostgresqlKeyUsers.around(before, table, unique == null ? List.of() : unique.columns(), operation);
        return around.size() == 1 ? super.dropUnique(operation) : all(around);
    }

    @Override
    public List<SqlStatement> dropIndex(Operation.DropIndex operation) {
        Table table = require(operation.table());
        Index index = table.indexes().get(operation.name());
        List<Operation> around = index == null || !index.isKey()
                ? List.of(operation)
                : PostgresqlKeyUsers.around(before, table, index.columns(), operation);
        return around.size() == 1 ? super.dropIndex(operation) : all(around);
    }

    @Override
    public List<SqlStatement> renameTable(Operation.RenameTable operation) {
        require(operation.from());
        return moves("table").statements(operation.from(), operation.to());
    }

    @Override
    public List<SqlStatement> renameSequence(Operation.RenameSequence operation) {
        return moves("sequence").statements(operation.from(), operation.to());
    }

    private PostgresqlMoves moves(String what) {
        return new PostgresqlMoves(dialect, before, what);
    }

    @Override
    protected List<SqlStatement> alterColumn(ColumnAlteration alteration) {
        return new PostgresqlAlterColumn(postgresql, enums, before, alteration).statements();
    }

    @Override
    public List<SqlStatement> alterColumn(Operation.AlterColumn operation) {
        List<Operation> around = PostgresqlAlterColumn.around(before, require(operation.table()), operation);
        return around.isEmpty() ? super.alterColumn(operation) : all(around);
    }

    /** A column of large objects takes their numbers, and no text. */
    @Override
    protected String filling(Table table, Column column, String expression) {
        ColumnType type = column.type();
        boolean large = type instanceof ColumnType.Clob || type instanceof ColumnType.Blob;
        return large && PLAIN_TEXT.matcher(expression).matches()
                ? dialect.literal(
                        new Literal.Text(
                                expression.substring(1, expression.length() - 1).replace("''", "'")),
                        type)
                : expression;
    }

    @Override
    public List<SqlStatement> online(Operation.Online operation) {
        List<SqlStatement> online = new PostgresqlOnline(postgresql, before).statements(operation.operation());
        return online.isEmpty() ? super.online(operation) : online;
    }

    private Schema schemaAfter(Operation operation) {
        return Replay.from(before, dialect.name()).apply(operation).schema();
    }

    private static List<SqlStatement> joined(List<SqlStatement> first, List<SqlStatement> second) {
        List<SqlStatement> statements = new ArrayList<>(first);
        statements.addAll(second);
        return statements;
    }
}
