package dev.retort.processor.model;

import dev.retort.schema.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute with one value in one column.
 *
 * @param name its name
 * @param place where it is
 * @param role what it is for
 * @param value how its value is stored
 * @param column what is said of its column
 * @param optional what {@code @Basic} says of {@code null}; {@code null} if it is not there
 * @param generation how its values are generated, or {@code null} if the application gives them
 * @param generators the generators that {@code @GeneratedValue} may mean, nearest first: said on the
 *     attribute, its class, its package
 * @param hints what Retort's own annotations say
 */
public record BasicAttribute(
        String name,
        Origin place,
        Role role,
        ValueSpec value,
        ColumnSpec column,
        @Nullable Boolean optional,
        @Nullable Generation generation,
        List<GeneratorSpec> generators,
        AttributeHints hints)
        implements Attribute {

    public BasicAttribute {
        generators = List.copyOf(generators);
    }

    /** What an attribute is for. */
    public enum Role {
        PLAIN,
        ID,
        VERSION
    }

    @Override
    public boolean id() {
        return role == Role.ID;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.basic(this);
    }
}
