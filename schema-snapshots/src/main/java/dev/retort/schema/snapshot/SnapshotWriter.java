package dev.retort.schema.snapshot;

import dev.retort.schema.json.JsonObject;
import dev.retort.schema.json.JsonPrinter;
import dev.retort.schema.json.SchemaJson;

/** Writes snapshots: the header, then the schema, then the origins; the same value always as the same text. */
public final class SnapshotWriter {
    static final String SCHEMA = "schema";
    static final String ORIGINS = "origins";
    static final String SEQUENCE_ORIGINS = "sequenceOrigins";

    private SnapshotWriter() {}

    /**
     * The text of a snapshot's file.
     *
     * @throws dev.retort.schema.SchemaException if it holds a text that no file can hold
     */
    public static String write(Snapshot snapshot) {
        JsonObject file = JsonObject.lines()
                .putAll(HeaderJson.write(snapshot.header()))
                .put(SCHEMA, SchemaJson.toTree(snapshot.schema()))
                .object(ORIGINS, OriginsJson.write(snapshot.origins()))
                .object(SEQUENCE_ORIGINS, OriginsJson.writeSequences(snapshot.origins()))
                .build();
        return JsonPrinter.print(file) + "\n";
    }
}
