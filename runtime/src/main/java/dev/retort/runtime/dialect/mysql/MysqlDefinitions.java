package dev.retort.runtime.dialect.mysql;

import dev.retort.runtime.dialect.innodb.InnodbDefinitions;
import dev.retort.schema.IndexPart;

/** MySQL's definitions. */
final class MysqlDefinitions extends InnodbDefinitions {
    MysqlDefinitions(MysqlDialect dialect) {
        super(dialect);
    }

    @Override
    protected String indexExpression(IndexPart part) {
        return "(" + part.text() + ")";
    }
}
