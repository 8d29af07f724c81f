package dev.retort.runtime;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that was done to a database, oldest first.
 *
 * @param entries the lines of the log
 */
public record History(List<HistoryEntry> entries) {
    public History {
        entries = List.copyOf(entries);
    }

    @Override
    public String toString() {
        return entries.isEmpty()
                ? "nothing was done yet"
                : entries.stream().map(HistoryEntry::toString).collect(Collectors.joining("\n"));
    }
}
