package dev.retort.runtime.execution;

import dev.retort.runtime.AppliedRevision;
import dev.retort.runtime.Direction;
import dev.retort.runtime.InDoubt;
import dev.retort.runtime.PlannedRevision;
import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.history.AppliedRevisions;
import dev.retort.runtime.history.AppliedRevisions.Applied;
import dev.retort.runtime.history.SetState;
import dev.retort.runtime.history.Unfinished;
import dev.retort.runtime.plan.Move;
import dev.retort.runtime.plan.Planner;
import dev.retort.runtime.plan.RevisionIndex;
import dev.retort.runtime.plan.Script;
import dev.retort.runtime.plan.Targets;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Moves one set of a database: finishes what was begun, then applies or undoes what is asked for. */
public final class SetMigration {
    private final Workspace workspace;
    private final RevisionIndex index;
    private final Planner planner;
    private final StoredUndos storedUndos;
    private final List<AppliedRevision> done = new ArrayList<>();
    private SetState state = SetState.BASE;
    private AppliedRevisions applied = new AppliedRevisions();
    private @Nullable RegisteredRevision halfSquashed;

    public SetMigration(Workspace workspace, RevisionIndex index) {
        this.workspace = workspace;
        this.index = index;
        this.planner = new Planner(index, workspace.dialect());
        this.storedUndos = new StoredUndos(workspace, index.set());
    }

    /** The planner of this set and database. */
    public Planner planner() {
        return planner;
    }

    /**
     * Reads where the database is.
     *
     * @throws RetortException if its log and its state contradict each other (RT556)
     */
    public void load() throws SQLException {
        loadLog();
        while (!applied.heads().equals(state.headIds())) {
            SetState before = state;
            loadLog();
            if (state.equals(before) && !isMended()) {
                // Not another starter that wrote both between the two queries.
                throw contradiction();
            }
        }
    }

    /** Whether the log and the state agree once what a starter left is mended that died while it altered the tables. */
    private boolean isMended() throws SQLException {
        if (workspace.dialect().transactionalDdl()) {
            return false;
        }
        workspace.lock().hold();
        workspace.setup().mend();
        loadLog();
        return applied.heads().equals(state.headIds());
    }

    private RetortException contradiction() {
        return new RetortException(
                Code.RT556,
                "the database's state of the migration set '" + index.set() + "' says that it is at "
                        + (state.heads().isEmpty() ? "base" : state.heads()) + ", its log says "
                        + (applied.heads().isEmpty() ? "base" : String.join(",", applied.heads()))
                        + ". One of the two tables was lost or changed by hand: restore it, or say where the"
                        + " database is (Retort.stamp, retort stamp).");
    }

    /** Reads where the database is, without asking whether its log and its state agree. */
    void loadLog() throws SQLException {
        workspace.own().use("reading where the database is", () -> {
            tryLoadLog();
            return state;
        });
        halfSquashed = index.squash(applied);
    }

    private void tryLoadLog() throws SQLException {
        if (workspace.setup().isThere()) {
            try {
                readLog();
            } catch (SQLException failure) {
                if (workspace.dialect().transactionalDdl()
                        || Faults.kind(workspace.dialect(), failure) != Fault.NO_TABLE
                        || !workspace.lock().hold()) {
                    throw failure;
                }
                // H2 alters a table by a copy of it: for a moment there is none. Under the lock nobody alters it.
                workspace.setup().mend();
                readLog();
            }
        } else if (workspace.setup().isHalfThere()) {
            readWhatIsLeft();
        }
    }

    /** A table without the other was lost, unless another starter is about to make that, which it does under the lock. */
    private void readWhatIsLeft() throws SQLException {
        if (!workspace.dialect().transactionalDdl()) {
            workspace.lock().hold();
            workspace.setup().mend();
        }
        state = workspace.setup().hasState()
                ? workspace.reader().state(workspace.connection(), index.set())
                : SetState.BASE;
        applied = workspace.setup().hasLog()
                ? workspace.reader().applied(workspace.connection(), index.set())
                : new AppliedRevisions();
    }

