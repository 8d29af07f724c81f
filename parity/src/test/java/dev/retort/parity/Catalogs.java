package dev.retort.parity;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The lines of two catalogs of one engine.
 *
 * @param ours those of the database that Retort has brought to the model's schema
 * @param theirs those of the database that Hibernate has created
 */
record Catalogs(List<String> ours, List<String> theirs) {

    Catalogs {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
    }

    /** The same with each line spelled in another way. */
    Catalogs spelled(UnaryOperator<String> spelling) {
        return new Catalogs(
                ours.stream().map(spelling).toList(),
                theirs.stream().map(spelling).toList());
    }
}
