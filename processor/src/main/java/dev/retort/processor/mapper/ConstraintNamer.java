package dev.retort.processor.mapper;

import dev.retort.processor.naming.ConstraintNames;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names constraints and indexes, each name once: on most databases they share one space of names in a
 * schema. A name that a person gives wins; the same name given twice is a mistake.
 */
final class ConstraintNamer {
    private final Findings findings;
    private final Set<String> taken = new HashSet<>();

    ConstraintNamer(Findings findings) {
        this.findings = findings;
    }

    String primaryKey(ObjectName table) {
        return free(table, ConstraintNames.primaryKey(table));
    }

    String unique(ObjectName table, @Nullable String said, List<String> columns, Origin place) {
        return said == null ? free(table, ConstraintNames.unique(table, columns)) : take(table, said, place);
    }

    String foreignKey(ObjectName table, @Nullable String said, List<String> columns, Origin place) {
        return said == null ? free(table, ConstraintNames.foreignKey(table, columns)) : take(table, said, place);
    }

    String check(ObjectName table, @Nullable String said, List<String> columns, Origin place) {
        return said == null ? free(table, ConstraintNames.check(table, columns)) : take(table, said, place);
    }

    String index(ObjectName table, @Nullable String said, List<String> columns, Origin place) {
        return said == null ? free(table, ConstraintNames.index(table, columns)) : take(table, said, place);
    }

    private String take(ObjectName table, String said, Origin place) {
        if (!taken.add(key(table, said))) {
            findings.report(
                    Code.RT221,
                    "the name '" + said + "' is that of another constraint or index; databases want each name once",
                    place);
            return free(table, said);
        }
        return said;
    }

    private String free(ObjectName table, String name) {
        String free = name;
        for (int number = 2; !taken.add(key(table, free)); number++) {
            free = ConstraintNames.numbered(name, number);
        }
        return free;
    }

    private static String key(ObjectName table, String name) {
        return (table.schema() == null ? "" : Names.folded(table.schema())) + "." + Names.folded(name);
    }
}
