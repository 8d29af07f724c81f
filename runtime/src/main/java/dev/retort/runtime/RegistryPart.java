package dev.retort.runtime;

import java.util.List;

/**
 * Some of the revisions that a registry lists, as the compiler writes them: what is said of them as texts,
 * and their bodies by number. With an expression and a lambda for each, a history of many revisions took
 * javac several times as long to compile, and the program as many classes to list.
 */
public abstract class RegistryPart {
    private final String[][] texts;

    /**
     * @param texts for each revision its id, the ids of its parents with spaces between them, the name of its
     *     class, its message, and the digest of its schema, all as {@link RegisteredRevision} has them
     */
    protected RegistryPart(String[][] texts) {
        this.texts = texts;
    }

    /**
     * Makes the body of a revision.
     *
     * @param index its place in this part, from 0
     */
    protected abstract Migration migration(int index);

    /**
     * Adds what few revisions have: labels, those that it replaces, those that it depends on.
     *
     * @param index its place in this part, from 0
     */
    protected RegisteredRevision completed(int index, RegisteredRevision revision) {
        return revision;
    }

    /** Adds the revisions of this part to others. */
    public final void addTo(List<RegisteredRevision> revisions) {
        for (int i = 0; i < texts.length; i++) {
            revisions.add(completed(i, revision(i, texts[i])));
        }
    }

    private RegisteredRevision revision(int index, String[] said) {
        List<String> parents = said[1].isEmpty() ? List.of() : List.of(said[1].split(" "));
        return new RegisteredRevision(said[0], parents, said[2], said[3], said[4], () -> migration(index));
    }
}
