package dev.retort.runtime.dialect;

import dev.retort.schema.ObjectName;

/** How a database writes and stores names. Names are given as the model spells them. */
public interface Identifiers {

    /**
     * The name as SQL text: bare where the database takes it so, delimited where the name is delimited, is
     * a reserved word or has characters that need it. A regular name that must be delimited is folded as
     * the database would have folded it.
     */
    String quote(String name);

    /** The name of a table or sequence with its schema, as SQL text. */
    default String quote(ObjectName name) {
        String schema = name.schema();
        return schema == null ? quote(name.name()) : quote(schema) + "." + quote(name.name());
    }

    /**
     * The name as the catalog holds it, in a form in which equal names are equal strings: folded, without
     * delimiters, cut to the database's limit, in lower case where case does not count.
     */
    String stored(String name);
}
