package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.standard.ColumnAlteration;
import dev.retort.runtime.dialect.standard.RawSql;
import dev.retort.runtime.dialect.standard.StandardStatements;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.Literal;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** SQLite's statements: what it can alter it alters, for everything else the table is built anew. */
final class SqliteStatements extends StandardStatements {
    private static final Pattern OUTSIDE_OF_TRANSACTIONS = Pattern.compile(
            "(?s)(vacuum|attach|detach|begin|commit|end|rollback|pragma (\\w+\\.)?(foreign_keys|journal_mode))\\b.*");
    private static final String NO_SCHEMAS = "Leave the schema out, or put it into the table's name.";

    private final SqliteDialect sqlite;

    SqliteStatements(SqliteDialect dialect, Schema before) {
        super(dialect, before);
        this.sqlite = dialect;
    }

    @Override
    protected String overridingIdentity() {
        return "";
    }

    @Override
    protected boolean transactional(String sql) {
        return true;
    }

    @Override
    protected int defaultCache() {
        return 1;
    }

    @Override
    public List<SqlStatement> createSchema(Operation.CreateSchema operation) {
        throw dialect.cannot("create schema '" + operation.name() + "'", NO_SCHEMAS);
    }

    @Override
    public List<SqlStatement> dropSchema(Operation.DropSchema operation) {
        throw dialect.cannot("drop schema '" + operation.name() + "'", NO_SCHEMAS);
    }

    private void requireNoSchema(ObjectName name) {
        if (name.schema() != null) {
            throw dialect.cannot("put '" + name + "' into a schema", NO_SCHEMAS);
        }
    }

