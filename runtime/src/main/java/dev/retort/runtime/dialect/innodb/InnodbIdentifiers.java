package dev.retort.runtime.dialect.innodb;

import dev.retort.runtime.dialect.standard.Folding;
import dev.retort.runtime.dialect.standard.LongNames;
import dev.retort.runtime.dialect.standard.StandardIdentifiers;
import dev.retort.schema.database.ReservedWords;

/**
 * Names of MariaDB and MySQL: kept as they are; case does not count, but for tables where the file system
 * tells cases apart; too long ones are refused.
 */
public final class InnodbIdentifiers extends StandardIdentifiers {

    private final String database;
    private final String title;

    /**
     * @param database the database whose reserved words are delimited
     * @param title its name for people
     */
    public InnodbIdentifiers(String database, String title) {
        super(ReservedWords.of(database), Folding.NONE, '`', Integer.MAX_VALUE);
        this.database = database;
        this.title = title;
    }

    @Override
    public String quote(String name) {
        return super.quote(LongNames.required(database, title, name));
    }
}
