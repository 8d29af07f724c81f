package dev.retort.runtime.dialect.h2;

import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.standard.ColumnAlteration;
import dev.retort.runtime.dialect.standard.ColumnSteps;
import dev.retort.runtime.dialect.standard.RawSql;
import dev.retort.runtime.dialect.standard.StandardStatements;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.operation.Operation;
import java.util.List;

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

    /** H2 cannot rename a sequence: another one goes on where it stands. */
    @Override
    public List<SqlStatement> renameSequence(Operation.RenameSequence operation) {
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
        }
        if (to.identity() != null && alteration.identityChanges()) {
            steps.alter("restart with (" + steps.nextNumber() + ")");
        }
        return steps.setDefault().nullability().statements();
    }
}
