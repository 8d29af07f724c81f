package dev.retort.runtime;

import dev.retort.annotations.Database;

/** What else there is to say about a backfill that was just recorded. */
public interface Backfilling {

    /** Another expression on one database. */
    Backfilling on(Database database, String expression);

    /** Another expression on the database of a dialect that is not Retort's own. */
    Backfilling on(String dialect, String expression);

    /**
     * The rows are many: they are filled some at a time, in the order of the primary key, each time in a
     * transaction of its own that also notes how far it came. What was filled stays when a later one fails.
     */
    Backfilling inBatches();
}
