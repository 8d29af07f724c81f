package dev.retort.schema.random;

/**
 * One small change to a schema. Its numbers choose among what is there; where there is nothing to choose
 * from, it changes nothing.
 *
 * @param kind what it does
 * @param a what it does it to, mostly a table
 * @param b the next choice
 * @param c the next choice
 * @param d the last choice
 */
public record Edit(EditKind kind, int a, int b, int c, int d) {
    @Override
    public String toString() {
        return kind + "(" + a + "," + b + "," + c + "," + d + ")";
    }
}
