package dev.retort.runtime;

import java.time.Duration;

/**
 * A revision that was just applied, or undone.
 *
 * @param set the migration set
 * @param id its id
 * @param name the simple name of its class
 * @param message what it does, in a person's words
 * @param direction which way it was gone
 * @param steps how many statements and steps in code it took
 * @param duration how long it took
 */
public record AppliedRevision(
        String set, String id, String name, String message, Direction direction, int steps, Duration duration) {

    @Override
    public String toString() {
        return id + "  " + name + "  (" + steps + (steps == 1 ? " step, " : " steps, ") + duration.toMillis() + " ms)";
    }
}
