package dev.retort.runtime.dialect.innodb;

import dev.retort.runtime.dialect.standard.Folding;
import dev.retort.runtime.dialect.standard.StandardIdentifiers;
import dev.retort.schema.database.ReservedWords;

/**
 * Names of MariaDB and MySQL: kept as they are; case does not count, but for tables where the file system
 * tells cases apart; too long ones are refused.
 */
public final class InnodbIdentifiers extends StandardIdentifiers {

    /**
     * @param database the database whose reserved words are delimited
     */
    public InnodbIdentifiers(String database) {
        super(ReservedWords.of(database), Folding.NONE, '`', Integer.MAX_VALUE);
    }
}
