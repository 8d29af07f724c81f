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
 * @param schemaDigest the digest of the schema that its snapshot says it leads to; empty where the snapshot is
 *     of an older format, whose digests are others: the revision is then checked with those after it
 * @param labels the names by which targets speak of it and what comes after it
 * @param replaces the ids of the revisions that were squashed into it, parents before children
 * @param dependsOn the revisions of other sets that must be applied before it, as {@code set/id}
 * @param migration makes its body
 */
public record RegisteredRevision(
        String id,
        List<String> parents,
        String name,
        String message,
        String schemaDigest,
        List<String> labels,
        List<String> replaces,
        List<String> dependsOn,
        Supplier<? extends Migration> migration) {
    public RegisteredRevision {
        parents = List.copyOf(parents);
        labels = List.copyOf(labels);
        replaces = List.copyOf(replaces);
        dependsOn = List.copyOf(dependsOn);
    }

    /** A revision without labels that replaces none and depends on none of another set. */
    public RegisteredRevision(
            String id,
            List<String> parents,
            String name,
            String message,
            String schemaDigest,
            Supplier<? extends Migration> migration) {
        this(id, parents, name, message, schemaDigest, List.of(), List.of(), List.of(), migration);
    }

    /** The same revision with labels. */
    public RegisteredRevision labelled(String... names) {
        return new RegisteredRevision(
                id, parents, name, message, schemaDigest, List.of(names), replaces, dependsOn, migration);
    }

    /** The same revision as the one that others were squashed into, parents before children. */
    public RegisteredRevision replacing(String... ids) {
        return new RegisteredRevision(
                id, parents, name, message, schemaDigest, labels, List.of(ids), dependsOn, migration);
    }

    /** The same revision, to be applied after revisions of other sets, given as {@code set/id}. */
    public RegisteredRevision dependingOn(String... revisions) {
        return new RegisteredRevision(
                id, parents, name, message, schemaDigest, labels, replaces, List.of(revisions), migration);
    }
}
