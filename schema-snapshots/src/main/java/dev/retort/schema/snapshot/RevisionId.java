package dev.retort.schema.snapshot;

import dev.retort.schema.json.Digests;
import dev.retort.schema.json.JsonArray;
import dev.retort.schema.json.JsonObject;
import dev.retort.schema.json.JsonValue;
import dev.retort.schema.rename.Renames;
import java.util.Collection;
import java.util.TreeSet;

/**
 * The ids of revisions. An id is made of what the revision is: its set, its parents, the name of its class,
 * what it renames and the schema it leads to. So no two revisions share one, a file that was edited
 * gives itself away, and equal heads prove an equal history, because parents' ids are part of it.
 */
public final class RevisionId {
    private static final int DIGITS = 12;

    private RevisionId() {}

    /**
     * The id of a revision: twelve hexadecimal digits.
     *
     * @param set the migration set
     * @param parents the ids of the revisions before it
     * @param className the simple name of the revision's class
     * @param renames what it renames
     * @param schemaDigest the digest of the schema it leads to
     */
    public static String compute(
            String set, Collection<String> parents, String className, Renames renames, String schemaDigest) {
        return compute(
                new JsonValue.Text(set),
                JsonArray.ofTexts(new TreeSet<>(parents)),
                className,
                RenamesJson.write(renames),
                schemaDigest);
    }

    /** The same of what stands in a file, in whatever format the file is. */
    static String compute(JsonValue set, JsonValue parents, String className, JsonValue renames, String schemaDigest) {
        JsonObject content = JsonObject.line()
                .put("set", set)
                .put("parents", parents)
                .text("name", className)
                .put("renames", renames)
                .text("schema", schemaDigest)
                .build();
        return Digests.ofTree(content).substring(0, DIGITS);
    }
}
