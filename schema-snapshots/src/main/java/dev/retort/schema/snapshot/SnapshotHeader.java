package dev.retort.schema.snapshot;

import dev.retort.schema.graph.RevisionNode;
import dev.retort.schema.rename.Renames;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a snapshot says of its revision before it comes to the schema. It is short and can be read alone.
 *
 * @param format the version of the file's format
 * @param set the migration set
 * @param id the revision's id, as {@link RevisionId} makes it
 * @param parents the ids of the revisions before it
 * @param revision the qualified name of the revision's class
 * @param message what the revision does, in a person's words
 * @param naming the naming strategy that the schema was made with
 * @param mappingVersion the version of the rules that made the schema of the model
 * @param schemaDigest the digest of the schema, as it stands in the file
 * @param renames what the revision renames
 * @param replaces the ids of the revisions that were squashed into it, parents before children
 * @param dependsOn the revisions of other sets that must be applied before it, as {@code set/id}
 * @param labels the names of the branch that begins with it
 * @param flags what else there is to know of it, such as {@code empty}: its body was left to its author
 * @param source the digest of the class's code as the compiler wrote it, to tell whether a person has changed
 *     it since; {@code null} if nobody knows
 */
public record SnapshotHeader(
        int format,
        String set,
        String id,
        SortedSet<String> parents,
        String revision,
        String message,
        String naming,
        int mappingVersion,
        String schemaDigest,
        Renames renames,
        List<String> replaces,
        List<String> dependsOn,
        SortedSet<String> labels,
        SortedSet<String> flags,
        @Nullable String source) {

    public SnapshotHeader {
        parents = Collections.unmodifiableSortedSet(new TreeSet<>(parents));
        replaces = List.copyOf(replaces);
        dependsOn = List.copyOf(dependsOn);
        labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
        flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
    }

    /** The same header with the digest of the class's code as the compiler wrote it. */
    SnapshotHeader withSource(String digest) {
        return new SnapshotHeader(
                format,
                set,
                id,
                parents,
                revision,
                message,
                naming,
                mappingVersion,
                schemaDigest,
                renames,
                replaces,
                dependsOn,
                labels,
                flags,
                digest);
    }

    /**
     * Whether the file has the newest format. One of an older format is read as if it had the newest, but its
     * id and digest are those of the file as it stands: it is never written again, and its digest is not that
     * of the schema.
     */
    public boolean isCurrent() {
        return format == FormatSteps.KNOWN.newest();
    }

    /** The simple name of the revision's class. */
    public String className() {
        return simpleName(revision);
    }

    /** The package of the revision's class, empty for the unnamed one. */
    public String packageName() {
        int dot = revision.lastIndexOf('.');
        return dot < 0 ? "" : revision.substring(0, dot);
    }

    /** The revision as the graph sees it. */
    public RevisionNode node() {
        return new RevisionNode(id, parents, className(), labels, replaces, dependsOn);
    }

    static String simpleName(String revision) {
        return revision.substring(revision.lastIndexOf('.') + 1);
    }
}
