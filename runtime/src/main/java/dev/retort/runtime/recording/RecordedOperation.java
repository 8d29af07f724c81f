package dev.retort.runtime.recording;

import dev.retort.runtime.DataStep;
import dev.retort.schema.operation.Operation;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a revision's body.
 *
 * @param operation what is to be done
 * @param code the step in code, where the operation is one; otherwise {@code null}
 */
public record RecordedOperation(
        Operation operation, @Nullable DataStep code) {}
