package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import org.jspecify.annotations.Nullable;

/** One column on its way through a change, under whatever names. */
final class ColumnTrail {
    private final @Nullable Column original;
    private @Nullable String name;
    private String lastName;
    private boolean filled;

    /** @param original the column before the change, or {@code null} if the change adds it */
    ColumnTrail(@Nullable Column original, String name) {
        this.original = original;
        this.name = name;
        this.lastName = name;
    }

    /** The column before the change, or {@code null} if the change adds it. */
    @Nullable
    Column original() {
        return original;
    }

    /** The column's name, at last that after the change; {@code null} once it is dropped. */
    @Nullable
    String name() {
        return name;
    }

    void renamed(@Nullable String newName) {
        name = newName;
        lastName = newName == null ? lastName : newName;
    }

    /** The column's name, at last that after the change, or the one under which it is dropped. */
    String lastName() {
        return lastName;
    }

    /** Whether the change gives the column a value in rows that have none. */
    boolean isFilled() {
        return filled;
    }

    void filled() {
        filled = true;
    }
}
