package dev.retort.runtime.dialect.mysql;

import dev.retort.runtime.dialect.innodb.InnodbTypes;

/** MySQL's types: UUIDs as their bytes, as Hibernate stores them; JSON of its own. */
final class MysqlTypes extends InnodbTypes {
    MysqlTypes() {
        super("binary(16)", "binary(16)", "json");
    }
}
