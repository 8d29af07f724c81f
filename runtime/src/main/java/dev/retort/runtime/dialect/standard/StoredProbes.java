package dev.retort.runtime.dialect.standard;

import dev.retort.runtime.dialect.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Probes as text, as the database's log keeps them beside the statements that undo a revision. */
public final class StoredProbes {
    private static final String REPEATABLE = "repeatable";
    private static final String QUERY = "query ";
    private static final String AFTER = "after ";
    private static final String BEFORE = "before ";

    private StoredProbes() {}

    /** The text of a probe, or {@code null} if it is one that has none. */
    public static @Nullable String write(Probe probe) {
        if (probe == Probe.REPEATABLE) {
            return REPEATABLE;
        }
        if (probe instanceof QueryProbe query) {
            return QUERY + query.query();
        }
        if (probe instanceof ShapeProbe shape) {
            return lines(AFTER, shape.after()) + "\n" + lines(BEFORE, shape.before());
        }
        return null;
    }

    private static String lines(String mark, List<Fact> facts) {
        return facts.stream().map(fact -> mark + FactText.write(fact)).collect(Collectors.joining("\n"));
    }

    /** The probe of a text; one that a newer version wrote and this one does not know cannot tell anything. */
    public static Probe read(String text) {
        if (text.equals(REPEATABLE)) {
            return Probe.REPEATABLE;
        }
        if (text.startsWith(QUERY)) {
            return new QueryProbe(text.substring(QUERY.length()));
        }
        List<Fact> after = new ArrayList<>();
        List<Fact> before = new ArrayList<>();
        for (String line : text.lines().toList()) {
            boolean isAfter = line.startsWith(AFTER);
            Fact fact = isAfter || line.startsWith(BEFORE)
                    ? FactText.read(line.substring((isAfter ? AFTER : BEFORE).length()))
                    : null;
            if (fact == null) {
                return Probe.UNKNOWN;
            }
            (isAfter ? after : before).add(fact);
        }
        return after.isEmpty() || before.isEmpty() ? Probe.UNKNOWN : new ShapeProbe(after, before);
    }
}
