package dev.retort.runtime.dialect.standard;

import dev.retort.schema.Names;
import dev.retort.schema.database.NameLimits;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;

/** Names that a database refuses, said before the first statement rather than in the middle of a revision. */
public final class LongNames {
    private LongNames() {}

    /**
     * A name that is not too long.
     *
     * @param database its name for programs
     * @param title its name for people
     * @throws RetortException if it is (RT592)
     */
    public static String required(String database, String title, String name) {
        String bare = Names.bare(name);
        int length = NameLimits.length(database, bare);
        if (length > NameLimits.longest(database)) {
            throw new RetortException(
                    Code.RT592,
                    title + " takes names of at most " + NameLimits.longest(database) + " characters, and '" + bare
                            + "' has " + length + ". Give it a shorter one in the model; a set that declares its"
                            + " databases (@MigrationSet(databases = …)) is told so by the compiler.");
        }
        return name;
    }
}
