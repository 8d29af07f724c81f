package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.standard.Folding;
import dev.retort.runtime.dialect.standard.StandardIdentifiers;
import dev.retort.schema.database.ReservedWords;

/** SQLite's names: kept as they are written, their case does not count, and none is too long. */
final class SqliteIdentifiers extends StandardIdentifiers {
    SqliteIdentifiers() {
        super(ReservedWords.of(SqliteDialect.NAME), Folding.NONE, '"', Integer.MAX_VALUE);
    }
}