    private void readLog() throws SQLException {
        state = workspace.reader().state(workspace.connection(), index.set());
        applied = workspace.reader().applied(workspace.connection(), index.set());
    }

    /**
     * Requires that of revisions that were squashed into one the database has all or none.
     *
     * @throws RetortException if it has some (RT528)
     */
    void requireAllOrNone() {
        if (halfSquashed != null) {
            RegisteredRevision squash = halfSquashed;
            List<String> has =
                    squash.replaces().stream().filter(applied::contains).toList();
            String last = squash.replaces().get(squash.replaces().size() - 1);
            throw new RetortException(
                    Code.RT528,
                    "the database has " + String.join(", ", has) + " of the migration set '" + set()
                            + "', but not all that was squashed into " + squash.id() + " (" + squash.name()
                            + "). Bring it to " + last + " with a build from before the squash (retort upgrade " + last
                            + "), then start this one: it runs nothing of the squash. Nothing was changed.");
        }
    }

    /** Where the database is, as it was read last. */
    public SetState state() {
        return state;
    }

    /** The applied revisions, as they were read last. */
    public AppliedRevisions applied() {
        return applied;
    }

    /** The name of the set. */
    public String set() {
        return index.set();
    }

    /** The revisions of this build. */
    public RevisionIndex index() {
        return index;
    }

    /** The ways from where the database was read to be. */
    public Targets targets() {
        return new Targets(index, applied);
    }

    /** The ids of applied revisions that this build does not have. */
    public List<String> unknown() {
        return applied.ids().stream().filter(id -> !index.contains(id)).toList();
    }

    /** Ends a revision that was begun and did not end, if there is one. */
    public void finishUnfinished(@Nullable InDoubt word) throws SQLException {
        String unfinished = state.unfinished();
        while (unfinished != null) {
            Unfinished place = Unfinished.parse(unfinished);
            Script script = unfinishedScript(place);
            if (workspace.lock().hold()) {
                load();
            }
            workspace.ensureOwnTables(Set.of(index.set()));
            workspace.lock().hold();
            if (unfinished.equals(state.unfinished())) {
                HistoryWriter history = new HistoryWriter(workspace, index.set());
                state = new Doubts(workspace, history, word).decide(script, state, place);
                Unfinished certain = Unfinished.parse(String.valueOf(state.unfinished()));
                run(new ScriptRunner(workspace, index.set(), state, applied), script, Doubts.next(script, certain));
                load();
            }
            if (workspace.lock().perTransaction()) {
                workspace.lock().close();
            }
            unfinished = state.unfinished();
        }
    }

    /** What is left to do of a revision that was begun and did not end; from now on it counts as ended. */
    Optional<PlannedRevision> planUnfinished() throws SQLException {
        String unfinished = state.unfinished();
        if (unfinished == null) {
            return Optional.empty();
        }
        Unfinished place = Unfinished.parse(unfinished);
        Script script = unfinishedScript(place);
        if (place.direction() == Direction.UPGRADE) {
            applied.add(HistoryWriter.applied(script));
        } else {
            applied.remove(place.revision());
        }
        PlannedRevision whole = script.planned(workspace.dialect().transactionalDdl());
        return Optional.of(new PlannedRevision(
                whole.revision(),
                whole.direction(),
                whole.steps().subList(Doubts.next(script, place), whole.steps().size()),
                whole.losses()));
    }

    private void run(ScriptRunner runner, Script script, int from) throws SQLException {
        AppliedRevision revision = runner.run(script, from, null);
        if (revision != null) {
            done.add(revision);
        }
    }

