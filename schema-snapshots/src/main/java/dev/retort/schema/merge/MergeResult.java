package dev.retort.schema.merge;

import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import java.util.List;

/** What became of a merge. */
public sealed interface MergeResult {

    /**
     * The heads go together.
     *
     * @param schema what a database is that has them all, in whatever order they were applied
     * @param origins where in the model it came from, as far as the heads say
     */
    record Merged(Schema schema, Origins origins) implements MergeResult {}

    /**
     * The heads do not go together.
     *
     * @param conflicts what does not, at least one
     */
    record Conflicting(List<MergeConflict> conflicts) implements MergeResult {
        public Conflicting {
            conflicts = List.copyOf(conflicts);
        }
    }
}
