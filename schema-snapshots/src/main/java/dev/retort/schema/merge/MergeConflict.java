package dev.retort.schema.merge;

import dev.retort.schema.diff.OperationText;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.graph.RevisionNode;
import dev.retort.schema.operation.Operation;
import java.util.List;

/**
 * Two revisions of which none comes after the other, and whose operations do not go together.
 *
 * @param one one of them
 * @param ones its operations that are in conflict
 * @param other the other
 * @param others its operations that are in conflict
 * @param about what both touch, in a person's words, such as {@code column customers.email}
 */
public record MergeConflict(
        RevisionNode one, List<Operation> ones, RevisionNode other, List<Operation> others, List<String> about) {
    private static final int MOST_OPERATIONS = 10;

    public MergeConflict {
        ones = List.copyOf(ones);
        others = List.copyOf(others);
        about = List.copyOf(about);
    }

    /** What a person is told: both sides' operations, and what to do. */
    public Finding finding() {
        StringBuilder text = new StringBuilder("revisions ")
                .append(one)
                .append(" and ")
                .append(other)
                .append(" were made side by side and both touch ")
                .append(String.join(", ", about))
                .append(":");
        append(text, one, ones);
        append(text, other, others);
        text.append(
                        "\ndelete the class and the snapshot of the one that has not been released, and of what comes after")
                .append(" it, and compile again: its change is written anew after the other");
        return Finding.of(Code.RT317, text.toString(), null);
    }

    private static void append(StringBuilder text, RevisionNode revision, List<Operation> operations) {
        text.append("\n  ").append(revision.name()).append(':');
        operations.stream()
                .limit(MOST_OPERATIONS)
                .forEach(operation -> text.append("\n    ").append(OperationText.of(operation)));
        if (operations.size() > MOST_OPERATIONS) {
            text.append("\n    … and ")
                    .append(operations.size() - MOST_OPERATIONS)
                    .append(" more");
        }
    }
}
