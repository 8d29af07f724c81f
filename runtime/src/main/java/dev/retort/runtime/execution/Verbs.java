package dev.retort.runtime.execution;

import dev.retort.runtime.AppliedRevision;
import dev.retort.runtime.Direction;
import dev.retort.runtime.InDoubt;
import dev.retort.runtime.MigrationResult;
import dev.retort.runtime.Plan;
import dev.retort.runtime.PlannedRevision;
import dev.retort.runtime.Registry;
import dev.retort.runtime.Settings;
import dev.retort.runtime.history.Unfinished;
import dev.retort.runtime.plan.Move;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.graph.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applies and undoes revisions, and says beforehand what that would be. */
public final class Verbs {
    private final Database database;
    private final Sets sets;
    private final Settings settings;

    public Verbs(Database database, Sets sets, Settings settings) {
        this.database = database;
        this.sets = sets;
        this.settings = settings;
    }

    /** Applies what is pending up to a target, for an {@link Upgrade} that found something. */
    MigrationResult upgrade(Connection connection, Target target, long start) throws SQLException {
        Reports reports = new Reports(settings.listeners());
        List<AppliedRevision> done =
                database.with(connection, reports, Upgrade.DOING, workspace -> upgrade(workspace, reports, target));
        return new MigrationResult(Upgrade.VERB, done, reports.warnings(), since(start));
    }

    private List<AppliedRevision> upgrade(Workspace workspace, Reports reports, Target target) throws SQLException {
        List<SetMigration> all = loaded(workspace);
        Map<SetMigration, List<Move>> moves = new LinkedHashMap<>();
        for (SetMigration migration : Sets.about(target, all)) {
            migration.finishUnfinished(null);
            if (settings.undoUnknown() && !migration.unknown().isEmpty()) {
                migration.go(targets -> targets.downgrade(Target.HEADS));
            }
            List<Move> some = migration.targets().upgrade(target);
            Ahead.check(migration, some, reports);
            warnOfNewborn(migration, some, reports);
            moves.put(migration, some);
        }
        return run(workspace, all, moves);
    }

    private List<AppliedRevision> run(Workspace workspace, List<SetMigration> all, Map<SetMigration, List<Move>> moves)
            throws SQLException {
        for (Batch batch : batches(workspace, all, moves)) {
            batch.migration().go(targets -> batch.moves());
        }
        return moves.keySet().stream()
                .flatMap(migration -> migration.done().stream())
                .toList();
    }

    private static void warnOfNewborn(SetMigration migration, List<Move> moves, Reports reports) {
        Registry registry = migration.index().registry();
        List<String> newborn = registry.bornInThisBuild().stream()
                .filter(id -> moves.contains(new Move(id, Direction.UPGRADE)))
                .toList();
        if (!newborn.isEmpty()) {
            reports.warn(Finding.of(
                    Code.RT550,
                    "revisions were written by the very build that made this program, and may never have been"
                            + " committed: " + String.join(", ", newborn)
                            + ". Commit them with their snapshots before this database is one that matters.",
                    null));
        }
    }

    /** Undoes what is applied down to a target. */
    public MigrationResult downgrade(Target target) {
        return working("downgrade", "downgrading", workspace -> {
            List<SetMigration> all = loaded(workspace);
            Map<SetMigration, List<Move>> moves = new LinkedHashMap<>();
            for (SetMigration migration : Sets.about(target, all)) {
                migration.finishUnfinished(null);
                migration.requireAllOrNone();
                moves.put(migration, migration.targets().downgrade(target));
            }
            return run(workspace, all, moves);
        });
    }

    /** Ends an unfinished revision with a person's word on the statement in doubt. */
    public MigrationResult resume(InDoubt word) {
        return working("resume", "resuming", workspace -> {
            List<AppliedRevision> done = new ArrayList<>();
            boolean doubtful = false;
            for (SetMigration migration : loaded(workspace)) {
                String unfinished = migration.state().unfinished();
                if (unfinished != null && Unfinished.parse(unfinished).phase() == Unfinished.Phase.STARTED) {
                    doubtful = true;
                    migration.finishUnfinished(word);
                    done.addAll(migration.go(targets -> List.of()));
                }
            }
            if (!doubtful) {
                throw new RetortException(
                        Code.RT551, "no statement is in doubt. Nothing was changed; upgrade goes on by itself.");
            }
            return done;
        });
    }

    /** What would be done to come to a target, whichever way it lies. */
    public Plan plan(Target target) {
        Reports reports = new Reports(List.of());
        return database.with(reports, "planning", workspace -> {
            List<PlannedRevision> revisions = new ArrayList<>();
            List<SetMigration> all = loaded(workspace);
            Map<SetMigration, List<Move>> moves = new LinkedHashMap<>();
            for (SetMigration migration : Sets.about(target, all)) {
                migration.requireAllOrNone();
                migration.planUnfinished().ifPresent(revisions::add);
                List<Move> some = migration.targets().either(target);
                Ahead.check(migration, some, reports);
                moves.put(migration, some);
            }
            boolean transactional = workspace.dialect().transactionalDdl();
            for (Batch batch : batches(workspace, all, moves)) {
                batch.migration().planned(batch.moves()).stream()
                        .map(script -> script.planned(transactional))
                        .forEach(revisions::add);
            }
            return new Plan(revisions, reports.warnings());
        });
    }

    private List<Batch> batches(Workspace workspace, List<SetMigration> all, Map<SetMigration, List<Move>> moves)
            throws SQLException {
        List<SetMigration> known = new ArrayList<>(all);
        known.addAll(sets.others(workspace));
        return new Interleaving(workspace, known).order(moves);
    }

    private List<SetMigration> loaded(Workspace workspace) throws SQLException {
        List<SetMigration> migrations = sets.migrations(workspace);
        for (SetMigration migration : migrations) {
            migration.load();
        }
        return migrations;
    }

    private MigrationResult working(String verb, String doing, Database.Work<List<AppliedRevision>> work) {
        long start = System.nanoTime();
        Reports reports = new Reports(settings.listeners());
        List<AppliedRevision> done = database.with(reports, doing, work);
        return new MigrationResult(verb, done, reports.warnings(), since(start));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
