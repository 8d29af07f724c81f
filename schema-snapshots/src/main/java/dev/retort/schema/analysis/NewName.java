package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A name that nothing of its kind had before the change.
 *
 * @param what what it is the name of
 * @param name the name
 * @param place where the model gives it
 */
record NewName(String what, String name, @Nullable Origin place) {

    /** The new names of tables, columns, constraints, indexes and sequences. */
    static List<NewName> in(Course course) {
        Schema from = course.change().from();
        Schema to = course.change().to();
        List<NewName> names = new ArrayList<>();
        for (ObjectName sequence : to.sequences().keySet()) {
            if (!from.sequences().containsKey(sequence)) {
                names.add(new NewName(
                        "sequence", sequence.name(), course.change().origins().sequence(sequence)));
            }
        }
        for (Table table : to.tables().values()) {
            Table before = from.table(table.name());
            Origin place = course.change().origins().table(table.name());
            if (before == null) {
                names.add(new NewName("table", table.name().name(), place));
            } else if (before.equals(table)) {
                continue;
            }
            String of = " of table '" + table.name() + "'";
            for (Column column : table.columns()) {
                if (before == null || before.column(column.name()) == null) {
                    Origin own = course.change().origins().column(table.name(), column.name());
                    names.add(new NewName("column" + of, column.name(), own == null ? place : own));
                }
            }
            Set<String> parts = parts(table);
            if (before != null) {
                parts.removeAll(parts(before));
            }
            parts.forEach(part -> names.add(new NewName("constraint or index" + of, part, place)));
        }
        return names;
    }

    private static Set<String> parts(Table table) {
        Set<String> parts = new TreeSet<>(table.uniqueConstraints().keySet());
        if (table.primaryKey() != null) {
            parts.add(table.primaryKey().name());
        }
        parts.addAll(table.foreignKeys().keySet());
        parts.addAll(table.checks().keySet());
        parts.addAll(table.indexes().keySet());
        return parts;
    }

    @Override
    public String toString() {
        return "the name '" + name + "' of a " + what;
    }
}
