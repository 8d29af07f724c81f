package dev.retort.processor.writer;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A revision as the registry lists it.
 *
 * @param id its id
 * @param parents the ids of the revisions before it
 * @param revision its class
 * @param message what it does
 * @param schemaDigest the digest of the schema it leads to
 */
public record RegistryEntry(String id, List<String> parents, ClassName revision, String message, String schemaDigest) {
    public RegistryEntry {
        parents = List.copyOf(parents);
    }
}
