package dev.retort.processor.writer;

import java.util.List;

/**
 * A revision as the registry lists it.
 *
 * @param id its id
 * @param parents the ids of the revisions before it
 * @param packageName the package of its class
 * @param className the simple name of its class
 * @param message what it does
 * @param schemaDigest the digest of the schema it leads to; empty for a snapshot of an older format
 * @param labels the names by which targets speak of it
 * @param replaces the ids of the revisions that were squashed into it
 * @param dependsOn the revisions of other sets that it comes after
 */
public record RegistryEntry(
        String id,
        List<String> parents,
        String packageName,
        String className,
        String message,
        String schemaDigest,
        List<String> labels,
        List<String> replaces,
        List<String> dependsOn) {
    public RegistryEntry {
        parents = List.copyOf(parents);
        labels = List.copyOf(labels);
        replaces = List.copyOf(replaces);
        dependsOn = List.copyOf(dependsOn);
    }
}
