package dev.retort.schema;

/**
 * A column whose value the database counts up.
 *
 * @param always whether an insert may not give a value of its own
 * @param start the first value
 * @param increment the distance to the next value, not 0
 */
public record Identity(boolean always, long start, long increment) {
    /** By default, from 1, by 1: what {@code GenerationType.IDENTITY} means. */
    public static final Identity BY_DEFAULT = new Identity(false, 1, 1);

    public Identity {
        if (increment == 0) {
            throw new SchemaException("an identity column's increment is 0");
        }
    }
}
