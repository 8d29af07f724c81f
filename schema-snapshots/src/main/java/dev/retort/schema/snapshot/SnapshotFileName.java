package dev.retort.schema.snapshot;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of snapshot files: {@code 0002_7c1f0a9e42b8.json}. The number is the revision's depth in the
 * graph when it was written, for people to sort by; only the id has a meaning.
 */
public final class SnapshotFileName {
    private static final Pattern FORM = Pattern.compile("\\d{4,}_([0-9a-f]{12})\\.json");

    private SnapshotFileName() {}

    /** The name of the file of a revision. */
    public static String of(int depth, String id) {
        return String.format(Locale.ROOT, "%04d_%s.json", depth, id);
    }

    /** The id in the name of a snapshot file; nothing if it is not the name of one. */
    public static Optional<String> idIn(String fileName) {
        Matcher matcher = FORM.matcher(fileName);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
