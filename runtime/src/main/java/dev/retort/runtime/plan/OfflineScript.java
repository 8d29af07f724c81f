package dev.retort.runtime.plan;

import dev.retort.runtime.Direction;
import dev.retort.runtime.HistoryEntry;
import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.Registry;
import dev.retort.runtime.Settings;
import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Sessions;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.history.AppliedRevisions;
import dev.retort.runtime.history.AppliedRevisions.Applied;
import dev.retort.runtime.history.HistorySql;
import dev.retort.runtime.history.HistoryTables;
import dev.retort.runtime.history.SetState;
import dev.retort.schema.Table;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.graph.Route;
import dev.retort.schema.graph.TargetRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Writes a range of revisions as a script that a person runs, with the lines of the log in it. */
public final class OfflineScript {
    private static final String BY = "script";

    private final RevisionIndex index;
    private final Dialect dialect;
    private final Settings settings;
    private final Planner planner;
    private final HistorySql history;
    private final StringBuilder text = new StringBuilder();

    private OfflineScript(RevisionIndex index, Dialect dialect, Settings settings) {
        this.index = index;
        this.dialect = dialect;
        this.settings = settings;
        this.planner = new Planner(index, dialect);
        this.history = new HistorySql(dialect, HistoryTables.in(settings.historySchema()));
    }

    /**
     * The script of a range.
     *
     * @param range from where to where
     * @throws RetortException if an end of the range is unknown or ambiguous, or a step in code would be left
     *     out and nobody said that it may (RT516)
     */
    public static String write(List<Registry> registries, TargetRange range, Dialect dialect, Settings settings) {
        List<RevisionIndex> indexes =
                registries.stream().map(RevisionIndex::new).toList();
        List<RevisionIndex> knowing =
                indexes.stream().filter(index -> knows(index, range)).toList();
        StringBuilder all = new StringBuilder();
        for (RevisionIndex index : knowing.isEmpty() ? indexes : knowing) {
            all.append(new OfflineScript(index, dialect, settings).script(range));
        }
        return all.toString();
    }

    private static boolean knows(RevisionIndex index, TargetRange range) {
        Targets targets = new Targets(index, new AppliedRevisions());
        return targets.knows(range.from()) && targets.knows(range.to());
    }

    private String script(TargetRange range) {
        Route route = range.resolve(index.graph());
        List<String> before = new Targets(index, new AppliedRevisions()).upTo(range.from());
        line("-- The migration set '" + index.set() + "' from " + range.from() + " to " + range.to() + ", for "
                + dialect.name() + ".");
        line("-- Run it as it is, and stop at the first error.");
        Sessions.Limits limits = new Sessions.Limits(settings.lockTimeout(), settings.statementTimeout());
        dialect.sessions().prologue(limits).forEach(this::statement);
        if (before.isEmpty()) {
            createTables();
        }
        AppliedRevisions applied = new AppliedRevisions();
        index.squash(applied);
        before.forEach(id -> applied.add(applied(id)));
        planner.downgrades(applied, route.undo(), OfflineScript::unknown).forEach(script -> revision(script, applied));
        planner.upgrades(applied, route.apply()).forEach(script -> revision(script, applied));
        dialect.sessions().epilogue(limits).forEach(this::statement);
        return text.toString();
    }

    private static Script unknown(Applied revision) {
        throw new IllegalStateException("revision " + revision.id() + " is not in the registry");
    }

    private Applied applied(String id) {
        RegisteredRevision revision = index.require(id);
        return new Applied(id, revision.parents(), revision.name(), planner.checksum(revision));
    }

    private void createTables() {
        line("");
        Table locks = dialect.locks(settings.historySchema()).table();
        if (locks != null) {
            create(locks);
        }
        create(history.tables().stateTable());
        create(history.tables().logTable());
        statement(history.insertState(index.set()));
    }

    private void create(Table table) {
        for (SqlStatement sql : history.create(table)) {
            statement(sql.sql().replaceFirst("(?i)^create table ", "create table if not exists "));
        }
    }

    private void revision(Script script, AppliedRevisions applied) {
        line("");
        line("-- " + script.direction().word() + " " + script.revision());
        boolean open = false;
        for (Step step : script.steps()) {
            if (dialect.transactionalDdl() && open != step.transactional()) {
                line(open ? "commit;" : "begin;");
                open = !open;
            }
            step(script, step);
        }
        if (dialect.transactionalDdl() && !open) {
            line("begin;");
        }
        List<String> parents =
                applied.recorded(applied(script.revision().id())).get(0).parents();
        if (script.direction() == Direction.UPGRADE) {
            applied.add(applied(script.revision().id()));
        } else {
            applied.remove(script.revision().id());
        }
        statement(history.text(history.insertEntry(entry(script, parents), HistorySql.NOW)));
        statement(history.text(history.updateState(index.set(), SetState.at(applied.heads()))));
        if (dialect.transactionalDdl()) {
            line("commit;");
        }
    }

    private void step(Script script, Step step) {
        if (step.sql() != null) {
            statement(step.text());
        } else if (settings.skipCode()) {
            line("-- A step in code is left out: " + step.description());
        } else {
            throw new RetortException(
                    Code.RT516,
                    "revision " + script.revision().id() + " ("
                            + script.revision().name() + ") has the step in code '"
                            + step.description() + "', which no script can hold. Run this revision with the program,"
                            + " or leave its steps in code out (Retort.builder(…).skipCode(true)).");
        }
    }

    private HistoryEntry entry(Script script, List<String> parents) {
        return new HistoryEntry(
                0,
                index.set(),
                script.revision().id(),
                parents,
                script.revision().name(),
                script.revision().message(),
                script.direction() == Direction.UPGRADE ? HistoryEntry.Action.UPGRADE : HistoryEntry.Action.DOWNGRADE,
                BY,
                Instant.EPOCH,
                Duration.ZERO,
                script.checksum(),
                BY,
                script.logged(),
                script.undo(),
                null);
    }

    private void statement(String sql) {
        line(sql + ";");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
