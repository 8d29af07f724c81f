package dev.retort.schema.snapshot;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.json.Digests;
import dev.retort.schema.json.JsonException;
import dev.retort.schema.json.JsonFields;
import dev.retort.schema.json.JsonObject;
import dev.retort.schema.json.JsonParser;
import dev.retort.schema.json.JsonValue;
import dev.retort.schema.json.SchemaJson;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * Reads snapshots and refuses, with a message that says what to do, whatever is not as it was written.
 *
 * <p>All methods throw {@link RetortException} for a file that is broken and {@link
 * UncheckedIOException} for one that cannot be read at all.
 */
public final class SnapshotReader {
    private static final String UNDO = "restore it from version control";

    private final FormatSteps formats;

    public SnapshotReader() {
        this(FormatSteps.KNOWN);
    }

    SnapshotReader(FormatSteps formats) {
        this.formats = formats;
    }

    /**
     * Reads a header and nothing after it, however large the schema is. The header is verified: its id is
     * made of what it says and of the digest that it gives for the schema.
     */
    public SnapshotHeader header(SnapshotSource source) {
        return diagnosed(source, text -> {
            JsonObject file = JsonParser.parseBefore(SnapshotWriter.SCHEMA, text);
            int format = format(source, file);
            SnapshotHeader header =
                    JsonFields.read(formats.upgrade(file, format), "", fields -> HeaderJson.read(fields, format));
            verifyId(source, file, header);
            return header;
        });
    }

    /** Reads a snapshot and verifies all that its id is made of. */
    public Snapshot read(SnapshotSource source) {
        return diagnosed(source, text -> {
            JsonObject file = JsonParser.parse(text);
            int format = format(source, file);
            Snapshot snapshot = JsonFields.read(formats.upgrade(file, format), "", fields -> read(fields, format));
            verifyId(source, file, snapshot.header());
            verifySchema(source, file, snapshot.header());
            return snapshot;
        });
    }

    private static Snapshot read(JsonFields fields, int format) {
        SnapshotHeader header = HeaderJson.read(fields, format);
        return new Snapshot(
                header,
                fields.object(SnapshotWriter.SCHEMA, SchemaJson::fromFields),
                OriginsJson.read(fields, SnapshotWriter.ORIGINS, SnapshotWriter.SEQUENCE_ORIGINS));
    }

    private int format(SnapshotSource source, JsonObject file) {
        // A newer format may have any keys: the version is looked at before anything else is.
        int format = JsonFields.part(file, fields -> fields.int32(HeaderJson.FORMAT));
        if (format > formats.newest()) {
            throw new RetortException(
                    Code.RT305,
                    "snapshot " + source.name() + " has format " + format + ", and this Retort knows formats up to "
                            + formats.newest() + "; use the newer Retort that wrote it");
        }
        if (format < 1) {
            throw new RetortException(
                    Code.RT307, "snapshot " + source.name() + " has format " + format + ", which never was; " + UNDO);
        }
        return format;
    }

    private static void verifyId(SnapshotSource source, JsonObject file, SnapshotHeader header) {
        String id = RevisionId.compute(
                member(file, HeaderJson.SET),
                member(file, HeaderJson.PARENTS),
                header.className(),
                member(file, HeaderJson.RENAMES),
                header.schemaDigest());
        if (!id.equals(header.id())) {
            throw edited(source, "its id is " + header.id() + ", but what it says makes " + id);
        }
    }

    private static void verifySchema(SnapshotSource source, JsonObject file, SnapshotHeader header) {
        if (!Digests.ofTree(member(file, SnapshotWriter.SCHEMA)).equals(header.schemaDigest())) {
            throw edited(source, "its schema is not the one that its id " + header.id() + " was made of");
        }
    }

    private static RetortException edited(SnapshotSource source, String how) {
        return new RetortException(
                Code.RT304,
                "snapshot " + source.name() + " was edited: " + how + "; " + UNDO
                        + ", and to change the schema, change the entities and compile");
    }

    private static JsonValue member(JsonObject file, String key) {
        JsonValue value = file.get(key);
        return value == null ? JsonObject.line().build() : value;
    }

    private static <T> T diagnosed(SnapshotSource source, Function<Reader, T> reading) {
        try (Reader text = source.text().open()) {
            return reading.apply(text);
        } catch (JsonException broken) {
            throw SnapshotDiagnosis.of(source, broken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
