package dev.retort.schema.datacheck;

/**
 * A check and the operation that it guards.
 *
 * @param check what must be true, in the names that are valid when it is asked
 * @param step the index of the guarded operation among those of its revision
 * @param upFront whether no operation before the guarded one can change the answer, so that it is asked
 *     before the revision's first statement; otherwise it is asked immediately before the operation
 */
public record GuardedStep(DataCheck check, int step, boolean upFront) {}
