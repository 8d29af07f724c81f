package dev.retort.runtime.execution;

import dev.retort.runtime.AppliedRevision;
import dev.retort.runtime.Direction;
import dev.retort.runtime.InDoubt;
import dev.retort.runtime.MigrationResult;
import dev.retort.runtime.Plan;
import dev.retort.runtime.PlannedRevision;
import dev.retort.runtime.Registry;
import dev.retort.runtime.Settings;
import dev.retort.runtime.history.SetState;
import dev.retort.runtime.history.Unfinished;
import dev.retort.runtime.plan.Move;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.graph.Target;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
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

    /** Applies what is pending up to a target. */
    public MigrationResult upgrade(Target target) {
        long start = System.nanoTime();
        String doing = "upgrading";
        return database.reading(sets.names(), doing, (states, connection) -> {
            if (states.isPresent() && isThere(target, states.get())) {
                return new MigrationResult("upgrade", List.of(), List.of(), since(start));
            }
            Reports reports = new Reports(settings.listeners());
            List<AppliedRevision> done =
                    database.with(connection, reports, doing, workspace -> upgrade(workspace, reports, target));
            return new MigrationResult("upgrade", done, reports.warnings(), since(start));
        });
    }

    private boolean isThere(Target target, Map<String, SetState> states) {
        boolean all = target.equals(Target.HEADS);
        return (all || target.equals(Target.HEAD))
                && sets.registries().stream()
                        .allMatch(registry -> (all || registry.heads().size() == 1)
                                && states.getOrDefault(registry.set(), SetState.BASE)
                                        .isAt(registry.heads()));
    }

    private List<AppliedRevision> upgrade(Workspace workspace, Reports reports, Target target) throws SQLException {
        List<AppliedRevision> done = new ArrayList<>();
        for (SetMigration migration : loaded(workspace, target)) {
            migration.finishUnfinished(null);
            if (settings.undoUnknown() && !migration.unknown().isEmpty()) {
                migration.go(targets -> targets.downgrade(Target.HEADS));
            }
            done.addAll(migration.go(targets -> {
                List<Move> moves = targets.upgrade(target);
                Ahead.check(migration, moves, reports);
                warnOfNewborn(migration, moves, reports);
                return moves;
            }));
        }
        return done;
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
            List<AppliedRevision> done = new ArrayList<>();
            for (SetMigration migration : loaded(workspace, target)) {
                migration.finishUnfinished(null);
                done.addAll(migration.go(targets -> targets.downgrade(target)));
            }
            return done;
        });
    }

    /** Ends an unfinished revision with a person's word on the statement in doubt. */
    public MigrationResult resume(InDoubt word) {
        return working("resume", "resuming", workspace -> {
            List<AppliedRevision> done = new ArrayList<>();
            boolean doubtful = false;
            for (SetMigration migration : loaded(workspace, Target.HEADS)) {
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
            for (SetMigration migration : loaded(workspace, target)) {
                migration.planUnfinished().ifPresent(revisions::add);
                List<Move> moves = migration.targets().either(target);
                Ahead.check(migration, moves, reports);
                boolean transactional = workspace.dialect().transactionalDdl();
                migration.scripts(moves).forEach(script -> revisions.add(script.planned(transactional)));
            }
            return new Plan(revisions, reports.warnings());
        });
    }

    private List<SetMigration> loaded(Workspace workspace, Target target) throws SQLException {
        List<SetMigration> migrations = sets.migrations(workspace);
        for (SetMigration migration : migrations) {
            migration.load();
        }
        return Sets.about(target, migrations);
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
