package dev.retort.schema;

/** SQL that a person wrote: kept as it is, but for what differs between machines and not in meaning. */
final class SqlText {
    private SqlText() {}

    static String normalized(String what, String sql) {
        String text = sql.replace("\r\n", "\n").strip();
        if (text.isEmpty()) {
            throw new SchemaException("a " + what + " is blank");
        }
        return text;
    }
}
