package dev.retort.processor.model;

import dev.retort.schema.Origin;
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
 * @param generator the sequence generator said beside {@code @GeneratedValue}, or {@code null}
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
        @Nullable SequenceGeneratorSpec generator,
        AttributeHints hints)
        implements Attribute {

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
