package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.standard.Folding;
import dev.retort.runtime.dialect.standard.StandardIdentifiers;
import dev.retort.schema.database.ReservedWords;

/** PostgreSQL's names: folded to lower case, cut silently after 63 bytes. */
final class PostgresqlIdentifiers extends StandardIdentifiers {
    PostgresqlIdentifiers() {
        super(ReservedWords.of(PostgresqlDialect.NAME), Folding.LOWER, '"', 63);
    }
}
