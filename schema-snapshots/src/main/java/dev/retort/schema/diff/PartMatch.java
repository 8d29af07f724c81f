package dev.retort.schema.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What becomes of a table's constraints of one kind, or of its indexes.
 *
 * @param dropped those that go, as the table's view has them
 * @param renamed the new names, by old name, of those that only change their name
 * @param added those that come
 */
record PartMatch<T>(SortedMap<String, T> dropped, SortedMap<String, String> renamed, SortedMap<String, T> added) {
    private static final String ANY = "any";

    /**
     * Matches by name and definition, then by definition alone.
     *
     * @param before those of the table's view
     * @param after those of the table after
     * @param withName gives a part another name
     * @param rebuilt whether a part must be dropped and added although its definition stays
     */
    static <T> PartMatch<T> of(
            SortedMap<String, T> before,
            SortedMap<String, T> after,
            BiFunction<T, String, T> withName,
            Predicate<T> rebuilt) {
        SortedMap<String, T> dropped = new TreeMap<>();
        SortedMap<String, T> added = new TreeMap<>(after);
        Map<T, Deque<String>> movable = new HashMap<>();
        before.forEach((name, part) -> {
            if (rebuilt.test(part)) {
                dropped.put(name, part);
            } else if (part.equals(after.get(name))) {
                added.remove(name);
            } else {
                dropped.put(name, part);
                movable.computeIfAbsent(withName.apply(part, ANY), key -> new ArrayDeque<>())
                        .add(name);
            }
        });
        SortedMap<String, String> renamed = new TreeMap<>();
        for (String newName : List.copyOf(added.keySet())) {
            Deque<String> candidates = movable.get(withName.apply(after.get(newName), ANY));
            if (candidates != null && !candidates.isEmpty()) {
                String oldName = candidates.remove();
                renamed.put(oldName, newName);
                dropped.remove(oldName);
                added.remove(newName);
            }
        }
        return new PartMatch<>(dropped, renamed, added);
    }
}
