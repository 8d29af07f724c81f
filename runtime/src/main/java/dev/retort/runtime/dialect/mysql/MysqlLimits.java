package dev.retort.runtime.dialect.mysql;

import dev.retort.runtime.dialect.innodb.InnodbLimits;
import dev.retort.schema.Index;
import dev.retort.schema.Table;

/** What MySQL refuses in a table beside what InnoDB does. */
final class MysqlLimits extends InnodbLimits {
    MysqlLimits(MysqlDialect dialect) {
        super(dialect);
    }

    @Override
    public Table require(Table table) {
        table.uniqueConstraints()
                .values()
                .forEach(unique -> requireShort(table, "unique constraint '" + unique.name() + "'", unique.columns()));
        table.indexes().values().stream()
                .filter(Index::unique)
                .forEach(index -> requireShort(table, "unique index '" + index.name() + "'", index.columns()));
        return super.require(table);
    }
}
