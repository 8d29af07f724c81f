package dev.retort.schema.type;

import dev.retort.schema.SchemaException;

/** The bounds that a type's parameters obey. */
final class Limits {
    private Limits() {}

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new SchemaException(message);
        }
    }
}
