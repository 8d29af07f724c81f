package dev.retort.processor.model;

import dev.retort.schema.Origin;
import java.util.List;

/**
 * An attribute that holds any number of values in a table of its own.
 *
 * @param name its name
 * @param place where it is
 * @param element what each value is
 * @param table what is said of the table
 * @param shape what sort of collection it is
 * @param overrides what is said here about the attributes of embeddable values and keys
 * @param hints what Retort's own annotations say
 */
public record ElementCollection(
        String name,
        Origin place,
        Element element,
        JoinTableSpec table,
        CollectionShape shape,
        Overrides overrides,
        AttributeHints hints)
        implements Attribute {

    /** What each value of a collection is. */
    public sealed interface Element {

        /**
         * A value in a column.
         *
         * @param value how it is stored
         * @param column what is said of its column
         */
        record Basic(ValueSpec value, ColumnSpec column) implements Element {}

        /**
         * An embeddable.
         *
         * @param type the qualified name of its class
         * @param attributes its attributes
         */
        record Embedded(String type, List<Attribute> attributes) implements Element {
            public Embedded {
                attributes = List.copyOf(attributes);
            }
        }
    }

    @Override
    public boolean id() {
        return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.elements(this);
    }
}
