package dev.retort.processor.revision;

import dev.retort.schema.snapshot.Snapshot;

/**
 * A revision that is to be written.
 *
 * @param snapshot what the schema is after it
 * @param snapshotFile the name of the snapshot's file
 * @param source the source of its class
 */
public record NewRevision(Snapshot snapshot, String snapshotFile, String source) {}
