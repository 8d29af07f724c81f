package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.diff.Differ;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.rename.Renames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A change from one schema to another, judged by one rule. Each table comes from a class of its own name. */
record Judged(Schema from, Schema to, Renames renames, Hints hints, Set<String> databases) {

    static Judged change(Schema from, Schema to) {
        return new Judged(from, to, Renames.NONE, Hints.NONE, Set.of());
    }

    static Judged change(Table from, Table to) {
        return change(Schema.of(from), Schema.of(to));
    }

    Judged with(Renames other) {
        return new Judged(from, to, other, hints, databases);
    }

    Judged with(Hints other) {
        return new Judged(from, to, renames, other, databases);
    }

    Judged on(String... names) {
        return new Judged(from, to, renames, hints, Set.of(names));
    }

    List<Finding> by(Rule rule) {
        List<Finding> findings = new ArrayList<>();
        rule.judge(course(), findings::add);
        return findings;
    }

    private Course course() {
        return Course.of(change());
    }

    Change change() {
        return new Change(
                from, origins(from), Differ.diff(from, to, renames, hints), to, origins(to), hints, databases);
    }

    private static Origins origins(Schema schema) {
        SortedMap<ObjectName, Origin> tables = new TreeMap<>();
        SortedMap<ObjectName, SortedMap<String, Origin>> columns = new TreeMap<>();
        for (Table table : schema.tables().values()) {
            String type = table.name().toString();
            tables.put(table.name(), new Origin(type, ""));
            SortedMap<String, Origin> ofTable = new TreeMap<>();
            for (Column column : table.columns()) {
                ofTable.put(column.name(), new Origin(type, column.name()));
            }
            columns.put(table.name(), ofTable);
        }
        return new Origins(tables, columns);
    }
}
