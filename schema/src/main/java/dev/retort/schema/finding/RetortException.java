package dev.retort.schema.finding;

/**
 * A failure that a person can mend. Its message begins with the code and says what is wrong, where, and
 * what to do.
 */
public final class RetortException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;

    public RetortException(Code code, String message) {
        super(code + ": " + message);
        this.code = code;
    }

    public RetortException(Code code, String message, Throwable cause) {
        super(code + ": " + message, cause);
        this.code = code;
    }

    /** The code of the failure. */
    public Code code() {
        return code;
    }

    /** The failure as a finding, without a place. */
    public Finding finding() {
        return Finding.of(code, getMessage().substring(code.name().length() + 2), null);
    }
}
