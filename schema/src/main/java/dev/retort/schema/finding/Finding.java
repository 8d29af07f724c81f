package dev.retort.schema.finding;

import dev.retort.schema.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person should know.
 *
 * @param code its stable code
 * @param severity how much it matters
 * @param message what is wrong, where, and what to do; without the code
 * @param place the part of the model that causes it, or {@code null} if there is none (any more)
 */
public record Finding(
        Code code,
        Severity severity,
        String message,
        @Nullable Origin place) {

    /** A finding of the code's own severity. */
    public static Finding of(Code code, String message, @Nullable Origin place) {
        return new Finding(code, code.severity(), message, place);
    }

    /** The same finding with another severity. */
    public Finding withSeverity(Severity newSeverity) {
        return new Finding(code, newSeverity, message, place);
    }

    @Override
    public String toString() {
        return code + ": " + message;
    }
}
