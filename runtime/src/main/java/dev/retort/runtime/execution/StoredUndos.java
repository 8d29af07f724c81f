package dev.retort.runtime.execution;

import dev.retort.runtime.history.AppliedRevisions.Applied;
import dev.retort.runtime.history.Unfinished;
import dev.retort.runtime.plan.Script;
import dev.retort.runtime.plan.Step;
import dev.retort.runtime.plan.StoredUndo;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Undoes revisions that this build does not have, by the statements that the log keeps of them. */
final class StoredUndos {
    private final Workspace workspace;
    private final String set;

    StoredUndos(Workspace workspace, String set) {
        this.workspace = workspace;
        this.set = set;
    }

    /**
     * The stored downgrade of a revision.
     *
     * @throws RetortException if the log has none, or has a step in code that nobody said to skip (RT516),
     *     or it would lose data and nobody said that it may (RT517)
     */
    Script undo(Applied revision) {
        String named = "revision " + revision.id() + " (" + revision.name() + "), which this build does not have,";
        String stored = stored(revision);
        if (stored == null) {
            throw new RetortException(
                    Code.RT516,
                    named + " cannot be undone: the log keeps no statements for it. Undo it with a build that has it."
                            + " Nothing was changed.");
        }
        Script script = StoredUndo.read(set, revision, stored, workspace.dialect());
        List<String> code = script.steps().stream()
                .filter(step -> step.sql() == null)
                .map(Step::text)
                .toList();
        if (!code.isEmpty() && !workspace.settings().skipCode()) {
            throw new RetortException(
                    Code.RT516,
                    named + " is undone by steps in code, which only its own build has: " + String.join("; ", code)
                            + ". Undo it with a build that has it, or leave these steps out"
                            + " (Retort.builder(…).skipCode(true), retort downgrade --skip-code). Nothing was changed.");
        }
        if (!script.losses().isEmpty() && !workspace.settings().allowLoss()) {
            throw new RetortException(
                    Code.RT517,
                    "undoing " + named + " would lose " + String.join("; ", script.losses())
                            + ". If that is meant, say so (Retort.builder(…).allowLoss(true), retort downgrade --allow-loss). Nothing was changed.");
        }
        return script;
    }

    /**
     * The stored downgrade of a revision, if that is what was begun and is to be ended: what may be lost, and that
     * steps in code are left out, was said when it was begun.
     */
    Optional<Script> begun(Applied revision, Unfinished place) {
        return Optional.ofNullable(stored(revision))
                .map(text -> StoredUndo.read(set, revision, text, workspace.dialect()))
                .filter(script -> script.agrees(place));
    }

    private @Nullable String stored(Applied revision) {
        try {
            return workspace.reader().undo(workspace.connection(), set, revision.id());
        } catch (SQLException failure) {
            throw Faults.own(workspace.dialect(), failure, "reading how revision " + revision.id() + " is undone");
        }
    }
}
