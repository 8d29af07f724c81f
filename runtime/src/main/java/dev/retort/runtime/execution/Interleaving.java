package dev.retort.runtime.execution;

import dev.retort.runtime.Direction;
import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.plan.Move;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.graph.RevisionNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the moves of several sets into one order in which each revision is applied after those of other sets
 * that it depends on, and undone before them. Sets that do not depend on each other go one after the other.
 */
final class Interleaving {
    private final Workspace workspace;
    private final List<SetMigration> all;
    private final Map<String, Set<String>> there = new HashMap<>();
    private final Map<String, SetMigration> bySet = new HashMap<>();

    /**
     * @param all the sets of the call, of which the database was read
     */
    Interleaving(Workspace workspace, List<SetMigration> all) {
        this.workspace = workspace;
        this.all = all;
        for (SetMigration migration : all) {
            bySet.put(migration.set(), migration);
            there.put(migration.set(), new HashSet<>(migration.applied().ids()));
        }
    }

    /**
     * The moves in batches.
     *
     * @throws RetortException if a revision would lack one that it depends on (RT529), or one would be undone
     *     that an applied one depends on (RT530)
     */
    List<Batch> order(Map<SetMigration, List<Move>> moves) throws SQLException {
        Map<SetMigration, List<Move>> left = new LinkedHashMap<>();
        moves.forEach((migration, some) -> left.put(migration, new ArrayList<>(some)));
        List<Batch> batches = new ArrayList<>();
        int before;
        do {
            before = batches.size();
            for (Map.Entry<SetMigration, List<Move>> each : left.entrySet()) {
                List<Move> taken = take(each.getKey(), each.getValue());
                if (!taken.isEmpty()) {
                    batches.add(new Batch(each.getKey(), taken));
                }
            }
        } while (batches.size() > before);
        for (Map.Entry<SetMigration, List<Move>> each : left.entrySet()) {
            if (!each.getValue().isEmpty()) {
                throw blocked(each.getKey(), each.getValue().get(0));
            }
        }
        return batches;
    }

    private List<Move> take(SetMigration migration, List<Move> moves) throws SQLException {
        Set<String> present = there.get(migration.set());
        List<Move> taken = new ArrayList<>();
        while (!moves.isEmpty() && obstacle(migration, moves.get(0)) == null) {
            Move move = moves.remove(0);
            taken.add(move);
            if (move.direction() == Direction.UPGRADE) {
                present.add(move.id());
            } else {
                present.remove(move.id());
            }
        }
        return taken;
    }

    /** The revision, as {@code set/id}, that is in the way of a move, or {@code null}. */
    private @Nullable String obstacle(SetMigration migration, Move move) throws SQLException {
        if (move.direction() == Direction.DOWNGRADE) {
            return dependent(migration.set(), move.id());
        }
        for (String dependency : migration.index().require(move.id()).dependsOn()) {
            if (!isThere(setOf(dependency), idOf(dependency))) {
                return dependency;
            }
        }
        return null;
    }

    private boolean isThere(String set, String id) throws SQLException {
        Set<String> known = there.get(set);
        if (known == null) {
            known = workspace
                    .own()
                    .use(
                            "reading what is applied",
                            () -> workspace.setup().isThere()
                                    ? workspace
                                            .reader()
                                            .applied(workspace.connection(), set)
                                            .ids()
                                    : Set.of());
            there.put(set, known);
        }
        return known.contains(today(set, id));
    }

    /** What a revision was squashed into, where that is known. */
    private String today(String set, String id) {
        SetMigration migration = bySet.get(set);
        RevisionNode squash =
                migration == null ? null : migration.index().graph().replacementOf(id);
        return squash == null ? id : squash.id();
    }

    private @Nullable String dependent(String set, String id) {
        for (SetMigration other : all) {
            for (String applied : there.get(other.set())) {
                RegisteredRevision revision = other.index().get(applied);
                if (revision != null
                        && revision.dependsOn().stream()
                                .anyMatch(dependency -> setOf(dependency).equals(set)
                                        && today(set, idOf(dependency)).equals(id))) {
                    return other.set() + "/" + applied;
                }
            }
        }
        return null;
    }

    private RetortException blocked(SetMigration migration, Move move) throws SQLException {
        String obstacle = obstacle(migration, move);
        String named = "revision " + move.id() + " of the migration set '" + migration.set() + "'";
        return move.direction() == Direction.UPGRADE
                ? new RetortException(
                        Code.RT529,
                        named + " depends on " + obstacle + ", which the database does not have. Upgrade '"
                                + setOf(String.valueOf(obstacle))
                                + "' first, or give both registries to one call, which finds the order. Nothing was"
                                + " changed.")
                : new RetortException(
                        Code.RT530,
                        named + " cannot be undone: " + obstacle + " depends on it. Undo that first, or undo both sets"
                                + " in one call, which finds the order. Nothing was changed.");
    }

    private static String setOf(String dependency) {
        return dependency.substring(0, Math.max(0, dependency.lastIndexOf('/')));
    }

    private static String idOf(String dependency) {
        return dependency.substring(dependency.lastIndexOf('/') + 1);
    }
}
