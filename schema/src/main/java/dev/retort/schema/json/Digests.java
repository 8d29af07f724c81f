package dev.retort.schema.json;

import dev.retort.schema.Schema;
import dev.retort.schema.operation.Operation;
import java.util.List;

/**
 * Digests: SHA-256 as 64 hexadecimal digits, taken over the canonical JSON of a value. Equal values have
 * equal digests; in particular the order of columns does not count.
 */
public final class Digests {
    private Digests() {}

    /** The digest of a schema. */
    public static String ofSchema(Schema schema) {
        return TreeDigest.of(SchemaJson.toTree(schema));
    }

    /** The digest of operations in their order: a revision's checksum. */
    public static String ofOperations(List<Operation> operations) {
        return TreeDigest.of(OperationsJson.toTree(operations));
    }

    /** The digest of texts in their order. */
    public static String ofTexts(List<String> texts) {
        return TreeDigest.of(JsonArray.ofTexts(texts));
    }

    /** The digest of a JSON value: its layout and the order of members do not count. */
    public static String ofTree(JsonValue value) {
        return TreeDigest.of(value);
    }
}
