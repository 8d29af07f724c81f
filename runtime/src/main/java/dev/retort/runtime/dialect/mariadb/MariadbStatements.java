package dev.retort.runtime.dialect.mariadb;

import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.innodb.InnodbStatements;
import dev.retort.schema.Schema;
import dev.retort.schema.operation.Operation;
import java.util.List;

/** MariaDB's statements. */
final class MariadbStatements extends InnodbStatements {
    MariadbStatements(MariadbDialect dialect, Schema before) {
        super(dialect, before);
    }

    @Override
    protected int defaultCache() {
        return 1000;
    }

    @Override
    protected String cycle(boolean cycle) {
        return cycle ? " cycle" : " nocycle";
    }

    @Override
    public List<SqlStatement> renameSequence(Operation.RenameSequence operation) {
        if (operation.from().equals(operation.to())) {
            return List.of();
        }
        return List.of(ddl(
                "rename table " + quote(operation.from()) + " to " + quote(operation.to()),
                probe.sequenceRenamed(operation.from(), operation.to())));
    }
}
