package dev.retort.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of a plan.
 *
 * @param text the SQL statement, or the description of a step in code
 * @param code whether it is a step in code
 * @param ownTransaction whether it runs outside of the transaction of its revision
 */
public record PlannedStep(String text, boolean code, boolean ownTransaction) {

    /**
     * Steps in a person's words. Where some run outside of the transaction of their revision, a line that begins with
     * {@code --} says once from which step on that is so.
     */
    public static List<String> told(List<PlannedStep> steps) {
        List<String> lines = new ArrayList<>();
        boolean outside = false;
        for (PlannedStep step : steps) {
            if (step.ownTransaction() != outside) {
                outside = step.ownTransaction();
                lines.add(outside ? "-- outside of a transaction, each by itself:" : "-- in a transaction:");
            }
            lines.add(step.toString());
        }
        return lines;
    }

    @Override
    public String toString() {
        return code ? "-- in code: " + text : text + ";";
    }
}
