package dev.retort.schema.rename;

import java.util.Collection;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds the name that a person means: the one written just so, or the only one that differs in case. */
final class WrittenNames {
    private WrittenNames() {}

    static <N> @Nullable N resolve(N written, Collection<N> names, UnaryOperator<N> caseless) {
        if (names.contains(written)) {
            return written;
        }
        N wanted = caseless.apply(written);
        N found = null;
        for (N name : names) {
            if (caseless.apply(name).equals(wanted)) {
                if (found != null) {
                    return null;
                }
                found = name;
            }
        }
        return found;
    }
}
