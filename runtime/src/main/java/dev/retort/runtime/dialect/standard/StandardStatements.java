package dev.retort.runtime.dialect.standard;

import dev.retort.runtime.dialect.Probe;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.schema.Column;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Spells operations on one schema as the SQL standard does; a dialect overrides what it spells otherwise. */
public abstract class StandardStatements implements Operation.Visitor<List<SqlStatement>> {
    protected final StandardDialect dialect;
    protected final Definitions define;
    protected final Probes probe;
    protected final Schema before;

    protected StandardStatements(StandardDialect dialect, Schema before) {
        this.dialect = dialect;
        this.define = dialect.definitions();
        this.probe = new Probes(dialect);
        this.before = before;
    }

    private RowStatements rows() {
        return new RowStatements(dialect, overridingIdentity());
    }

    /** What an insert says when it gives a value for an identity that is always counted. */
    protected String overridingIdentity() {
        return " overriding system value";
    }

    /** Whether SQL that a person wrote takes part in the transaction around it. */
    protected abstract boolean transactional(String sql);

    @Override
    public List<SqlStatement> createSchema(Operation.CreateSchema operation) {
        return List.of(ddl("create schema " + quote(operation.name()), probe.namespaceCreated(operation.name())));
    }

    @Override
    public List<SqlStatement> dropSchema(Operation.DropSchema operation) {
        return List.of(ddl("drop schema " + quote(operation.name()), probe.namespaceDropped(operation.name())));
    }

