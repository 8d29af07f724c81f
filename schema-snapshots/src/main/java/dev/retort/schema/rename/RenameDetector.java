package dev.retort.schema.rename;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells what was renamed between two schemas: never guessed, never lost.
 *
 * <p>What the same attribute maps, or a person says, is certain. Something that is gone beside something
 * new that could be the same is reported, with the answers to choose from.
 */
public final class RenameDetector {
    private RenameDetector() {}

    /**
     * Compares two schemas.
     *
     * @param from the schema of the last revision
     * @param fromOrigins where its tables and columns come from
     * @param to the schema of the model
     * @param toOrigins where its tables and columns come from
     * @param hints what a person says of the change; what it says of a change made long ago has no effect
     * @param past what was renamed long ago
     */
    public static RenameResult detect(
            Schema from, Origins fromOrigins, Schema to, Origins toOrigins, Hints hints, PastRenames past) {
        TableRenames.Found tables = new TableRenames(from, fromOrigins, to, toOrigins, hints, past).find();
        SortedMap<ObjectName, ObjectName> newTables = tables.match().renames();
        Questions questions = new Questions(from, to, toOrigins, new Likeness(newTables));
        List<Finding> ambiguities = new ArrayList<>(questions.aboutTables(tables));
        SortedMap<ObjectName, SortedMap<String, String>> columns = new TreeMap<>();
        for (Map.Entry<ObjectName, ObjectName> successor : tables.successors().entrySet()) {
            Table before = Objects.requireNonNull(from.table(successor.getKey()));
            Table after = Objects.requireNonNull(to.table(successor.getValue()));
            if (isSettled(before, fromOrigins, after, toOrigins, hints)) {
                continue;
            }
            ColumnRenames.Found found =
                    ColumnRenames.find(before, fromOrigins, after, toOrigins, tables.types(), hints, past);
            columns.put(after.name(), found.match().renames());
            ambiguities.addAll(questions.aboutColumns(found));
        }
        SortedMap<ObjectName, ObjectName> sequences =
                SequenceRenames.find(from, fromOrigins, to, toOrigins, newTables, tables.types());
        return new RenameResult(new Renames(newTables, columns, sequences), ambiguities);
    }

    /** Whether a table is as it was, down to where its columns come from, and nobody says anything of it. */
    private static boolean isSettled(Table before, Origins fromOrigins, Table after, Origins toOrigins, Hints hints) {
        return before.equals(after)
                && Objects.equals(
                        fromOrigins.columns().get(before.name()),
                        toOrigins.columns().get(after.name()))
                && !hints.columnsRenamed().containsKey(after.name())
                && !hints.droppedColumns().containsKey(after.name());
    }
}
