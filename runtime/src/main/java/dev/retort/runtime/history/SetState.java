package dev.retort.runtime.history;

import dev.retort.runtime.Registry;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is in one migration set, as its one row says.
 *
 * @param heads the ids of the heads, sorted and with commas between them; empty for a set of which
 *     nothing is applied
 * @param unfinished the unfinished step as {@link Unfinished#toString()} writes it, or {@code null}
 */
public record SetState(String heads, @Nullable String unfinished) {

    /** Nothing applied. */
    public static final SetState BASE = new SetState("", null);

    /** The state of being at some heads with nothing unfinished. */
    public static SetState at(Collection<String> heads) {
        return new SetState(String.join(",", new TreeSet<>(heads)), null);
    }

    /** Whether it is exactly at these heads, which are sorted, with nothing unfinished. */
    public boolean isAt(List<String> sortedHeads) {
        return unfinished == null && heads.equals(String.join(",", sortedHeads));
    }

    /** Whether it is at a registry's heads, with nothing unfinished. */
    public boolean isAt(Registry registry) {
        return isAt(registry.heads())
                || unfinished == null
                        && headIds().stream()
                                .map(id -> registry.formerHeads().getOrDefault(id, id))
                                .sorted()
                                .toList()
                                .equals(registry.heads());
    }

    /** The ids of the heads, sorted. */
    public List<String> headIds() {
        return heads.isEmpty() ? List.of() : List.of(heads.split(","));
    }

    /** The same heads with another unfinished step. */
    public SetState withUnfinished(@Nullable Unfinished step) {
        return new SetState(heads, step == null ? null : step.toString());
    }
}
