package dev.retort.runtime;

/**
 * One revision's two directions. The compiler writes an implementation for each change of the model;
 * people review it and may edit the bodies.
 *
 * <p>The methods record what is to be done, in its order; nothing reaches a database while they run. An
 * implementation has a constructor without parameters and no state.
 */
public interface Migration {

    /** Records what leads from the parents' schema to this revision's. */
    void upgrade(Operations op);

    /** Records what leads back. */
    void downgrade(Operations op);
}
