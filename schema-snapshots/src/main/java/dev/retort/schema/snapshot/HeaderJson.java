package dev.retort.schema.snapshot;

import dev.retort.schema.json.JsonArray;
import dev.retort.schema.json.JsonFields;
import dev.retort.schema.json.JsonObject;
import dev.retort.schema.rename.Renames;
import java.util.TreeSet;

/** A snapshot's header as the first members of its file. */
final class HeaderJson {
    static final String FORMAT = "format";
    static final String SET = "set";
    static final String ID = "id";
    static final String PARENTS = "parents";
    static final String REVISION = "revision";
    static final String SCHEMA_DIGEST = "schemaDigest";
    static final String RENAMES = "renames";

    private HeaderJson() {}

    static JsonObject write(SnapshotHeader header) {
        return JsonObject.lines()
                .number(FORMAT, header.format())
                .text(SET, header.set())
                .text(ID, header.id())
                .put(PARENTS, JsonArray.ofTexts(header.parents()))
                .text(REVISION, header.revision())
                .text("message", header.message())
                .text("naming", header.naming())
                .number("mappingVersion", header.mappingVersion())
                .text(SCHEMA_DIGEST, header.schemaDigest())
                .object(RENAMES, RenamesJson.write(header.renames()))
                .texts("replaces", header.replaces())
                .texts("dependsOn", header.dependsOn())
                .texts("labels", header.labels())
                .texts("flags", header.flags())
                .text("source", header.source())
                .build();
    }

    static SnapshotHeader read(JsonFields fields, int format) {
        fields.has(FORMAT);
        Renames renames = fields.optionalObject(RENAMES, RenamesJson::read);
        return new SnapshotHeader(
                format,
                fields.text(SET),
                fields.text(ID),
                new TreeSet<>(fields.texts(PARENTS)),
                fields.text(REVISION),
                fields.text("message"),
                fields.text("naming"),
                fields.int32("mappingVersion"),
                fields.text(SCHEMA_DIGEST),
                renames == null ? Renames.NONE : renames,
                fields.optionalTexts("replaces"),
                fields.optionalTexts("dependsOn"),
                new TreeSet<>(fields.optionalTexts("labels")),
                new TreeSet<>(fields.optionalTexts("flags")),
                fields.optionalText("source"));
    }
}
