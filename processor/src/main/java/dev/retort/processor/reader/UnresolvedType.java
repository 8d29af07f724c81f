package dev.retort.processor.reader;

import dev.retort.schema.Origin;
import java.util.Comparator;

/**
 * A type that does not exist (yet): another processor may write it in a later round, or it is a mistake
 * that the compiler reports by itself.
 *
 * @param place what needs it
 * @param type the type as written
 */
public record UnresolvedType(Origin place, String type) implements Comparable<UnresolvedType> {
    private static final Comparator<UnresolvedType> ORDER =
            Comparator.comparing(UnresolvedType::place).thenComparing(UnresolvedType::type);

    @Override
    public int compareTo(UnresolvedType other) {
        return ORDER.compare(this, other);
    }
}
