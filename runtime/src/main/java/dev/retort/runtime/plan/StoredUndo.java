package dev.retort.runtime.plan;

import dev.retort.runtime.Direction;
import dev.retort.runtime.RevisionRef;
import dev.retort.runtime.dialect.Probe;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.history.AppliedRevisions.Applied;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a revision is undone by a build that does not have its class: the statements of its downgrade, as
 * they were rendered when it was applied, kept in the log as text that a person can read.
 *
 * <p>A line {@code --> sql}, {@code --> own transaction}, {@code --> code} or {@code --> lost} begins
 * each part; the lines up to the next are the part's text.
 */
public final class StoredUndo {
    private static final String MARK = "--> ";
    private static final String SQL = "sql";
    private static final String OWN_TRANSACTION = "own transaction";
    private static final String CODE = "code";
    private static final String LOST = "lost";

    private StoredUndo() {}

    /** The text of a downgrade. */
    static String write(List<Step> steps, List<String> losses) {
        StringBuilder text = new StringBuilder();
        losses.forEach(loss -> append(text, LOST, loss));
        for (Step step : steps) {
            append(text, step.sql() == null ? CODE : step.transactional() ? SQL : OWN_TRANSACTION, step.text());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String kind, String part) {
        text.append(MARK).append(kind).append('\n');
        part.lines().forEach(line -> text.append(escaped(line)).append('\n'));
    }

    /** A line that could be taken for a mark gets a backslash before it; so does one that has that already. */
    private static String escaped(String line) {
        String bare = line.replaceFirst("^\\\\+", "");
        return bare.startsWith(MARK) ? "\\" + line : line;
    }

    private static String unescaped(String line) {
        String bare = line.replaceFirst("^\\\\+", "");
        return bare.startsWith(MARK) ? line.substring(1) : line;
    }

    /**
     * The downgrade that a text says. Steps in code have none to run.
     *
     * @param set the migration set
     * @param applied the revision that is undone
     * @param text what {@link #write} wrote
     */
    public static Script read(String set, Applied applied, String text) {
        List<Step> steps = new ArrayList<>();
        List<String> losses = new ArrayList<>();
        List<Operation> operations = new ArrayList<>();
        String kind = "";
        StringBuilder part = new StringBuilder();
        for (String line : (text + MARK).lines().toList()) {
            if (line.startsWith(MARK)) {
                add(kind, part.toString().stripTrailing(), steps, losses, operations);
                kind = line.substring(MARK.length());
                part.setLength(0);
            } else {
                part.append(unescaped(line)).append('\n');
            }
        }
        return new Script(
                new RevisionRef(set, applied.id(), applied.name(), ""),
                applied.parents(),
                Direction.DOWNGRADE,
                steps,
                Map.of(),
                operations,
                applied.checksum(),
                losses,
                null);
    }

    private static void add(
            String kind, String part, List<Step> steps, List<String> losses, List<Operation> operations) {
        int number = operations.size() + 1;
        switch (kind) {
            case LOST -> losses.add(part);
            case CODE -> {
                operations.add(new Operation.RunCode(part, List.of()));
                steps.add(new Step(number, 1, 1, null, null, part));
            }
            case SQL, OWN_TRANSACTION -> {
                operations.add(new Operation.ExecuteSql(null, part, null, List.of()));
                SqlStatement sql = new SqlStatement(part, kind.equals(SQL), Probe.UNKNOWN);
                steps.add(new Step(number, 1, 1, sql, null, ""));
            }
            default -> {
                // What is before the first mark, which is nothing.
            }
        }
    }
}
