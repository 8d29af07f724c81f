package dev.retort.schema.diff;

import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that gets another name. */
final class Move {
    /** What is renamed. */
    enum Kind {
        SEQUENCE,
        TABLE,
        COLUMN,
        CONSTRAINT,
        INDEX
    }

    /** A name in the space that it shares with others: those of a database schema, or of a table's columns. */
    record Key(String space, String name) {}

    private final Kind kind;
    private final ObjectName owner;
    private final @Nullable String fromSchema;
    private final @Nullable String toSchema;
    private final String to;
    private final Set<String> parts;
    private String from;
    private boolean aside;

    /**
     * @param owner the old name of the sequence or table that is renamed, or is a part renamed of
     * @param parts the names of a table's constraints and indexes, which it takes into another schema
     */
    Move(
            Kind kind,
            ObjectName owner,
            @Nullable String fromSchema,
            String from,
            @Nullable String toSchema,
            String to,
            Set<String> parts) {
        this.kind = kind;
        this.owner = owner;
        this.fromSchema = fromSchema;
        this.from = from;
        this.toSchema = toSchema;
        this.to = to;
        this.parts = parts;
    }

    Kind kind() {
        return kind;
    }

    ObjectName owner() {
        return owner;
    }

    String from() {
        return from;
    }

    String to() {
        return to;
    }

    ObjectName presentName() {
        return ObjectName.of(fromSchema, from);
    }

    ObjectName newName() {
        return ObjectName.of(toSchema, to);
    }

    boolean isAside() {
        return aside;
    }

    /** From now on it has a temporary name. */
    void stepAside(String temporaryName) {
        from = temporaryName;
        aside = true;
    }

    /** The names that are taken until it is renamed. */
    Set<Key> held() {
        return keys(fromSchema, from);
    }

    /** The names that it takes. */
    Set<Key> wanted() {
        return keys(toSchema, to);
    }

    private Set<Key> keys(@Nullable String schema, String name) {
        String space = kind == Kind.COLUMN
                ? "columns of " + owner
                : schema == null ? "default schema" : "schema " + Names.caseless(schema);
        Set<Key> keys = new LinkedHashSet<>();
        keys.add(new Key(space, Names.caseless(name)));
        parts.forEach(part -> keys.add(new Key(space, Names.caseless(part))));
        return keys;
    }
}
