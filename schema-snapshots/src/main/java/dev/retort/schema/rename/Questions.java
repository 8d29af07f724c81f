package dev.retort.schema.rename;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Asks a person what only a person knows: renamed, or dropped beside something new. */
final class Questions {
    private final Schema from;
    private final Schema to;
    private final Origins origins;
    private final Likeness likeness;

    /** @param origins where the new schema's tables and columns come from */
    Questions(Schema from, Schema to, Origins origins, Likeness likeness) {
        this.from = from;
        this.to = to;
        this.origins = origins;
        this.likeness = likeness;
    }

    List<Finding> aboutTables(TableRenames.Found found) {
        List<Finding> findings = new ArrayList<>();
        for (ObjectName added : found.match().added()) {
            Table table = Objects.requireNonNull(to.table(added));
            List<ObjectName> candidates = new ArrayList<>();
            for (ObjectName gone : found.match().gone()) {
                if (!found.dropped().contains(gone)
                        && likeness.alike(Objects.requireNonNull(from.table(gone)), table)) {
                    candidates.add(gone);
                }
            }
            if (!candidates.isEmpty()) {
                Origin place = origins.table(added);
                findings.add(Finding.of(Code.RT111, Answers.forTable(added, candidates, place), place));
            }
        }
        for (NameMatcher.Contradiction<ObjectName> contradiction : found.match().contradictions()) {
            ObjectName newName = contradiction.newName();
            Origin place = origins.table(newName);
            ObjectName oldName = contradiction.oldName();
            String question = contradiction.doubt() == NameMatcher.Doubt.WAS_THERE
                    ? Answers.tableWasThere(oldName, newName, place)
                    : Answers.doubted(contradiction.doubt(), "table", oldName.toString(), newName.toString());
            findings.add(Finding.of(Code.RT112, question, place));
        }
        return findings;
    }

    List<Finding> aboutColumns(ColumnRenames.Found found) {
        List<Finding> findings = new ArrayList<>();
        Table after = found.after();
        for (String added : found.match().added()) {
            Column column = Objects.requireNonNull(after.column(added));
            List<String> candidates = new ArrayList<>();
            for (String gone : found.match().gone()) {
                if (!found.dropped().contains(gone)
                        && likeness.alike(
                                found.before(),
                                Objects.requireNonNull(found.before().column(gone)),
                                after,
                                column)) {
                    candidates.add(gone);
                }
            }
            if (!candidates.isEmpty()) {
                Origin place = origins.column(after.name(), added);
                findings.add(Finding.of(Code.RT110, Answers.forColumn(after.name(), added, candidates, place), place));
            }
        }
        for (NameMatcher.Contradiction<String> contradiction : found.match().contradictions()) {
            String newName = contradiction.newName();
            Origin place = origins.column(after.name(), newName);
            String oldName = contradiction.oldName();
            String question = contradiction.doubt() == NameMatcher.Doubt.WAS_THERE
                    ? Answers.columnWasThere(after.name(), oldName, newName, place)
                    : Answers.doubted(contradiction.doubt(), "column", oldName, newName);
            findings.add(Finding.of(Code.RT112, question, place));
        }
        return findings;
    }
}
