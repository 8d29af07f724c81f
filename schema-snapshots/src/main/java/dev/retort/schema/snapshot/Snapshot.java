package dev.retort.schema.snapshot;

import dev.retort.schema.Origins;
import dev.retort.schema.Schema;

/**
 * What a schema is after a revision.
 *
 * @param header what it says of the revision
 * @param schema the schema
 * @param origins where in the model the schema's parts come from; not part of the revision's id, so it may
 *     be rewritten when classes or fields move without a change of the schema
 */
public record Snapshot(SnapshotHeader header, Schema schema, Origins origins) {

    /**
     * Begins the snapshot of a new revision.
     *
     * @param set the migration set
     * @param revision the qualified name of the revision's class
     * @param message what the revision does, in a person's words
     */
    public static SnapshotBuilder ofRevision(String set, String revision, String message) {
        return new SnapshotBuilder(set, revision, message);
    }

    /** The revision's id. */
    public String id() {
        return header.id();
    }

    /** The same snapshot with the digest of the revision's code as the compiler wrote it, under the same id. */
    public Snapshot withSource(String digest) {
        return new Snapshot(header.withSource(digest), schema, origins);
    }

    /** The same snapshot with other origins, under the same id; to be written only if it {@link SnapshotHeader#isCurrent}. */
    public Snapshot withOrigins(Origins newOrigins) {
        return new Snapshot(header, schema, newOrigins);
    }
}
