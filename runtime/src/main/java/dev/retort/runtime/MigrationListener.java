package dev.retort.runtime;

/** Is told what happens while revisions are applied or undone. */
@FunctionalInterface
public interface MigrationListener {

    /**
     * Called on the thread that migrates, outside and inside of transactions: it should be quick, and what
     * it throws stops the migration as a failing statement would.
     */
    void on(MigrationEvent event);
}
