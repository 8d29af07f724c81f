package dev.retort.testkit;

import dev.retort.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;

/** What two databases of one schema have in common. */
final class Catalogs {
    private Catalogs() {}

    /**
     * The catalog with all names but those that nobody sees: of the sequences behind identities, and of what
     * makes a text JSON on MariaDB, which keeps the name that the column had at first.
     */
    static List<String> of(TestDatabase database) {
        return database.catalog().linesWithNames().stream()
                .map(line -> line.startsWith("identity of") || line.contains("(json_valid(")
                        ? line.replaceAll(" named .*$", "")
                        : line)
                .sorted()
                .toList();
    }

    /** What the one has and the other has not; empty if they are equal. */
    static String difference(List<String> found, List<String> expected) {
        List<String> extra = new ArrayList<>(found);
        expected.forEach(extra::remove);
        List<String> missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        StringBuilder text = new StringBuilder();
        extra.forEach(line -> text.append("\nfound:    ").append(line));
        missing.forEach(line -> text.append("\nexpected: ").append(line));
        return text.toString();
    }
}
