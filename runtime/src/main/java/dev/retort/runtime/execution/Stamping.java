package dev.retort.runtime.execution;

import dev.retort.runtime.AppliedRevision;
import dev.retort.runtime.Direction;
import dev.retort.runtime.HistoryEntry;
import dev.retort.runtime.HistoryEntry.Action;
import dev.retort.runtime.MigrationResult;
import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.Settings;
import dev.retort.runtime.history.AppliedRevisions;
import dev.retort.runtime.history.AppliedRevisions.Applied;
import dev.retort.runtime.history.SetState;
import dev.retort.runtime.plan.Planner;
import dev.retort.runtime.plan.Script;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.graph.Target;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down that a database has revisions, or has them as they are now, without running anything. */
public final class Stamping {
    private final Database database;
    private final Sets sets;
    private final Settings settings;

    public Stamping(Database database, Sets sets, Settings settings) {
        this.database = database;
        this.sets = sets;
        this.settings = settings;
    }

    /**
     * Marks the database as being at a target.
     *
     * @param unverified whether it does not matter what the database looks like
     */
    public MigrationResult stamp(Target target, boolean unverified) {
        return working("stamp", workspace -> {
            List<AppliedRevision> done = new ArrayList<>();
            for (SetMigration migration : sets.about(workspace, target)) {
                done.addAll(stamp(workspace, migration, target, unverified));
            }
            return done;
        });
    }

    private static List<AppliedRevision> stamp(
            Workspace workspace, SetMigration migration, Target target, boolean unverified) throws SQLException {
        List<String> wanted = migration.targets().upTo(target);
        if (!unverified) {
            requireSameShape(workspace, migration, target, wanted);
        }
        HistoryWriter history = new HistoryWriter(workspace, migration.set());
        AppliedRevisions after = new AppliedRevisions(migration.applied());
        List<HistoryEntry> entries = new ArrayList<>();
        Set<String> kept = new HashSet<>(wanted);
        for (Applied applied : migration.applied().newestFirst()) {
            if (!kept.contains(applied.id())) {
                for (Applied each : after.recorded(applied)) {
                    entries.add(entry(history, migration, each, Action.UNSTAMP));
                }
                after.remove(applied.id());
            }
        }
        for (String id : wanted) {
            if (!migration.applied().contains(id)) {
                Applied applied = applied(migration, id);
                for (Applied each : after.recorded(applied)) {
                    entries.add(entry(history, migration, each, Action.STAMP));
                }
                after.add(applied);
            }
        }
        write(workspace, migration, history, entries, SetState.at(after.heads()));
        return entries.stream().map(Stamping::result).toList();
    }

    private static void requireSameShape(
            Workspace workspace, SetMigration migration, Target target, List<String> wanted) throws SQLException {
        Planner planner = migration.planner();
        CatalogComparison.Result differences = CatalogComparison.differences(
                workspace.connection(),
                workspace.dialect(),
                planner.schema(wanted),
                planner.schema(migration.index().ids()));
        if (!differences.lines().isEmpty()) {
            throw new RetortException(
                    Code.RT518,
                    "the database does not look as the migration set '" + migration.set() + "' does at " + target
                            + ":\n  " + String.join("\n  ", differences.lines())
                            + "\n" + mending(differences.mending())
                            + "Mend it, stamp another target, or stamp it as it is (Retort.stampUnverified,"
                            + " retort stamp --unverified). Nothing was changed.");
        }
    }

    private static String mending(List<String> statements) {
        return statements.isEmpty()
                ? ""
                : "These statements rename what has another name, and make keys, constraints and indexes that are missing:\n  "
                        + String.join(";\n  ", statements) + ";\n";
    }

    /** Writes down that an applied revision is meant to be as it is now. */
    public MigrationResult accept(Target target) {
        return working("accept", workspace -> {
            SetMigration migration = sets.about(workspace, target).get(0);
            String id = migration.targets().resolve(target);
            Applied known = migration.applied().get(id);
            if (known == null || !migration.index().contains(id)) {
                throw new RetortException(
                        Code.RT551,
                        "revision " + id + (known == null ? " is not applied" : " is not in this build")
                                + ", so there is nothing to accept.");
            }
            if (!migration.planner().edited(migration.applied()).contains(id)) {
                return List.of();
            }
            HistoryWriter history = new HistoryWriter(workspace, migration.set());
            HistoryEntry entry = entry(history, migration, applied(migration, id), Action.ACCEPT);
            write(workspace, migration, history, List.of(entry), migration.state());
            return List.of(result(entry));
        });
    }

    private static Applied applied(SetMigration migration, String id) {
        RegisteredRevision revision = Objects.requireNonNull(migration.index().get(id));
        return new Applied(
                id, revision.parents(), revision.name(), migration.planner().checksum(revision));
    }

    private static HistoryEntry entry(HistoryWriter history, SetMigration migration, Applied applied, Action action)
            throws SQLException {
        RegisteredRevision revision = migration.index().get(applied.id());
        return history.entry(
                applied,
                revision == null ? "" : revision.message(),
                action,
                Duration.ZERO,
                "",
                action.applies() && revision != null ? undo(migration, revision) : null);
    }

    private static @Nullable String undo(SetMigration migration, RegisteredRevision revision) {
        Script script = migration.planner().script(revision, Direction.UPGRADE);
        return script.undo();
    }

    private static void write(
            Workspace workspace,
            SetMigration migration,
            HistoryWriter history,
            List<HistoryEntry> entries,
            SetState state)
            throws SQLException {
        workspace.ensureOwnTables(Set.of(migration.set()));
        workspace.own().use("writing down what the database has", () -> {
            workspace.lock().beginTransaction();
            history.note(entries, state);
            workspace.connection().commit();
            return true;
        });
    }

    private static AppliedRevision result(HistoryEntry entry) {
        return new AppliedRevision(
                entry.set(),
                entry.revision(),
                entry.name(),
                entry.message(),
                entry.action().applies() ? Direction.UPGRADE : Direction.DOWNGRADE,
                0,
                entry.duration());
    }

    private MigrationResult working(String verb, Database.Work<List<AppliedRevision>> work) {
        long start = System.nanoTime();
        Reports reports = new Reports(settings.listeners());
        List<AppliedRevision> done = database.with(reports, "writing down what the database has", work);
        return new MigrationResult(verb, done, reports.warnings(), Duration.ofNanos(System.nanoTime() - start));
    }
}
