package dev.retort.runtime.dialect.innodb;

import dev.retort.runtime.dialect.Probe;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.standard.ColumnAlteration;
import dev.retort.runtime.dialect.standard.ColumnReplacement;
import dev.retort.runtime.dialect.standard.RawSql;
import dev.retort.runtime.dialect.standard.StandardStatements;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.Literal;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements of MariaDB and MySQL. */
public abstract class InnodbStatements extends StandardStatements {
    private final InnodbDialect innodb;
    protected final InnodbDefinitions definitions;
    private final InnodbLimits limits;

    protected InnodbStatements(InnodbDialect dialect, Schema before) {
        super(dialect, before);
        this.innodb = dialect;
        this.definitions = dialect.definitions();
        this.limits = dialect.limits();
    }

    @Override
    protected boolean transactional(String sql) {
        return RawSql.isAboutRows(sql);
    }

    @Override
    protected String overridingIdentity() {
        return "";
    }

    /** The letters of names are kept as they are. */
    @Override
    protected boolean isNoRename(String from, String to) {
        return from.equals(to);
    }

    /** A schema is a database, and would be dropped with all that is in it. */
    @Override
    public List<SqlStatement> dropSchema(Operation.DropSchema operation) {
        String name = dialect.literal(new Literal.Text(Names.bare(operation.name())), null);
        String onlyIfEmpty = "select (select 1 from information_schema.tables t, (select 1 union all select 2) twice"
                + " where t.table_schema = " + name + ") as must_be_empty";
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.inTransaction(onlyIfEmpty));
        statements.addAll(super.dropSchema(operation));
        return statements;
    }

    @Override
    public List<SqlStatement> renameTable(Operation.RenameTable operation) {
        require(operation.from());
        ObjectName from = operation.from();
        ObjectName to = operation.to();
        if (from.equals(to)) {
            return List.of();
        }
        // Where the file system does not tell cases apart, the new name is taken: by the table itself.
        String sql = isOne(from, to)
                ? "rename table " + quote(from) + " to " + quote(between(from)) + ", " + quote(between(from)) + " to "
                        + quote(to)
                : "rename table " + quote(from) + " to " + quote(to);
        return List.of(ddl(sql, probe.tableRenamed(from, to)));
    }

    private static ObjectName between(ObjectName name) {
        return name.withName("\"" + Names.bare(name.name()) + "_renamed\"");
    }

    @Override
    public List<SqlStatement> addColumn(Operation.AddColumn operation) {
        Table after = after(operation, operation.table());
        Column column = InnodbTexts.of(after).understood(operation.column());
        return List.of(alterKeys(
                operation,
                operation.table(),
                "add column " + define.column(column),
                probe.columnAdded(after, column.name())));
    }

    /** A column can get other letters of the same name, as often as one likes. */
    @Override
    public List<SqlStatement> renameColumn(Operation.RenameColumn operation) {
        boolean isOne =
                isOne(operation.from(), operation.to()) && !operation.from().equals(operation.to());
        return isOne ? List.of(ddl(renameColumnSql(operation), Probe.REPEATABLE)) : super.renameColumn(operation);
    }

    @Override
    protected List<SqlStatement> alterColumn(ColumnAlteration alteration) {
        Column from = alteration.from();
        InnodbTexts texts = InnodbTexts.of(alteration.after());
        Column to = texts.understood(alteration.to());
        String using = texts.understoodOrNull(alteration.using());
        if (using == null && alteration.typeChanges()) {
            using = innodb.conversion(quote(to.name()), from.type(), to.type());
        }
        Table table = require(alteration.table());
        if (alteration.generationChanges() && !isModifiable(from.generated(), to.generated())) {
            return to.generated() == null
                    ? replaced(table, to, quote(to.name()))
                    : all(ColumnReplacement.of(before, table, to));
        }
        if (alteration.typeChanges() && using != null) {
            return replaced(table, to, using);
        }
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(altered(
                alteration.before(),
                alteration.after(),
                "modify column " + define.column(to),
                probe.columnAltered(alteration.before(), alteration.after(), to.name())));
        Identity identity = to.identity();
        if (identity != null && alteration.identityChanges() && identity.start() != 1) {
            statements.add(ddl(alter(alteration.table()) + "auto_increment = " + identity.start(), Probe.REPEATABLE));
        }
        return statements;
    }

    /** Whether a column can be defined anew with another way of computing it. */
    private static boolean isModifiable(@Nullable Generated from, @Nullable Generated to) {
        if (from == null) {
            return to == null;
        }
        return to == null ? from.stored() : from.stored() == to.stored();
    }

    private List<SqlStatement> replaced(Table table, Column to, String expression) {
        return all(ColumnReplacement.keepingValues(
                before,
                table,
                to,
                (column, next) -> "update " + quote(table.name()) + " set " + quote(next) + " = " + expression));
    }

    @Override
    public List<SqlStatement> addPrimaryKey(Operation.AddPrimaryKey operation) {
        return List.of(alterKeys(
                operation,
                operation.table(),
                "add " + define.primaryKey(operation.primaryKey()),
                probe.constraintAdded(operation.table(), InnodbCatalog.PRIMARY)));
    }

    @Override
    public List<SqlStatement> dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return List.of(alterKeys(
                operation,
                operation.table(),
                "drop primary key",
                probe.constraintDropped(operation.table(), InnodbCatalog.PRIMARY)));
    }

    @Override
    public List<SqlStatement> addUnique(Operation.AddUnique operation) {
        UniqueConstraint unique = operation.unique();
        Index index = Index.index(unique.name(), unique.columns().toArray(String[]::new))
                .asUnique();
        return List.of(alterKeys(
                operation,
                operation.table(),
                "add " + define.unique(unique),
                probe.indexCreated(operation.table(), index)));
    }

    @Override
    public List<SqlStatement> dropUnique(Operation.DropUnique operation) {
        return List.of(droppedIndex(operation, operation.table(), operation.name()));
    }

    @Override
    public List<SqlStatement> addForeignKey(Operation.AddForeignKey operation) {
        ForeignKey key = operation.foreignKey();
        limits.requireTarget(operation.table(), key, require(key.target()));
        return List.of(alterKeys(
                operation,
                operation.table(),
                "add " + define.foreignKey(operation.table(), operation.foreignKey()),
                probe.constraintAdded(operation.table(), operation.foreignKey().name())));
    }

    @Override
    public List<SqlStatement> dropForeignKey(Operation.DropForeignKey operation) {
        return List.of(alterKeys(
                operation,
                operation.table(),
                "drop foreign key " + quote(operation.name()),
                probe.constraintDropped(operation.table(), operation.name())));
    }

    @Override
    public List<SqlStatement> createIndex(Operation.CreateIndex operation) {
        Table table = require(operation.table());
        Index index = InnodbTexts.of(table).understood(operation.index());
        Probe done = probe.indexCreated(operation.table(), index);
        if (OwnIndexes.of(table).equals(OwnIndexes.of(after(operation, operation.table())))) {
            return List.of(ddl(definitions.createIndex(table, index), done));
        }
        return List.of(alterKeys(operation, operation.table(), "add " + definitions.index(table, index), done));
    }

    @Override
    public List<SqlStatement> addCheck(Operation.AddCheck operation) {
        Table table = require(operation.table());
        CheckConstraint check = InnodbTexts.of(table).understood(operation.check());
        return List.of(alterKeys(
                operation,
                operation.table(),
                "add " + define.check(check, table),
                probe.constraintAdded(operation.table(), check.name())));
    }

    @Override
    protected String filling(Table table, Column column, String expression) {
        return InnodbTexts.of(table).understood(expression);
    }

    @Override
    public List<SqlStatement> dropIndex(Operation.DropIndex operation) {
        return List.of(droppedIndex(operation, operation.table(), operation.name()));
    }

    private SqlStatement droppedIndex(Operation operation, ObjectName table, String name) {
        return alterKeys(operation, table, "drop index " + quote(name), probe.indexDropped(table, name));
    }

    @Override
    public List<SqlStatement> renameIndex(Operation.RenameIndex operation) {
        require(operation.table());
        return List.of(renamedIndex(operation.table(), operation.from(), operation.to()));
    }

    private SqlStatement renamedIndex(ObjectName table, String from, String to) {
        return ddl(
                alter(table) + "rename index " + quote(from) + " to " + quote(to),
                isOne(from, to) ? Probe.REPEATABLE : probe.indexRenamed(table, from, to));
    }

    /** A unique constraint is its index; a primary key has no name; others come again by another name. */
    @Override
    public List<SqlStatement> renameConstraint(Operation.RenameConstraint operation) {
        Table table = require(operation.table());
        String from = operation.from();
        String to = operation.to();
        if (table.uniqueConstraints().containsKey(from)) {
            return List.of(renamedIndex(table.name(), from, to));
        }
        ForeignKey key = table.foreignKeys().get(from);
        CheckConstraint check = table.checks().get(from);
        if (key == null && check == null) {
            return List.of();
        }
        String renamed = key != null
                ? "drop foreign key " + quote(from) + ", add " + define.foreignKey(table.name(), key.withName(to))
                : "drop constraint " + quote(from) + ", add "
                        + define.check(InnodbTexts.of(table).understood(check.withName(to)), table);
        Probe done = isOne(from, to) ? Probe.REPEATABLE : probe.constraintRenamed(table.name(), from, to);
        return List.of(alterKeys(operation, table.name(), renamed, done));
    }

    @Override
    protected SqlStatement tableComment(ObjectName table, @Nullable String comment) {
        return ddl(alter(table) + "comment = " + text(comment == null ? "" : comment), Probe.REPEATABLE);
    }

    /** Already in the definition. */
    @Override
    public List<SqlStatement> createTable(Operation.CreateTable operation) {
        Table table = InnodbTexts.understood(limits.require(operation.table()));
        table.foreignKeys()
                .values()
                .forEach(key -> limits.requireTarget(
                        table.name(), key, key.target().equals(table.name()) ? table : require(key.target())));
        return List.of(ddl(define.createTable(table), probe.tableCreated(table)));
    }

    @Override
    protected SqlStatement columnComment(ObjectName table, Column column) {
        return ddl(
                alter(table) + "modify column "
                        + define.column(InnodbTexts.of(require(table)).understood(column)),
                Probe.REPEATABLE);
    }

    @Override
    public List<SqlStatement> alterTableOptions(Operation.AlterTableOptions operation) {
        require(operation.table());
        return operation.options() == null
                ? List.of()
                : List.of(ddl(alter(operation.table()) + operation.options(), Probe.REPEATABLE));
    }

    /** A sequence is in the place of a table, or is one. */
    @Override
    public List<SqlStatement> renameSequence(Operation.RenameSequence operation) {
        if (operation.from().equals(operation.to())) {
            return List.of();
        }
        return List.of(ddl(
                "rename table " + quote(operation.from()) + " to " + quote(operation.to()),
                probe.sequenceRenamed(operation.from(), operation.to())));
    }

    /** A change together with what it does to the indexes that are none of the model's. */
    private SqlStatement alterKeys(Operation operation, ObjectName table, String clause, Probe done) {
        return altered(require(table), after(operation, table), clause, done);
    }

    private SqlStatement altered(Table from, Table to, String clause, Probe done) {
        List<Index> had = OwnIndexes.of(from);
        List<Index> needed = OwnIndexes.of(limits.require(to));
        List<Index> gone = had.stream().filter(index -> !needed.contains(index)).toList();
        List<Index> come = needed.stream().filter(index -> !had.contains(index)).toList();
        StringBuilder sql = new StringBuilder(alter(from.name())).append(clause);
        gone.forEach(index -> sql.append(", drop index ").append(quote(index.name())));
        come.forEach(index -> sql.append(", add ").append(definitions.index(to, index)));
        return ddl(sql.toString(), done == Probe.REPEATABLE ? ofIndexes(from.name(), gone, come) : done);
    }

    /** What may be done twice may not be so together with an index; but that shows whether it was done. */
    private Probe ofIndexes(ObjectName table, List<Index> gone, List<Index> come) {
        if (!come.isEmpty()) {
            return probe.indexCreated(table, come.get(0));
        }
        return gone.isEmpty()
                ? Probe.REPEATABLE
                : probe.indexDropped(table, gone.get(0).name());
    }
}
