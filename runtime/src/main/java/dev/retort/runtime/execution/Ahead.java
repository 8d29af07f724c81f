package dev.retort.runtime.execution;

import dev.retort.runtime.Direction;
import dev.retort.runtime.plan.Move;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.RetortException;
import java.util.List;
import java.util.Objects;

/** A database that has revisions which this build does not have: ahead of it, or diverged from it. */
final class Ahead {
    private Ahead() {}

    /**
     * Warns if the database is ahead of this build, which a rolling deployment makes it for a while.
     *
     * @param moves what is to be done
     * @throws RetortException if it also lacks revisions of this build (RT507), or has some of those that were
     *     squashed into one of them (RT528)
     */
    static void check(SetMigration migration, List<Move> moves, Reports reports) {
        migration.requireAllOrNone();
        List<String> unknown = migration.unknown().stream()
                .map(id -> id + " ("
                        + Objects.requireNonNull(migration.applied().get(id)).name() + ")")
                .toList();
        boolean upgrading = moves.stream().anyMatch(move -> move.direction() == Direction.UPGRADE);
        if (unknown.isEmpty() || !upgrading && !moves.isEmpty()) {
            return;
        }
        String has = "the database has revisions of the migration set '" + migration.set()
                + "' that this build does not have: " + String.join(", ", unknown);
        if (upgrading) {
            throw new RetortException(
                    Code.RT507,
                    has + "; and it lacks revisions that this build has: "
                            + String.join(", ", moves.stream().map(Move::id).toList())
                            + ". "
                            + (unknown.size() == migration.applied().ids().size()
                                    ? "None of what is applied is this build's: if another application has a set of this"
                                            + " name in this database, name one of them apart"
                                            + " (@MigrationSet(\"…\")), or give it tables of its own"
                                            + " (Retort.builder(…).historySchema(…)). Otherwise their histories"
                                    : "Their histories")
                            + " diverged: build from sources that have both, merged; or undo here what this build does not"
                            + " have (Retort.downgrade(\"heads\")). Nothing was changed.");
        }
        reports.warn(Finding.of(
                Code.RT519,
                has + ". It has all of this build's, too: a newer build was here, and this one starts.",
                null));
    }
}
