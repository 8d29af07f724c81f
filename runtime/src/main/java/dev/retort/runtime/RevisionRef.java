package dev.retort.runtime;

/**
 * A revision as it is spoken of.
 *
 * @param set the migration set
 * @param id its id
 * @param name the simple name of its class
 * @param message what it does, in a person's words
 */
public record RevisionRef(String set, String id, String name, String message) {

    /** The reference to a registered revision. */
    public static RevisionRef of(String set, RegisteredRevision revision) {
        return new RevisionRef(set, revision.id(), revision.name(), revision.message());
    }

    @Override
    public String toString() {
        return id + "  " + name + (message.isEmpty() ? "" : "  " + message);
    }
}
