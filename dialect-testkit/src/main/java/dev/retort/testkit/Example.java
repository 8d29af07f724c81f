package dev.retort.testkit;

import dev.retort.schema.Schema;
import dev.retort.schema.operation.Operation;
import java.util.List;
import java.util.Set;

/**
 * An operation on a schema with rows in it.
 *
 * @param name what it shows, in a few words
 * @param before the schema that it is done to
 * @param rows what is done before it, to have rows in the tables
 * @param operation the operation
 * @param notOn the databases that refuse it
 */
record Example(String name, Schema before, List<Operation> rows, Operation operation, Set<String> notOn) {

    static Example of(String name, Schema before, Operation operation) {
        return new Example(name, before, List.of(), operation, Set.of());
    }

    Example with(Operation... newRows) {
        return new Example(name, before, List.of(newRows), operation, notOn);
    }

    Example notOn(String... databases) {
        return new Example(name, before, rows, operation, Set.of(databases));
    }

    /** The operation's name. */
    String kind() {
        return operation.getClass().getSimpleName();
    }

    @Override
    public String toString() {
        return kind() + ": " + name;
    }
}