    @Override
    public List<SqlStatement> createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        requireNoSchema(table.name());
        sqlite.definitions().requireCountable(table);
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.inTransaction(define.createTable(table)));
        Column counted = SqliteDefinitions.counted(table);
        Identity identity = counted == null ? null : counted.identity();
        if (identity != null && identity.start() != 1) {
            statements.add(SqlStatement.inTransaction("insert into sqlite_sequence (name, seq) values ("
                    + text(Names.bare(table.name().name())) + ", " + (identity.start() - 1) + ")"));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> renameTable(Operation.RenameTable operation) {
        requireNoSchema(operation.to());
        return isOne(operation.from(), operation.to())
                ? caseOfTable(operation.from(), operation.to())
                : super.renameTable(operation);
    }

    /** To SQLite there is a table of that name already. */
    private List<SqlStatement> caseOfTable(ObjectName from, ObjectName to) {
        return isNoRename(from.name(), to.name())
                ? List.of()
                : List.of(
                        SqlStatement.inTransaction(alter(from) + "rename to retort_new"),
                        SqlStatement.inTransaction("alter table retort_new rename to " + quote(to)));
    }

    /** SQLite keeps the case of a name, though it does not count. */
    @Override
    protected boolean isNoRename(String from, String to) {
        return Names.bare(from).equals(Names.bare(to));
    }

    @Override
    public List<SqlStatement> renameColumn(Operation.RenameColumn operation) {
        requireColumn(operation.table(), operation.from());
        return isNoRename(operation.from(), operation.to())
                ? List.of()
                : List.of(SqlStatement.inTransaction(renameColumnSql(operation)));
    }

    @Override
    public List<SqlStatement> addColumn(Operation.AddColumn operation) {
        Column column = operation.column();
        sqlite.definitions().requireSteps(column);
        if (canBeAdded(column)) {
            return List.of(
                    SqlStatement.inTransaction(alter(operation.table()) + "add column " + define.column(column)));
        }
        SqliteRebuild rebuild = rebuild(operation, operation.table());
        Identity identity = column.identity();
        return (identity == null
                        ? rebuild
                        : rebuild.filling(
                                column.name(),
                                "row_number() over ()" + (identity.start() == 1 ? "" : " + " + (identity.start() - 1))))
                .statements();
    }

    /** {@code add column} takes no default but a constant, and computes nothing for the rows that are there. */
    private static boolean canBeAdded(Column column) {
        if (column.identity() != null) {
            return false;
        }
        if (column.generated() != null) {
            return !column.generated().stored() && column.nullable();
        }
        DefaultValue value = column.defaultValue();
        boolean constant = value instanceof DefaultValue.Constant given && !(given.value() instanceof Literal.Null);
        return constant || column.nullable() && !(value instanceof DefaultValue.Expression);
    }

    @Override
    protected List<SqlStatement> alterColumn(ColumnAlteration alteration) {
        Column from = alteration.from();
        Column to = alteration.to();
        sqlite.definitions().requireSteps(to);
        Table table = require(alteration.table());
        SqliteRebuild rebuild = new SqliteRebuild(sqlite, table, alteration.after());
        List<SqlStatement> statements = new ArrayList<>();
        String using = alteration.using();
        if (to.generated() == null && (using != null || !from.type().equals(to.type()))) {
            String column = quote(to.name());
            if (using == null) {
                dialect.misfits(column, from.type(), to.type())
                        .ifPresent(misfit ->
                                statements.add(new SqliteGuards(sqlite).allFit(alteration.table(), to, misfit)));
            }
            rebuild.filling(to.name(), using == null ? SqliteConversions.of(column, from.type(), to.type()) : using);
        }
        if (rebuild.isNeeded() || alteration.identityChanges()) {
            statements.addAll(rebuild.statements());
        }
        return statements;
    }

    @Override
    public List<SqlStatement> addPrimaryKey(Operation.AddPrimaryKey operation) {
        return rebuilt(operation, operation.table());
    }

    @Override
    public List<SqlStatement> dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return rebuilt(operation, operation.table());
    }

    @Override
    public List<SqlStatement> addUnique(Operation.AddUnique operation) {
        return rebuilt(operation, operation.table());
    }

    @Override
    public List<SqlStatement> dropUnique(Operation.DropUnique operation) {
        return rebuilt(operation, operation.table());
    }

    @Override
    public List<SqlStatement> addForeignKey(Operation.AddForeignKey operation) {
        List<SqlStatement> statements = new ArrayList<>(rebuilt(operation, operation.table()));
        statements.add(new SqliteGuards(sqlite).noOrphans(operation.table(), operation.foreignKey()));
        return statements;
    }

    @Override
    public List<SqlStatement> dropForeignKey(Operation.DropForeignKey operation) {
        return rebuilt(operation, operation.table());
    }

    @Override
    public List<SqlStatement> addCheck(Operation.AddCheck operation) {
        return rebuilt(operation, operation.table());
    }

    @Override
    public List<SqlStatement> dropCheck(Operation.DropCheck operation) {
        return rebuilt(operation, operation.table());
    }

    @Override
    public List<SqlStatement> renameConstraint(Operation.RenameConstraint operation) {
        return isNoRename(operation.from(), operation.to()) ? List.of() : rebuilt(operation, operation.table());
    }

    @Override
    public List<SqlStatement> alterTableOptions(Operation.AlterTableOptions operation) {
        SqliteRebuild rebuild = rebuild(operation, operation.table());
        return rebuild.isNeeded() ? rebuild.statements() : List.of();
    }

    private List<SqlStatement> rebuilt(Operation operation, ObjectName table) {
        return rebuild(operation, table).statements();
    }

    private SqliteRebuild rebuild(Operation operation, ObjectName table) {
        return new SqliteRebuild(sqlite, require(table), after(operation, table));
    }

    /** An index cannot be renamed. Keys of others that rely on it do so again as soon as it is back. */
    @Override
    public List<SqlStatement> renameIndex(Operation.RenameIndex operation) {
        Index index = require(operation.table()).indexes().get(operation.from());
        if (index == null || isNoRename(operation.from(), operation.to())) {
            return List.of();
        }
        return List.of(
                SqlStatement.inTransaction("drop index " + quote(operation.from())),
                SqlStatement.inTransaction(define.createIndex(operation.table(), index.withName(operation.to()))));
    }

    @Override
    public List<SqlStatement> createSequence(Operation.CreateSequence operation) {
        Sequence sequence = operation.sequence();
        requireNoSchema(sequence.name());
        return SqliteSequences.create(quote(sequence.name()), sequence);
    }

    @Override
    public List<SqlStatement> alterSequence(Operation.AlterSequence operation) {
        ObjectName name = operation.sequence().name();
        return SqliteSequences.alter(
                quote(name), require(name, before.sequences().get(name)), operation.sequence());
    }

    @Override
    public List<SqlStatement> dropSequence(Operation.DropSequence operation) {
        return List.of(SqlStatement.inTransaction("drop table " + quote(operation.sequence())));
    }

    @Override
    public List<SqlStatement> renameSequence(Operation.RenameSequence operation) {
        requireNoSchema(operation.to());
        return isOne(operation.from(), operation.to())
                ? caseOfTable(operation.from(), operation.to())
                : List.of(SqlStatement.inTransaction(alter(operation.from()) + "rename to " + quote(operation.to())));
    }

    /** SQLite keeps no comments. */
    @Override
    public List<SqlStatement> commentOnTable(Operation.CommentOnTable operation) {
        require(operation.table());
        return List.of();
    }

    @Override
    public List<SqlStatement> commentOnColumn(Operation.CommentOnColumn operation) {
        requireColumn(operation.table(), operation.column());
        return List.of();
    }

    /** Every revision is one transaction; what cannot be in one is no part of a revision. */
    @Override
    public List<SqlStatement> executeSql(Operation.ExecuteSql operation) {
        List<SqlStatement> statements = super.executeSql(operation);
        String words = RawSql.words(operation.sql());
        if (!statements.isEmpty() && OUTSIDE_OF_TRANSACTIONS.matcher(words).matches()) {
            throw dialect.cannot(
                    "run '" + words.replaceFirst("[ ;].*", "") + "' in a revision, which is one transaction",
                    "Run it by itself, before or after the upgrade.");
        }
        return statements;
    }
}
