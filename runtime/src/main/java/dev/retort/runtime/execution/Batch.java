package dev.retort.runtime.execution;

import dev.retort.runtime.plan.Move;
import java.util.List;

/**
 * Moves of one set that nothing of another set comes between.
 *
 * @param migration the set
 * @param moves the moves, in their order
 */
record Batch(SetMigration migration, List<Move> moves) {
    Batch {
        moves = List.copyOf(moves);
    }
}
