package dev.retort.schema.inheritance;

import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.rename.Hints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What takes the rows of entities to other tables where a hierarchy is mapped by another strategy, and the values of
 * attributes that go to a secondary table or come back.
 *
 * @param hints what a person says, and beside it what is filled from other tables and goes once it was moved
 * @param operations the moves, to be made when all columns and new tables are there and nothing that goes is gone
 * @param problems what cannot be moved: a person must write it
 */
public record RowMoves(Hints hints, List<Operation> operations, List<Finding> problems) {
    public RowMoves {
        operations = List.copyOf(operations);
        problems = List.copyOf(problems);
    }

    /**
     * The moves between two schemas.
     *
     * @param hierarchies the entities that extend each other
     * @param said what a person says
     */
    public static RowMoves between(
            Schema from,
            Origins fromOrigins,
            Schema to,
            Origins toOrigins,
            Collection<Hierarchy> hierarchies,
            Hints said) {
        Hints hints = said;
        List<Operation> operations = new ArrayList<>();
        List<Finding> problems = new ArrayList<>();
        for (Hierarchy hierarchy : hierarchies) {
            Layout before = Layout.of(hierarchy, from, fromOrigins);
            Layout after = Layout.of(hierarchy, to, toOrigins);
            boolean holdsNoOthers =
                    before != null && before.kind() == Layout.Kind.SINGLE_TABLE && before.typeColumn() == null;
            if (before == null || after == null || before.kind() == after.kind() || holdsNoOthers) {
                continue;
            }
            HierarchyMove move = new HierarchyMove(hierarchy, before, after, to, hints);
            try {
                move.make();
                hints = move.hints();
                operations.addAll(move.operations());
            } catch (ByHand reason) {
                problems.add(problem(hierarchy, before, after, reason));
            }
        }
        if (operations.isEmpty() && problems.isEmpty()) {
            AttributeMoves moves = new AttributeMoves(from, fromOrigins, to, toOrigins, hints);
            moves.make();
            hints = moves.hints(hints);
            operations.addAll(moves.operations());
        }
        return new RowMoves(hints, operations, problems);
    }

    private static Finding problem(Hierarchy hierarchy, Layout before, Layout after, ByHand reason) {
        String type = hierarchy.root().type();
        String name = type.substring(type.lastIndexOf('.') + 1);
        return Finding.of(
                Code.RT113,
                "the rows of " + name + " and of what extends it must move, from " + before.kind() + " to "
                        + after.kind() + ", and " + reason.getMessage() + ". Accept this with @SuppressWarnings("
                        + "\"RT113\") on " + name
                        + ", and write with op.execute(\"insert into … select …\") in the body"
                        + " of the revision, before what goes is dropped, where the rows go",
                new Origin(type, ""));
    }
}
