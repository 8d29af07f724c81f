package dev.retort.runtime;

/**
 * One step of a plan.
 *
 * @param text the SQL statement, or the description of a step in code
 * @param code whether it is a step in code
 * @param ownTransaction whether it runs outside of the transaction of its revision
 */
public record PlannedStep(String text, boolean code, boolean ownTransaction) {

    @Override
    public String toString() {
        return (code ? "[code] " + text : text + ";") + (ownTransaction ? "  -- outside of a transaction" : "");
    }
}
