package dev.retort.runtime.dialect.mariadb;

import dev.retort.runtime.dialect.innodb.InnodbTypes;

/** MariaDB's types: UUIDs of its own, JSON as a text that is checked. */
final class MariadbTypes extends InnodbTypes {
    MariadbTypes() {
        super("uuid", "uuid", "longtext");
    }
}
