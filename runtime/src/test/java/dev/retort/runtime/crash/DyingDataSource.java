package dev.retort.runtime.crash;

import dev.retort.runtime.support.Wiretap;
import javax.sql.DataSource;

/**
 * A data source at which a program dies: at one of the points before and after each call to the database.
 * From then on nothing of it reaches the database any more, but that its connections end.
 */
public final class DyingDataSource {
    private final int point;
    private int heard;
    private boolean dead;

    /** What the program feels of it; a real one feels nothing. */
    public static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    public DyingDataSource(int point) {
        this.point = point;
    }

    /** Its connections, in the place of real ones. */
    public DataSource of(DataSource real) {
        return new Wiretap(real, (call, after) -> hear());
    }

    /** How many points there were, of a program that did not die. */
    public int points() {
        return heard;
    }

    private void hear() {
        if (dead || heard++ == point) {
            dead = true;
            throw new Death();
        }
    }
}
