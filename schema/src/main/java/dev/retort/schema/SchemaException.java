package dev.retort.schema;

/**
 * A schema, or a change to one, that contradicts itself: two columns of one name, a key over a column
 * that does not exist, a table dropped while another refers to it. The message names the table and
 * the part that is wrong.
 */
public final class SchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SchemaException(String message) {
        super(message);
    }
}
