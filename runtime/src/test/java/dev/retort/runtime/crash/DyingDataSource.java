package dev.retort.runtime.crash;

import dev.retort.runtime.support.Wiretap;
import javax.sql.DataSource;

/**
 * A data source at which a program dies: at one of the points before and after each call to the database.
 * From then on nothing of it reaches the database any more, but that its connections end.
 */
final class DyingDataSource {
    private final int point;
    private int heard;
    private boolean dead;

    /** What the program feels of it; a real one feels nothing. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    DyingDataSource(int point) {
        this.point = point;
    }

    DataSource of(DataSource real) {
        return new Wiretap(real, (call, after) -> hear());
    }

    /** How many points there were, of a program that did not die. */
    int points() {
        return heard;
    }

    private void hear() {
        if (dead || heard++ == point) {
            dead = true;
            throw new Death();
        }
    }
}
