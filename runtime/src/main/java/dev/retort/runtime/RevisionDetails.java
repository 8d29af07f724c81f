package dev.retort.runtime;

import java.util.List;

/**
 * Everything about one revision of this build.
 *
 * @param revision the revision
 * @param parents the ids of the revisions before it
 * @param head whether no other comes after it
 * @param applied whether the database has it
 * @param upgrade what it does, one line a step, in the database's words
 * @param downgrade how it is undone, one line a step; empty if it says nothing or refuses
 * @param history what the database's log says about it, oldest first
 */
public record RevisionDetails(
        RevisionRef revision,
        List<String> parents,
        boolean head,
        boolean applied,
        List<PlannedStep> upgrade,
        List<PlannedStep> downgrade,
        List<HistoryEntry> history) {
    public RevisionDetails {
        parents = List.copyOf(parents);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        history = List.copyOf(history);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(revision.toString())
                .append(head ? "  (head)" : "")
                .append(applied ? "  applied" : "  not applied")
                .append("\n  after ")
                .append(parents.isEmpty() ? "nothing" : String.join(", ", parents));
        text.append("\n  upgrade:");
        append(text, upgrade);
        text.append("\n  downgrade:");
        append(text, downgrade);
        if (!history.isEmpty()) {
            text.append("\n  history:");
            history.forEach(entry -> text.append("\n    ").append(entry));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, List<PlannedStep> steps) {
        PlannedStep.told(steps)
                .forEach(line -> text.append("\n").append(line.indent(4).stripTrailing()));
    }
}
