package dev.retort.runtime;

import java.util.function.Consumer;

/** What else there is to say about raw SQL or a step in code that was just recorded. */
public interface Execution {

    /**
     * Declares what it changes in the schema, as the operations that would change the same: {@code
     * op.execute("…").changes(c -> c.addColumn(…))}. What changes no table, column or constraint needs
     * none.
     */
    Execution changes(Consumer<Operations> effect);

    /**
     * Says how to tell after a crash whether it ran: a query whose first column of the first row is true
     * (or a number other than 0) once it had its effect. A step in code needs none: its rows commit
     * together with the mark that it is done.
     */
    Execution doneWhen(String query);
}
