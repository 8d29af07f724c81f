package dev.retort.runtime.recording;

import dev.retort.schema.operation.Operation;
import java.util.List;

/**
 * What one direction of a revision does.
 *
 * @param steps its operations in their order
 */
public record Recording(List<RecordedOperation> steps) {
    public Recording {
        steps = List.copyOf(steps);
    }

    /** The operations without the code beside them. */
    public List<Operation> operations() {
        return steps.stream().map(RecordedOperation::operation).toList();
    }
}