    @Override
    public List<SqlStatement> createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(ddl(define.createTable(table), probe.tableCreated(table)));
        if (table.comment() != null) {
            statements.add(tableComment(table.name(), table.comment()));
        }
        table.columns().stream()
                .filter(column -> column.comment() != null)
                .forEach(column -> statements.add(columnComment(table.name(), column)));
        return statements;
    }

    @Override
    public List<SqlStatement> dropTable(Operation.DropTable operation) {
        require(operation.table());
        return List.of(ddl("drop table " + quote(operation.table()), probe.tableDropped(operation.table())));
    }

    @Override
    public List<SqlStatement> renameTable(Operation.RenameTable operation) {
        require(operation.from());
        if (isNoRename(operation.from().name(), operation.to().name())
                && operation.from().sameSchema(operation.to())) {
            return List.of();
        }
        return List.of(ddl(
                alter(operation.from()) + "rename to " + quote(operation.to().name()),
                probe.tableRenamed(operation.from(), operation.to())));
    }

    @Override
    public List<SqlStatement> addColumn(Operation.AddColumn operation) {
        Column column = operation.column();
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(ddl(
                alter(operation.table()) + "add column " + define.column(column),
                probe.columnAdded(after(operation, operation.table()), column.name())));
        if (column.comment() != null) {
            statements.add(columnComment(operation.table(), column));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> dropColumn(Operation.DropColumn operation) {
        requireColumn(operation.table(), operation.column());
        return List.of(ddl(
                alter(operation.table()) + "drop column " + quote(operation.column()),
                probe.columnDropped(operation.table(), operation.column())));
    }

    @Override
    public List<SqlStatement> alterColumn(Operation.AlterColumn operation) {
        Table table = require(operation.table());
        Table changed = after(operation, operation.table());
        String using = null;
        for (ColumnChange change : operation.changes()) {
            if (change instanceof ColumnChange.Type type) {
                using = type.using();
            }
        }
        return alterColumn(
                new ColumnAlteration(seenBy(table, changed, operation, using), changed, operation.column(), using));
    }

    /** The table before, in which the column has its new type already if the database knows no difference. */
    private Table seenBy(Table table, Table changed, Operation.AlterColumn operation, @Nullable String using) {
        Column from = Objects.requireNonNull(table.column(operation.column()));
        Column to = Objects.requireNonNull(changed.column(operation.column()));
        if (using != null || from.type().equals(to.type()) || !dialect.types().same(from.type(), to.type())) {
            return table;
        }
        return table.withColumns(table.columns().stream()
                .map(column -> column.equals(from) ? from.withType(to.type()) : column)
                .toList());
    }

    /** The statements that make another column of one, by the same name. */
    protected abstract List<SqlStatement> alterColumn(ColumnAlteration alteration);

    @Override
    public List<SqlStatement> renameColumn(Operation.RenameColumn operation) {
        requireColumn(operation.table(), operation.from());
        if (isOne(operation.from(), operation.to())) {
            return List.of();
        }
        return List.of(ddl(
                renameColumnSql(operation), probe.columnRenamed(operation.table(), operation.from(), operation.to())));
    }

    protected String renameColumnSql(Operation.RenameColumn operation) {
        return alter(operation.table()) + "rename column " + quote(operation.from()) + " to " + quote(operation.to());
    }

    @Override
    public List<SqlStatement> addPrimaryKey(Operation.AddPrimaryKey operation) {
        return added(operation.table(), operation.primaryKey().name(), define.primaryKey(operation.primaryKey()));
    }

    @Override
    public List<SqlStatement> dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return dropped(operation.table(), operation.name());
    }

    @Override
    public List<SqlStatement> addUnique(Operation.AddUnique operation) {
        return added(operation.table(), operation.unique().name(), define.unique(operation.unique()));
    }

    @Override
    public List<SqlStatement> dropUnique(Operation.DropUnique operation) {
        return dropped(operation.table(), operation.name());
    }

    @Override
    public List<SqlStatement> addForeignKey(Operation.AddForeignKey operation) {
        return added(
                operation.table(),
                operation.foreignKey().name(),
                define.foreignKey(operation.table(), operation.foreignKey()));
    }

    @Override
    public List<SqlStatement> dropForeignKey(Operation.DropForeignKey operation) {
        return dropped(operation.table(), operation.name());
    }

    @Override
    public List<SqlStatement> addCheck(Operation.AddCheck operation) {
        return added(
                operation.table(),
                operation.check().name(),
                define.check(operation.check(), require(operation.table())));
    }

    @Override
    public List<SqlStatement> dropCheck(Operation.DropCheck operation) {
        return dropped(operation.table(), operation.name());
    }

    private List<SqlStatement> added(ObjectName table, String name, String constraint) {
        require(table);
        return List.of(ddl(alter(table) + "add " + constraint, probe.constraintAdded(table, name)));
    }

    private List<SqlStatement> dropped(ObjectName table, String name) {
        require(table);
        return List.of(ddl(alter(table) + "drop constraint " + quote(name), probe.constraintDropped(table, name)));
    }

    @Override
    public List<SqlStatement> renameConstraint(Operation.RenameConstraint operation) {
        require(operation.table());
        if (isNoRename(operation.from(), operation.to())) {
            return List.of();
        }
        return List.of(ddl(
                alter(operation.table()) + "rename constraint " + quote(operation.from()) + " to "
                        + quote(operation.to()),
                probe.constraintRenamed(operation.table(), operation.from(), operation.to())));
    }

    @Override
    public List<SqlStatement> createIndex(Operation.CreateIndex operation) {
        require(operation.table());
        return List.of(ddl(
                define.createIndex(operation.table(), operation.index()),
                probe.indexCreated(operation.table(), operation.index())));
    }

    @Override
    public List<SqlStatement> dropIndex(Operation.DropIndex operation) {
        require(operation.table());
        return List.of(ddl(
                "drop index " + quote(operation.table().withName(operation.name())),
                probe.indexDropped(operation.table(), operation.name())));
    }

    @Override
    public List<SqlStatement> renameIndex(Operation.RenameIndex operation) {
        require(operation.table());
        if (isNoRename(operation.from(), operation.to())) {
            return List.of();
        }
        return List.of(ddl(
                "alter index " + quote(operation.table().withName(operation.from())) + " rename to "
                        + quote(operation.to()),
                probe.indexRenamed(operation.table(), operation.from(), operation.to())));
    }

    @Override
    public List<SqlStatement> createSequence(Operation.CreateSequence operation) {
        Sequence sequence = operation.sequence();
        return List.of(ddl(
                "create sequence " + quote(sequence.name()) + define.sequenceOptions(sequence),
                probe.sequenceCreated(sequence)));
    }

    @Override
    public List<SqlStatement> alterSequence(Operation.AlterSequence operation) {
        Sequence present = requireSequence(operation.sequence().name());
        Sequence sequence = operation.sequence();
        Integer cache = sequence.cache();
        String sql = "alter sequence " + quote(sequence.name()) + " start with " + sequence.start()
                + (sequence.start() == present.start() ? "" : " restart with " + sequence.start())
                + " increment by " + sequence.increment()
                + (sequence.minValue() == null ? " no minvalue" : " minvalue " + sequence.minValue())
                + (sequence.maxValue() == null ? " no maxvalue" : " maxvalue " + sequence.maxValue())
                + (Objects.equals(cache, present.cache()) ? "" : " cache " + (cache == null ? defaultCache() : cache))
                + cycle(sequence.cycle());
        return List.of(ddl(sql, probe.sequenceAltered(present, sequence)));
    }

    /** Whether a sequence begins again at its other bound, as a change to one says it. */
    protected String cycle(boolean cycle) {
        return cycle ? " cycle" : " no cycle";
    }

    /** How many numbers a session takes of a sequence that says nothing of it. */
    protected abstract int defaultCache();

    @Override
    public List<SqlStatement> dropSequence(Operation.DropSequence operation) {
        return List.of(
                ddl("drop sequence " + quote(operation.sequence()), probe.sequenceDropped(operation.sequence())));
    }

    @Override
    public List<SqlStatement> commentOnTable(Operation.CommentOnTable operation) {
        require(operation.table());
        return List.of(tableComment(operation.table(), operation.comment()));
    }

    @Override
    public List<SqlStatement> commentOnColumn(Operation.CommentOnColumn operation) {
        Column column = requireColumn(operation.table(), operation.column());
        return List.of(columnComment(operation.table(), column.withComment(operation.comment())));
    }

    /** A text that nobody can look into is only known to fit at the end of {@code create table}. */
    @Override
    public List<SqlStatement> alterTableOptions(Operation.AlterTableOptions operation) {
        require(operation.table());
        return List.of();
    }

    protected SqlStatement tableComment(ObjectName table, @Nullable String comment) {
        return ddl("comment on table " + quote(table) + " is " + text(comment), Probe.REPEATABLE);
    }

    protected SqlStatement columnComment(ObjectName table, Column column) {
        String name = quote(table) + "." + quote(column.name());
        return ddl("comment on column " + name + " is " + text(column.comment()), Probe.REPEATABLE);
    }

    @Override
    public List<SqlStatement> insertRows(Operation.InsertRows operation) {
        return List.of(dml(rows().insert(require(operation.table()), operation.rows())));
    }

    @Override
    public List<SqlStatement> updateRows(Operation.UpdateRows operation) {
        return List.of(dml(rows().update(require(operation.table()), operation.key(), operation.values())));
    }

    @Override
    public List<SqlStatement> deleteRows(Operation.DeleteRows operation) {
        return List.of(dml(rows().delete(require(operation.table()), operation.key())));
    }

    @Override
    public final List<SqlStatement> backfill(Operation.Backfill operation) {
        Column column = requireColumn(operation.table(), operation.column());
        String expression =
                filling(require(operation.table()), column, operation.filling().expression(dialect.name()));
        String change = rows().backfill(operation.table(), column, expression);
        SqlStatement whole = dml(change);
        if (!operation.filling().batched()) {
            return List.of(whole);
        }
        String rest = change + " and (" + expression + ") is not null";
        return List.of(KeysetBatches.of(dialect, require(operation.table()), change, rest)
                .map(whole::inBatches)
                .orElse(whole));
    }

    /** The expression that a column is filled with, as the database understands it. */
    protected String filling(Table table, Column column, String expression) {
        return expression;
    }

    @Override
    public List<SqlStatement> executeSql(Operation.ExecuteSql operation) {
        if (operation.dialect() != null && !operation.dialect().equals(dialect.name())) {
            return List.of();
        }
        Probe done = operation.doneWhen() == null ? null : Probes.query(operation.doneWhen());
        return List.of(new SqlStatement(operation.sql(), transactional(operation.sql()), probe(operation.sql(), done)));
    }

    /**
     * How to tell whether SQL that a person wrote was run.
     *
     * @param doneWhen what its author says, or {@code null}
     */
    protected Probe probe(String sql, @Nullable Probe doneWhen) {
        return doneWhen == null ? Probe.UNKNOWN : doneWhen;
    }

    @Override
    public List<SqlStatement> runCode(Operation.RunCode operation) {
        return List.of();
    }

    /** Whether a rename leaves nothing to do, because the database stores both names as one. */
    protected boolean isNoRename(String from, String to) {
        return isOne(from, to);
    }

    /** Whether two names are one to the database: it folds their letters. */
    protected final boolean isOne(String name, String other) {
        return dialect.identifiers().stored(name).equals(dialect.identifiers().stored(other));
    }

    /** Whether two names are one to the database: it folds their letters. */
    protected final boolean isOne(ObjectName name, ObjectName other) {
        String schema = name.schema();
        String otherSchema = other.schema();
        boolean sameSchema =
                schema == null || otherSchema == null ? name.sameSchema(other) : isOne(schema, otherSchema);
        return sameSchema && isOne(name.name(), other.name());
    }

    /** A statement that changes the schema, in the way in which the database commits those. */
    protected final SqlStatement ddl(String sql, Probe done) {
        return new SqlStatement(sql, dialect.transactionalDdl(), done);
    }

    /** A statement that changes rows. */
    protected static SqlStatement dml(String sql) {
        return SqlStatement.inTransaction(sql);
    }

    /** The statements of several operations, one after the other. */
    protected final List<SqlStatement> all(List<Operation> operations) {
        Replay replay = Replay.from(before, dialect.name());
        List<SqlStatement> statements = new ArrayList<>();
        for (Operation operation : operations) {
            statements.addAll(dialect.render(operation, replay.schema()));
            replay.apply(operation);
        }
        return statements;
    }

    /** The table as it is after an operation. */
    protected final Table after(Operation operation, ObjectName table) {
        return require(
                table, Replay.from(before, dialect.name()).apply(operation).table(table));
    }

    protected final Table require(ObjectName name) {
        return require(name, before.table(name));
    }

    protected final Sequence requireSequence(ObjectName name) {
        return require(name, before.sequences().get(name));
    }

    protected static <T> T require(ObjectName name, @Nullable T present) {
        if (present == null) {
            throw new SchemaException("there is no '" + name + "'");
        }
        return present;
    }

    protected final Column requireColumn(ObjectName table, String name) {
        Column column = require(table).column(name);
        if (column == null) {
            throw new SchemaException("table '" + table + "' has no column '" + name + "'");
        }
        return column;
    }

    protected final String alter(ObjectName table) {
        return "alter table " + quote(table) + " ";
    }

    protected final String text(@Nullable String value) {
        return value == null ? "null" : dialect.literal(new Literal.Text(value), null);
    }

    protected final String quote(String name) {
        return dialect.identifiers().quote(name);
    }

    protected final String quote(ObjectName name) {
        return dialect.identifiers().quote(name);
    }
}
