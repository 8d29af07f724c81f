package dev.retort.runtime.execution;

import dev.retort.runtime.Current;
import dev.retort.runtime.Direction;
import dev.retort.runtime.Heads;
import dev.retort.runtime.History;
import dev.retort.runtime.HistoryEntry;
import dev.retort.runtime.PlannedStep;
import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.Registry;
import dev.retort.runtime.RevisionDetails;
import dev.retort.runtime.RevisionRef;
import dev.retort.runtime.SetStatus;
import dev.retort.runtime.history.AppliedRevisions.Applied;
import dev.retort.runtime.history.Unfinished;
import dev.retort.runtime.plan.RevisionIndex;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.graph.Target;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Says where a database is and how it got there; changes nothing. */
public final class Inspection {
    private final Database database;
    private final Sets sets;

    public Inspection(Database database, Sets sets) {
        this.database = database;
        this.sets = sets;
    }

    /** Where the database is, in each set. */
    public Current current() {
        return database.with(event -> {}, "reading where the database is", workspace -> {
            List<SetStatus> statuses = new ArrayList<>();
            for (SetMigration migration : sets.migrations(workspace)) {
                migration.load();
                statuses.add(status(migration));
            }
            return new Current(statuses);
        });
    }

    private static SetStatus status(SetMigration migration) {
        String unfinished = migration.state().unfinished();
        return new SetStatus(
                migration.set(),
                migration.applied().seenHeads().stream()
                        .map(id -> ref(migration, id))
                        .toList(),
                migration.targets().upgrade(Target.HEADS).stream()
                        .map(move -> ref(migration, move.id()))
                        .toList(),
                migration.unknown(),
                unfinished == null ? null : Unfinished.parse(unfinished).description());
    }

    private static RevisionRef ref(SetMigration migration, String id) {
        RegisteredRevision revision = migration.index().get(id);
        if (revision != null) {
            return RevisionRef.of(migration.set(), revision);
        }
        Applied applied = Objects.requireNonNull(migration.applied().get(id));
        return new RevisionRef(migration.set(), id, applied.name(), "");
    }

    /** The log of all sets. */
    public History history() {
        return database.with(event -> {}, "reading the history", workspace -> {
            List<HistoryEntry> entries = new ArrayList<>();
            for (Registry registry : sets.registries()) {
                entries.addAll(entries(workspace, registry.set()));
            }
            entries.sort(Comparator.comparingLong(HistoryEntry::number));
            return new History(entries);
        });
    }

    private static List<HistoryEntry> entries(Workspace workspace, String set) throws SQLException {
        return workspace
                .own()
                .use(
                        "reading the history",
                        () -> workspace.setup().isThere()
                                ? workspace.reader().entries(workspace.connection(), set)
                                : List.of());
    }

    /** The heads of this build. */
    public static Heads heads(Sets sets) {
        List<RevisionRef> heads = new ArrayList<>();
        for (Registry registry : sets.registries()) {
            RevisionIndex index = new RevisionIndex(registry);
            index.heads().stream()
                    .map(index::get)
                    .filter(Objects::nonNull)
                    .map(revision -> RevisionRef.of(registry.set(), revision))
                    .forEach(heads::add);
        }
        return new Heads(heads);
    }

    /** Everything about one revision. */
    public RevisionDetails show(Target target) {
        return database.with(event -> {}, "reading about a revision", workspace -> {
            List<SetMigration> migrations = sets.migrations(workspace);
            for (SetMigration migration : migrations) {
                migration.load();
            }
            return details(workspace, Sets.about(target, migrations).get(0), target);
        });
    }

    private static RevisionDetails details(Workspace workspace, SetMigration migration, Target target)
            throws SQLException {
        String id = migration.targets().resolve(target);
        RegisteredRevision revision = migration.index().get(id);
        List<HistoryEntry> entries = entries(workspace, migration.set()).stream()
                .filter(entry -> entry.revision().equals(id))
                .toList();
        Applied applied = migration.applied().get(id);
        List<String> parents = revision != null
                ? revision.parents()
                : Objects.requireNonNull(applied).parents();
        return new RevisionDetails(
                ref(migration, id),
                parents,
                migration.index().heads().contains(id),
                applied != null,
                revision == null ? List.of() : steps(workspace, migration, revision, Direction.UPGRADE),
                revision == null ? List.of() : steps(workspace, migration, revision, Direction.DOWNGRADE),
                entries);
    }

    private static List<PlannedStep> steps(
            Workspace workspace, SetMigration migration, RegisteredRevision revision, Direction direction) {
        boolean transactional = workspace.dialect().transactionalDdl();
        try {
            return migration
                    .planner()
                    .script(revision, direction)
                    .planned(transactional)
                    .steps();
        } catch (RetortException refusal) {
            if (refusal.code() == Code.RT516) {
                return List.of();
            }
            throw refusal;
        }
    }
}
