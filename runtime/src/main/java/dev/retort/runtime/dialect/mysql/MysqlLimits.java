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
        table.foreignKeys().values().stream()
                .filter(key ->
                        key.target().equals(table.name()) && key.columns().equals(key.targetColumns()))
                .forEach(key -> {
                    throw dialect.cannot(
                            "have foreign key '" + key.name() + "' of table '" + table.name() + "' refer to itself",
                            "Take it away: every row fulfils it.");
                });
        return super.require(table);
    }
}
