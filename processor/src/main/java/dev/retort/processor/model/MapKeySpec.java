package dev.retort.processor.model;

import java.util.List;

/** What the keys of a map are. */
public sealed interface MapKeySpec {

    /**
     * An attribute of the element, which needs no column of its own.
     *
     * @param name the attribute's name; empty for the identifier
     */
    record OfElement(String name) implements MapKeySpec {}

    /**
     * A value in a column.
     *
     * @param value how it is stored
     * @param column what is said of its column
     */
    record Basic(ValueSpec value, ColumnSpec column) implements MapKeySpec {}

    /**
     * An embeddable.
     *
     * @param type the qualified name of its class
     * @param attributes its attributes
     */
    record Embedded(String type, List<Attribute> attributes) implements MapKeySpec {
        public Embedded {
            attributes = List.copyOf(attributes);
        }
    }

    /**
     * An entity.
     *
     * @param target its qualified name
     * @param join what is said of the join columns
     */
    record Entity(String target, JoinSpec join) implements MapKeySpec {}
}
