package dev.retort.processor.writer;

import dev.retort.schema.Schema;
import dev.retort.schema.operation.Operation;
import java.util.List;

/**
 * What a revision's source says.
 *
 * @param packageName the package of its class
 * @param className the simple name of its class
 * @param set the migration set
 * @param id its id
 * @param parents the ids of the revisions before it
 * @param message what it does, in a person's words
 * @param before the schema before it
 * @param upgrade the operations that lead from that schema to the model's
 * @param downgrade the operations that lead back
 * @param empty whether the bodies are left to its author
 */
public record RevisionSource(
        String packageName,
        String className,
        String set,
        String id,
        List<String> parents,
        String message,
        Schema before,
        List<Operation> upgrade,
        List<Operation> downgrade,
        boolean empty) {
    public RevisionSource {
        parents = List.copyOf(parents);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }
}
