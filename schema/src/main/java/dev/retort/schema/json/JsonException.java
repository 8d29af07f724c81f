package dev.retort.schema.json;

/**
 * A JSON text that cannot be read as what it should be. The message says where and what; whoever knows
 * which file it is adds that.
 */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Kind {
        /** It ends too early. */
        TRUNCATED,
        /** It is not JSON. */
        SYNTAX,
        /** A key that must be there is not. */
        MISSING_KEY,
        /** It is JSON, but something in it is not what it should be. */
        CONTENT
    }

    private final Kind kind;

    JsonException(Kind kind, String where, String message) {
        super(where.isEmpty() ? message : where + ": " + message);
        this.kind = kind;
    }

    /** What is wrong with it. */
    public Kind kind() {
        return kind;
    }
}
