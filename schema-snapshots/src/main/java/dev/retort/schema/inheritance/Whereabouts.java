package dev.retort.schema.inheritance;

import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.database.ReservedWords;
import java.util.List;
import java.util.Objects;

/**
 * What tables and columns of before are called when rows move: what stays has its new name by then, what goes
 * its old one.
 */
final class Whereabouts {
    private final Layout before;
    private final Layout after;
    private final Schema to;

    Whereabouts(Layout before, Layout after, Schema to) {
        this.before = before;
        this.after = after;
        this.to = to;
    }

    /** The own table of an entity. */
    String table(String type) {
        Table stays = after.table(type);
        ObjectName name = stays == null ? before.name(type) : stays.name();
        if (stays == null && to.table(name) != null) {
            throw new ByHand("table '" + name + "' goes while another one takes its name");
        }
        return word(name);
    }

    /** A column of the own table of an entity, by its old name. */
    String column(String type, String column) {
        Table had = Objects.requireNonNull(before.table(type));
        int key = had.primaryKeyColumns().indexOf(column);
        return key >= 0 ? key(type, key) : word(columnThatIsNoKey(type, had, column));
    }

    private String columnThatIsNoKey(String type, Table had, String column) {
        Table stays = after.table(type);
        if (stays == null) {
            return column;
        }
        Origin origin = before.origin(had, column);
        String kept = origin == null ? null : after.columns(stays).get(origin);
        if (kept == null && stays.column(column) != null) {
            throw new ByHand(
                    "column '" + column + "' of table '" + stays.name() + "' goes while another one takes its name");
        }
        return kept == null ? column : kept;
    }

    /** A column of the key of the own table of an entity. */
    String key(String type, int index) {
        Table stays = after.table(type);
        Table table = stays == null ? Objects.requireNonNull(before.table(type)) : stays;
        List<String> keys = table.primaryKeyColumns();
        if (index >= keys.size()) {
            throw new ByHand("the key of table '" + table.name() + "' changes as well");
        }
        return word(keys.get(index));
    }

    static String word(ObjectName name) {
        String schema = name.schema();
        return (schema == null ? "" : word(schema) + ".") + word(name.name());
    }

    /** A name as SQL that every database understands. */
    static String word(String name) {
        if (Names.isDelimited(name) || ReservedWords.isReservedAnywhere(name)) {
            throw new ByHand("the name '" + name + "' is written otherwise on each database");
        }
        return name;
    }
}
