package dev.retort.runtime;

import java.util.List;
import java.util.function.Supplier;

/**
 * A revision as the registry lists it: everything but its body, which is made only when it is needed.
 *
 * @param id its id
 * @param parents the ids of the revisions before it
 * @param name the simple name of its class
 * @param message what it does, in a person's words
 * @param schemaDigest the digest of the schema that its snapshot says it leads to
 * @param migration makes its body
 */
public record RegisteredRevision(
        String id,
        List<String> parents,
        String name,
        String message,
        String schemaDigest,
        Supplier<? extends Migration> migration) {
    public RegisteredRevision {
        parents = List.copyOf(parents);
    }
}
