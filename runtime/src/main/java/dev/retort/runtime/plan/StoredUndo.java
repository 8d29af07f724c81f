package dev.retort.runtime.plan;

import dev.retort.runtime.Direction;
import dev.retort.runtime.RevisionRef;
import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Probe;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.standard.StoredProbes;
import dev.retort.runtime.history.AppliedRevisions.Applied;
import dev.retort.schema.Schema;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a revision is undone by a build that does not have its class: the statements of its downgrade, as
 * they were rendered when it was applied, kept in the log as text that a person can read.
 *
 * <p>A line {@code --> sql}, {@code --> own transaction}, {@code --> code} or {@code --> lost} begins
 * each part; the lines up to the next are the part's text. What a statement leaves in the catalog, by which
 * a restart tells whether it was run, follows it after a line {@code --> done when}.
 */
public final class StoredUndo {
    private static final String MARK = "--> ";
    private static final String SQL = "sql";
    private static final String OWN_TRANSACTION = "own transaction";
    private static final String CODE = "code";
    private static final String LOST = "lost";
    private static final String DONE_WHEN = "done when";

    private StoredUndo() {}

    /** The text of a downgrade. */
    static String write(List<Step> steps, List<String> losses) {
        StringBuilder text = new StringBuilder();
        losses.forEach(loss -> append(text, LOST, loss));
        for (Step step : steps) {
            append(text, step.sql() == null ? CODE : step.transactional() ? SQL : OWN_TRANSACTION, step.text());
            String probe = step.transactional() ? null : StoredProbes.write(step.probe());
            if (probe != null) {
                append(text, DONE_WHEN, probe);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String kind, String part) {
        text.append(MARK).append(kind).append('\n');
        part.lines().forEach(line -> text.append(escaped(line)).append('\n'));
    }

    /** A line that could be taken for a mark gets a backslash before it; so does one that has that already. */
    private static String escaped(String line) {
        return isLikeMark(line) ? "\\" + line : line;
    }

    private static String unescaped(String line) {
        return isLikeMark(line) ? line.substring(1) : line;
    }

    /** Whether it is a mark, but for backslashes before it. */
    private static boolean isLikeMark(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == '\\') {
            start++;
        }
        return line.startsWith(MARK, start);
    }

    /**
     * The downgrade that a text says. Steps in code have none to run.
     *
     * @param set the migration set
     * @param applied the revision that is undone
     * @param text what {@link #write} wrote
     * @param dialect the database that it was written for
     */
    public static Script read(String set, Applied applied, String text, Dialect dialect) {
        List<Step> steps = new ArrayList<>();
        List<String> losses = new ArrayList<>();
        List<Operation> operations = new ArrayList<>();
        String kind = "";
        StringBuilder part = new StringBuilder();
        for (String line : (text + MARK).lines().toList()) {
            if (line.startsWith(MARK)) {
                add(kind, part.toString().stripTrailing(), steps, losses, operations, dialect);
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
            String kind,
            String part,
            List<Step> steps,
            List<String> losses,
            List<Operation> operations,
            Dialect dialect) {
        int number = operations.size() + 1;
        switch (kind) {
            case LOST -> losses.add(part);
            case CODE -> {
                operations.add(new Operation.RunCode(part, List.of()));
                steps.add(new Step(number, 1, 1, null, null, part));
            }
            case SQL, OWN_TRANSACTION -> {
                operations.add(new Operation.ExecuteSql(null, part, null, List.of()));
                Probe probe = kind.equals(SQL) ? Probe.UNKNOWN : ofRawSql(part, dialect);
                steps.add(new Step(number, 1, 1, new SqlStatement(part, kind.equals(SQL), probe), null, ""));
            }
            case DONE_WHEN -> {
                Step step = steps.remove(steps.size() - 1);
                SqlStatement sql = new SqlStatement(step.text(), step.transactional(), StoredProbes.read(part));
                steps.add(new Step(step.operation(), 1, 1, sql, null, ""));
            }
            default -> {
                // What is before the first mark, which is nothing.
            }
        }
    }

    /** What the dialect itself can tell by of a statement that a person wrote. */
    private static Probe ofRawSql(String sql, Dialect dialect) {
        List<SqlStatement> rendered =
                dialect.render(new Operation.ExecuteSql(null, sql, null, List.of()), Schema.EMPTY);
        return rendered.size() == 1 ? rendered.get(0).probe() : Probe.UNKNOWN;
    }
}
