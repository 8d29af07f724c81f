package dev.retort.runtime;

/** Which way a revision is gone. */
public enum Direction {
    /** From its parents' schema to its own. */
    UPGRADE,
    /** Back to its parents' schema. */
    DOWNGRADE;

    /** What was done, in a sentence: {@code upgraded}. */
    public String done() {
        return this == UPGRADE ? "upgraded" : "downgraded";
    }

    /** What is being done, as a word in the history: {@code upgrade}. */
    public String word() {
        return this == UPGRADE ? "upgrade" : "downgrade";
    }
}