    /**
     * The script that an unfinished revision is ended with: the one that it was begun with. An older build undoes by
     * the statements in the log, and a build that has the class goes on with those, too.
     */
    private Script unfinishedScript(Unfinished place) throws SQLException {
        RegisteredRevision revision = index.get(place.revision());
        Applied known = applied.get(place.revision());
        boolean undone = known != null && place.direction() == Direction.DOWNGRADE;
        if (revision != null) {
            Script script = planner.script(applied, revision, place.direction());
            return undone && !script.agrees(place)
                    ? storedUndos.begun(known, place).orElse(script)
                    : script;
        }
        return (undone ? storedUndos.begun(known, place) : Optional.<Script>empty())
                .orElseThrow(() -> new RetortException(
                        Code.RT552,
                        "another build began the " + place.description()
                                + ", and did not end it; this build does not have that revision"
                                + (undone ? ", and the statements that the log keeps are not what was begun" : "")
                                + ". Start the build that has it. Nothing was changed."));
    }

    /**
     * Makes moves that are worked out from where the database is, and made again for what is left where
     * another starter makes some of them.
     *
     * @return everything that was done since this was made, in that order
     */
    public List<AppliedRevision> go(Function<Targets, List<Move>> goal) throws SQLException {
        List<Move> moves = goal.apply(targets());
        while (true) {
            List<Move> left = moves.stream().filter(this::isLeft).toList();
            if (left.isEmpty()) {
                return List.copyOf(done);
            }
            List<Script> scripts = scripts(left);
            workspace.ensureOwnTables(Set.of(index.set()));
            if (!runAll(scripts)) {
                load();
                finishUnfinished(null);
            }
        }
    }

    /** Everything that was done since this was made, in that order. */
    List<AppliedRevision> done() {
        return List.copyOf(done);
    }

    /** The scripts of moves, which from now on count as made. */
    List<Script> planned(List<Move> moves) {
        List<Script> scripts = scripts(moves);
        for (Move move : moves) {
            if (move.direction() == Direction.DOWNGRADE) {
                applied.remove(move.id());
            }
        }
        scripts.stream()
                .filter(script -> script.direction() == Direction.UPGRADE)
                .map(HistoryWriter::applied)
                .forEach(applied::add);
        return scripts;
    }

    private boolean isLeft(Move move) {
        return applied.contains(move.id()) == (move.direction() == Direction.DOWNGRADE);
    }

    /** The scripts of moves, which all go one way, checked and rendered. */
    public List<Script> scripts(List<Move> moves) {
        List<String> ids = moves.stream().map(Move::id).toList();
        if (moves.isEmpty()) {
            return List.of();
        }
        return moves.get(0).direction() == Direction.UPGRADE
                ? planner.upgrades(applied, ids)
                : planner.downgrades(applied, ids, storedUndos::undo);
    }

    private boolean runAll(List<Script> scripts) throws SQLException {
        ScriptRunner runner = new ScriptRunner(workspace, index.set(), state, applied);
        List<List<Script>> bundles = state.equals(SetState.BASE)
                ? new Bundles(workspace).of(scripts)
                : scripts.stream().map(List::of).toList();
        for (int i = 0; i < bundles.size(); i++) {
            List<Script> bundle = bundles.get(i);
            Script next = i + 1 < bundles.size() ? bundles.get(i + 1).get(0) : null;
            List<AppliedRevision> together = bundle.size() == 1 ? List.of() : runner.runTogether(bundle, next);
            if (together == null) {
                return false;
            }
            done.addAll(together);
            if (together.isEmpty() && !runEach(runner, bundle, next)) {
                return false;
            }
        }
        return true;
    }

    private boolean runEach(ScriptRunner runner, List<Script> scripts, @Nullable Script after) throws SQLException {
        for (int i = 0; i < scripts.size(); i++) {
            Script next = i + 1 < scripts.size() ? scripts.get(i + 1) : after;
            AppliedRevision revision = runner.run(scripts.get(i), 0, next);
            if (revision == null) {
                return false;
            }
            done.add(revision);
        }
        return true;
    }
}
