package dev.retort.runtime;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The revisions of this build that no other comes after.
 *
 * @param revisions the heads, of all sets
 */
public record Heads(List<RevisionRef> revisions) {
    public Heads {
        revisions = List.copyOf(revisions);
    }

    @Override
    public String toString() {
        return revisions.isEmpty()
                ? "no revision yet"
                : revisions.stream().map(RevisionRef::toString).collect(Collectors.joining("\n"));
    }
}
