package dev.retort.runtime;

/**
 * A person's word on a statement that was running when its program died, where neither the database's
 * catalog nor the revision can tell whether it had its effect.
 */
public enum InDoubt {
    /** It had its effect: go on with the next. */
    ASSUME_DONE,
    /** It had none: run it again. */
    ASSUME_NOT_DONE
}
