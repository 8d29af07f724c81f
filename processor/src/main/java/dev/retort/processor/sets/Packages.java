package dev.retort.processor.sets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the names of packages tell. */
final class Packages {
    private Packages() {}

    /** Whether a package is another one or lies below it. */
    static boolean isWithin(String name, String outer) {
        return outer.isEmpty() || name.equals(outer) || name.startsWith(outer + ".");
    }

    /**
     * The package that all of the given ones are or lie below, if it is worth the name: one of them, or at
     * least two words long, so that it is nobody else's too.
     */
    static Optional<String> common(Collection<String> names) {
        List<String> common = null;
        for (String name : names) {
            List<String> words = Arrays.asList(name.split("\\."));
            common = common == null ? words : commonBeginning(common, words);
        }
        if (common == null) {
            return Optional.empty();
        }
        String name = String.join(".", common);
        return !name.isEmpty() && (names.contains(name) || common.size() >= 2) ? Optional.of(name) : Optional.empty();
    }

    private static List<String> commonBeginning(List<String> one, List<String> other) {
        List<String> common = new ArrayList<>();
        for (int i = 0; i < Math.min(one.size(), other.size()) && one.get(i).equals(other.get(i)); i++) {
            common.add(one.get(i));
        }
        return common;
    }
}
