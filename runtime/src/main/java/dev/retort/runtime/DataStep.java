package dev.retort.runtime;

import org.jdbi.v3.core.Handle;

/** A step on the rows, written in Java. It runs inside of the transaction that marks it as done. */
@FunctionalInterface
public interface DataStep {

    /**
     * Changes rows. The handle's transaction and connection belong to the runtime: neither commit nor
     * close them.
     *
     * @throws Exception to stop the migration; the step's changes are rolled back
     */
    void run(Handle handle) throws Exception;
}
