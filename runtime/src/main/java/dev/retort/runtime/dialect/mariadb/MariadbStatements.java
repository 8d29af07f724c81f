package dev.retort.runtime.dialect.mariadb;

import dev.retort.runtime.dialect.innodb.InnodbStatements;
import dev.retort.schema.Schema;

/** MariaDB's statements. */
final class MariadbStatements extends InnodbStatements {
    MariadbStatements(MariadbDialect dialect, Schema before) {
        super(dialect, before);
    }

    @Override
    protected int defaultCache() {
        return 0;
    }

    @Override
    protected String cycle(boolean cycle) {
        return cycle ? " cycle" : " nocycle";
    }
}
