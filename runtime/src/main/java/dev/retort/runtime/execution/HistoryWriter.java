package dev.retort.runtime.execution;

import dev.retort.runtime.Direction;
import dev.retort.runtime.HistoryEntry;
import dev.retort.runtime.history.AppliedRevisions;
import dev.retort.runtime.history.AppliedRevisions.Applied;
import dev.retort.runtime.history.HistorySql;
import dev.retort.runtime.history.HistoryStatement;
import dev.retort.runtime.history.HistoryTables;
import dev.retort.runtime.history.SetState;
import dev.retort.runtime.plan.Script;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what was done to one set. */
final class HistoryWriter {
    private final Workspace workspace;
    private final HistorySql sql;
    private final String set;
    private final String by;
    private final String ranOn;

    HistoryWriter(Workspace workspace, String set) throws SQLException {
        this.workspace = workspace;
        this.sql = workspace.sql();
        this.set = set;
        this.by = Author.of(workspace.connection());
        this.ranOn = ranOn(workspace.connection().getMetaData());
    }

    private static String ranOn(DatabaseMetaData metadata) throws SQLException {
        String words = metadata.getDatabaseProductName() + " " + metadata.getDatabaseProductVersion();
        return words.substring(0, Math.min(words.length(), HistoryTables.LONGEST_PRODUCT));
    }

    /** Writes down how far the unfinished revision is. */
    void mark(SetState state) throws SQLException {
        workspace.statements().run(List.of(sql.updateUnfinished(set, state.unfinished())));
    }

    /**
     * Writes down that a script was run, and where the set is now.
     *
     * @param applied the revisions that were applied before it
     */
    void finish(Script script, Duration duration, AppliedRevisions applied, SetState state) throws SQLException {
        write(lines(script, duration, applied), state);
    }

    /** The statements that add a script to the log. */
    List<HistoryStatement> lines(Script script, Duration duration, AppliedRevisions applied) throws SQLException {
        List<HistoryStatement> lines = new ArrayList<>();
        for (Applied recorded : applied.recorded(applied(script))) {
            HistoryEntry entry = entry(
                    recorded,
                    script.revision().message(),
                    script.direction() == Direction.UPGRADE
                            ? HistoryEntry.Action.UPGRADE
                            : HistoryEntry.Action.DOWNGRADE,
                    duration,
                    script.logged(),
                    script.undo());
            lines.add(sql.insertEntry(entry, null));
        }
        return lines;
    }

    /** Adds lines to the log, and writes down where the set is then. */
    void write(List<HistoryStatement> lines, SetState state) throws SQLException {
        List<HistoryStatement> statements = new ArrayList<>(lines);
        statements.add(sql.updateState(set, state));
        workspace.statements().run(statements);
    }

    /** Writes down that revisions are marked, not run, and where the set is now. */
    void note(List<HistoryEntry> entries, SetState state) throws SQLException {
        for (HistoryEntry entry : entries) {
            workspace.statements().run(List.of(sql.insertEntry(entry, null)));
        }
        workspace.statements().run(List.of(sql.updateState(set, state)));
    }

    /** A line of the log, of now and by whom this is. */
    HistoryEntry entry(
            Applied revision,
            String message,
            HistoryEntry.Action action,
            Duration duration,
            String statements,
            @Nullable String undo)
            throws SQLException {
        Letters letters = letters(revision.name(), message, by, statements, undo);
        return new HistoryEntry(
                0,
                set,
                revision.id(),
                revision.parents(),
                letters.fitting(revision.name()),
                letters.fitting(message),
                action,
                letters.fitting(by),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                duration,
                revision.checksum(),
                Tool.VERSION,
                letters.fitting(statements),
                // What is run again is whole, or not there.
                undo != null && letters.fitting(undo).equals(undo) ? undo : null,
                ranOn);
    }

    /** What is done is done: that it is written down must not fail for a letter of a person's words. */
    private Letters letters(@Nullable String... texts) throws SQLException {
        for (String text : texts) {
            if (text != null && !isAscii(text)) {
                return workspace
                        .dialect()
                        .letters(
                                workspace.connection(), workspace.sql().tables().log())
                        .<Letters>map(charset -> each -> new String(each.getBytes(charset), charset))
                        .orElse(each -> each);
            }
        }
        return each -> each;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** What there are letters for. */
    private interface Letters {
        /** The text, with a question mark for each letter that there is not. */
        String fitting(String text);
    }

    /** A script's revision as one of those that are applied. */
    static Applied applied(Script script) {
        return new Applied(
                script.revision().id(), script.parents(), script.revision().name(), script.checksum());
    }
}
