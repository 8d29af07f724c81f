package dev.retort.schema.merge;

import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that an operation changes or relies on. Names that differ in case only are the same thing, as
 * they are to some databases.
 *
 * @param kind what it is
 * @param owner the table that it is of, or {@code null}
 * @param name its own name, empty where the table has only one such thing
 */
record Thing(Kind kind, @Nullable ObjectName owner, String name) implements Comparable<Thing> {
    private static final Comparator<Thing> ORDER = Comparator.comparing(Thing::kind)
            .thenComparing(Thing::owner, Comparator.nullsFirst(Comparator.<ObjectName>naturalOrder()))
            .thenComparing(Thing::name);

    /** The kinds, with how messages speak of them. */
    enum Kind {
        SCHEMA("schema"),
        TABLE("table"),
        /** That a column is there under its name. */
        COLUMN("column"),
        /** What a column is: its type, whether it is required, where its values come from. */
        DEFINITION("column"),
        PRIMARY_KEY("primary key of table"),
        /** Constraints and indexes share their names on some databases. */
        CONSTRAINT("constraint or index"),
        SEQUENCE("sequence"),
        TABLE_COMMENT("comment of table"),
        COLUMN_COMMENT("comment of column"),
        TABLE_OPTIONS("options of table");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    static Thing schema(String name) {
        return new Thing(Kind.SCHEMA, null, Names.caseless(name));
    }

    /** A thing with a name in a schema: a table, a sequence. */
    static Thing named(Kind kind, ObjectName name) {
        return new Thing(kind, name.caseless(), "");
    }

    static Thing column(Kind kind, ObjectName table, String column) {
        return new Thing(kind, table.caseless(), Names.caseless(column));
    }

    /** A constraint or index; their names are unique in a schema on some databases. */
    static Thing constraint(ObjectName table, String name) {
        return new Thing(Kind.CONSTRAINT, table.caseless().withName("\"" + Names.caseless(name) + "\""), "");
    }

    @Override
    public int compareTo(Thing other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String table = owner == null ? "" : owner.toString().replace("\"", "");
        return kind.text + " " + table + (table.isEmpty() || name.isEmpty() ? "" : ".") + name;
    }
}
