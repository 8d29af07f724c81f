package dev.retort.processor.mapper;

import dev.retort.processor.naming.ConstraintNames;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names constraints and indexes. A name that a person gives wins. Names that nobody gives are free on every
 * database: some keep all constraints of a schema in one space of names, and some all that is backed by an
 * index.
 */
final class ConstraintNamer {
    private final Findings findings;
    private final Map<String, ObjectName> constraints = new HashMap<>();
    private final Map<String, ObjectName> indexes = new HashMap<>();

    ConstraintNamer(Findings findings) {
        this.findings = findings;
    }

    String primaryKey(ObjectName table) {
        return free(table, ConstraintNames.primaryKey(table), List.of(constraints, indexes));
    }

    String unique(ObjectName table, @Nullable String said, List<String> columns, Origin place) {
        return name(table, said, ConstraintNames.unique(table, columns), place, List.of(constraints, indexes));
    }

    String foreignKey(ObjectName table, @Nullable String said, List<String> columns, Origin place) {
        return name(table, said, ConstraintNames.foreignKey(table, columns), place, List.of(constraints));
    }

    String check(ObjectName table, @Nullable String said, List<String> columns, Origin place) {
        return name(table, said, ConstraintNames.check(table, columns), place, List.of(constraints));
    }

    String index(ObjectName table, @Nullable String said, List<String> columns, Origin place) {
        return name(table, said, ConstraintNames.index(table, columns), place, List.of(indexes));
    }

    private String name(
            ObjectName table,
            @Nullable String said,
            String implicit,
            Origin place,
            List<Map<String, ObjectName>> spaces) {
        return said == null ? free(table, implicit, spaces) : take(table, said, place, spaces);
    }

    private String take(ObjectName table, String said, Origin place, List<Map<String, ObjectName>> spaces) {
        ObjectName other = null;
        for (Map<String, ObjectName> space : spaces) {
            ObjectName present = space.putIfAbsent(key(table, said), table);
            other = present == null ? other : present;
        }
        if (other == null) {
            return said;
        }
        boolean sameTable = other.equals(table);
        findings.report(
                Code.RT221,
                sameTable ? Severity.ERROR : Severity.WARNING,
                "the name '" + said + "' is that of another constraint or index of "
                        + (sameTable ? "this table" : "table '" + other + "', which only some databases allow")
                        + "; give each its own",
                place);
        return sameTable ? free(table, said, spaces) : said;
    }

    private static String free(ObjectName table, String name, List<Map<String, ObjectName>> spaces) {
        String free = name;
        for (int number = 2; isTaken(key(table, free), spaces); number++) {
            free = ConstraintNames.numbered(name, number);
        }
        String key = key(table, free);
        spaces.forEach(space -> space.put(key, table));
        return free;
    }

    private static boolean isTaken(String key, List<Map<String, ObjectName>> spaces) {
        return spaces.stream().anyMatch(space -> space.containsKey(key));
    }

    private static String key(ObjectName table, String name) {
        return (table.schema() == null ? "" : Names.folded(table.schema())) + "." + Names.folded(name);
    }
}
