package dev.retort.runtime.plan;

import dev.retort.schema.Schema;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import org.jspecify.annotations.Nullable;

/** The course of a schema through operations. */
interface Course {

    /** The schema as it is now. */
    Schema schema();

    /** Goes one operation on. */
    void apply(Operation operation);

    /** The course that a replay takes. */
    static Course of(Replay replay) {
        return new Course() {
            @Override
            public Schema schema() {
                return replay.schema();
            }

            @Override
            public void apply(Operation operation) {
                replay.apply(operation);
            }
        };
    }

    /**
     * A course of which nobody asks for the end: it copies the schema only once there is a second operation,
     * which most downgrades do not have.
     */
    static Course withoutEnd(Schema start, String dialect) {
        return new Course() {
            private Schema schema = start;
            private @Nullable Replay replay;
            private @Nullable Operation last;

            @Override
            public Schema schema() {
                if (last != null) {
                    Replay known = replay == null ? Replay.from(schema, dialect) : replay;
                    schema = known.apply(last).schema();
                    replay = known;
                    last = null;
                }
                return schema;
            }

            @Override
            public void apply(Operation operation) {
                last = operation;
            }
        };
    }
}
