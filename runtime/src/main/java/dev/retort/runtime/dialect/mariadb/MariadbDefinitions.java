package dev.retort.runtime.dialect.mariadb;

import dev.retort.runtime.dialect.innodb.InnodbDefinitions;
import dev.retort.schema.Column;
import dev.retort.schema.IndexPart;

/** MariaDB's definitions. */
final class MariadbDefinitions extends InnodbDefinitions {
    MariadbDefinitions(MariadbDialect dialect) {
        super(dialect);
    }

    /** It does not take the words for a column that it computes. */
    @Override
    protected String nullability(Column column) {
        return column.generated() != null ? "" : super.nullability(column);
    }

    /** Hibernate takes its numbers in blocks; a thousand blocks would be lost with every start of the server. */
    @Override
    protected String unsaidCache() {
        return " nocache";
    }

    @Override
    protected String indexExpression(IndexPart part) {
        throw dialect.cannot(
                "build an index over the expression " + part.text(),
                "Index a generated column, or create the index with op.execute for the databases that can.");
    }
}
