package dev.retort.runtime.dialect.h2;

import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.standard.ColumnAlteration;
import dev.retort.runtime.dialect.standard.ColumnSteps;
import dev.retort.runtime.dialect.standard.RawSql;
import dev.retort.runtime.dialect.standard.StandardStatements;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.operation.Operation;
import java.util.List;
import java.util.Set;

/** H2's statements. */
final class H2Statements extends StandardStatements {
    H2Statements(H2Dialect dialect, Schema before) {
        super(dialect, before);
    }

    @Override
    protected boolean transactional(String sql) {
        return RawSql.isAboutRows(sql);
    }

    @Override
    protected int defaultCache() {
        return 32;
    }

    @Override
    public List<SqlStatement> dropSchema(Operation.DropSchema operation) {
        return List.of(
                ddl("drop schema " + quote(operation.name()) + " restrict", probe.namespaceDropped(operation.name())));
    }

    @Override
    public List<SqlStatement> createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        table.foreignKeys()
                .values()
                .forEach(key -> requireKey(
                        table.name(), key, key.target().equals(table.name()) ? table : require(key.target())));
        return super.createTable(operation);
    }

    @Override
    public List<SqlStatement> addForeignKey(Operation.AddForeignKey operation) {
        ForeignKey key = operation.foreignKey();
        requireKey(operation.table(), key, require(key.target()));
        return super.addForeignKey(operation);
    }

    /** A unique index alone is no key to H2. */
    private void requireKey(ObjectName table, ForeignKey key, Table target) {
        Set<String> columns = Set.copyOf(key.targetColumns());
        boolean isKey = columns.equals(Set.copyOf(target.primaryKeyColumns()))
                || target.uniqueConstraints().values().stream()
                        .anyMatch(unique -> columns.equals(Set.copyOf(unique.columns())));
        if (!isKey) {
            throw dialect.cannot(
                    "refer by foreign key '" + key.name() + "' of table '" + table + "' to " + key.targetColumns()
                            + " of '" + key.target() + "', which only a unique index covers",
                    "Make the index a unique constraint.");
        }
    }

    /** H2 cannot move a table to another schema. */
    @Override
    public List<SqlStatement> renameTable(Operation.RenameTable operation) {
        if (operation.from().sameSchema(operation.to())) {
            return super.renameTable(operation);
        }
        return new H2Moves(dialect, before).table(require(operation.from()), operation.to());
    }

    @Override
    protected String renameColumnSql(Operation.RenameColumn operation) {
        return alter(operation.table()) + "alter column " + quote(operation.from()) + " rename to "
                + quote(operation.to());
    }

    @Override
    public List<SqlStatement> dropPrimaryKey(Operation.DropPrimaryKey operation) {
        Table table = require(operation.table());
        PrimaryKey key = table.primaryKey();
        List<Operation> around = key == null ? List.of() : H2IndexUsers.around(before, table, key, operation);
        return around.isEmpty() ? super.dropPrimaryKey(operation) : all(around);
    }

    @Override
    public List<SqlStatement> dropUnique(Operation.DropUnique operation) {
        Table table = require(operation.table());
        UniqueConstraint unique = table.uniqueConstraints().get(operation.name());
        List<Operation> around = unique == null ? List.of() : H2IndexUsers.around(before, table, unique, operation);
        return around.isEmpty() ? super.dropUnique(operation) : all(around);
    }

    @Override
    public List<SqlStatement> dropIndex(Operation.DropIndex operation) {
        Table table = require(operation.table());
        Index index = table.indexes().get(operation.name());
        List<Operation> around = index == null ? List.of() : H2IndexUsers.around(before, table, index, operation);
        return around.isEmpty() ? super.dropIndex(operation) : all(around);
    }

    /** H2 cannot rename a sequence: another one goes on where it stands. */
    @Override
    public List<SqlStatement> renameSequence(Operation.RenameSequence operation) {
        if (isOne(operation.from(), operation.to())) {
            return List.of();
        }
        return new H2Moves(dialect, before).sequence(operation.from(), operation.to());
    }

    @Override
    protected List<SqlStatement> alterColumn(ColumnAlteration alteration) {
        Column to = alteration.to();
        ColumnSteps steps = new ColumnSteps(dialect, alteration).dropIdentity();
        if (alteration.generationChanges() && to.generated() == null) {
            steps.alter("drop expression");
        }
        steps.dropDefault();
        boolean redefined = to.generated() != null && (alteration.generationChanges() || alteration.typeChanges())
                || to.identity() != null && alteration.identityChanges();
        if (alteration.typeChanges() && (!redefined || alteration.using() != null)) {
            steps.convert(dialect.type(to.type()), alteration.using());
        }
        if (redefined) {
            steps.alter(define.columnType(to));
            if (to.comment() != null) {
                // A column that is defined anew has none.
                steps.add(columnComment(alteration.table(), to));
            }
        }
        if (to.identity() != null && !alteration.identityChanges() && alteration.typeChanges()) {
            // The bounds stay those of the old type.
            steps.alter("set no minvalue set no maxvalue");
        }
        if (to.identity() != null && alteration.identityChanges()) {
            steps.alter("restart with (" + steps.nextNumber() + ")");
        }
        return steps.setDefault().nullability().statements();
    }
}
