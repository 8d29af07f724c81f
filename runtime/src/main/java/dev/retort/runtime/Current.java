package dev.retort.runtime;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a database is.
 *
 * @param sets one status a migration set
 */
public record Current(List<SetStatus> sets) {
    public Current {
        sets = List.copyOf(sets);
    }

    /** Whether no set has anything pending. */
    public boolean upToDate() {
        return sets.stream().allMatch(SetStatus::upToDate);
    }

    @Override
    public String toString() {
        return sets.stream().map(SetStatus::toString).collect(Collectors.joining("\n"));
    }
}
