package dev.retort.schema.analysis;

import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.rename.Hints;
import java.util.List;
import java.util.Set;

/**
 * A change that is judged.
 *
 * @param from the schema before it
 * @param fromOrigins where that schema's tables and columns came from
 * @param operations what the change does, in its order
 * @param to the schema after it
 * @param origins where that schema's tables and columns come from; findings point there
 * @param hints what a person says of the change: what is said to be dropped is not reported as lost
 * @param databases the names of the databases that the change is for, such as {@code postgresql}; none if
 *     nobody says
 */
public record Change(
        Schema from,
        Origins fromOrigins,
        List<Operation> operations,
        Schema to,
        Origins origins,
        Hints hints,
        Set<String> databases) {
    public Change {
        operations = List.copyOf(operations);
        databases = Set.copyOf(databases);
    }
}
