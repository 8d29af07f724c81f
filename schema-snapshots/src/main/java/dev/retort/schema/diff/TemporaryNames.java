package dev.retort.schema.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes names that nothing has before or after a change. */
final class TemporaryNames {
    /** Leaves room for a number within the 63 characters that every database takes. */
    private static final int LONGEST = 50;

    private final List<Schema> schemas;
    private @Nullable Set<String> taken;

    TemporaryNames(Schema from, Schema to) {
        this.schemas = List.of(from, to);
    }

    /** A regular identifier that reminds of a name. */
    String like(String name) {
        if (taken == null) {
            taken = namesIn(schemas);
        }
        String base = "swap_" + Names.caseless(name).replaceAll("[^a-z0-9_]", "_");
        base = base.length() > LONGEST ? base.substring(0, LONGEST) : base;
        String candidate = base;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = base + "_" + i;
        }
        return candidate;
    }

    private static Set<String> namesIn(List<Schema> schemas) {
        Set<String> names = new HashSet<>();
        for (Schema schema : schemas) {
            schema.sequences().keySet().stream().map(ObjectName::name).forEach(name -> add(names, name));
            for (Table table : schema.tables().values()) {
                add(names, table.name().name());
                table.columns().stream().map(Column::name).forEach(name -> add(names, name));
                TableNames.of(table).forEach(name -> add(names, name));
            }
        }
        return names;
    }

    private static void add(Set<String> names, String name) {
        names.add(Names.caseless(name));
    }
}
