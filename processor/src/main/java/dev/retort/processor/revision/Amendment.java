package dev.retort.processor.revision;

import dev.retort.processor.mapper.Mapping;
import dev.retort.processor.snapshots.SnapshotFolder;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.snapshot.Snapshot;
import dev.retort.schema.snapshot.SnapshotHeader;
import java.util.List;
import java.util.Optional;

/** Rewrites the last revision so that it leads to the model, rather than to follow it with another. */
final class Amendment {
    private final Context context;
    private final Mapping model;

    Amendment(Context context, Mapping model) {
        this.context = context;
        this.model = model;
    }

    Decision decide() {
        List<String> heads = context.folder().index().graph().heads();
        if (heads.size() != 1) {
            return refused(
                    heads.isEmpty()
                            ? "there is no revision yet; compile without -Aretort.amend=true"
                            : "there are " + heads.size() + " heads; compile without -Aretort.amend=true, which merges"
                                    + " them");
        }
        Snapshot head = context.folder().snapshot(heads.get(0));
        Optional<String> obstacle = obstacle(head.header());
        if (obstacle.isPresent()) {
            return refused(obstacle.get());
        }
        Baseline baseline =
                Baseline.of(context.folder(), context.folder().index().graph().parents(head.id()));
        if (!baseline.conflicts().isEmpty()) {
            return Decision.nothing(baseline.conflicts());
        }
        return decide(
                head, baseline, Change.between(baseline, model, context.set().databases()));
    }

    private Decision decide(Snapshot head, Baseline baseline, Change change) {
        if (change.isEmpty() && baseline.parents().size() < 2) {
            return refused("the model is again what it was before " + named(head.header())
                    + "; to undo that revision, delete " + source(head.header()) + " and " + snapshot(head.header()));
        }
        String message = Messages.instead(context, baseline, change, head, model);
        if (head.schema().equals(model.schema()) && head.header().message().equals(message)) {
            return Decision.nothing(List.of(Finding.of(
                    Code.RT411, "nothing was amended: " + named(head.header()) + " leads to the model already", null)));
        }
        NewRevision revision = new RevisionBuilder(context, baseline, model, change)
                .instead(head.header())
                .build(message);
        return Decision.replacing(change.findings(), revision, List.of(head.header()));
    }

    /** Why the revision must stay as it is. */
    private Optional<String> obstacle(SnapshotHeader head) {
        for (String other : SnapshotFolder.sets(context.project())) {
            for (SnapshotHeader header :
                    SnapshotFolder.read(context.project(), other).headers()) {
                if (header.dependsOn().contains(head.set() + "/" + head.id())) {
                    return Optional.of(named(header) + " of the set '" + other + "' depends on " + named(head)
                            + "; write another revision after it");
                }
            }
        }
        return RevisionText.isAsWritten(context.project(), head)
                ? Optional.empty()
                : Optional.of(source(head) + " was edited by hand, and that would be lost; edit it on, or compile"
                        + " without -Aretort.amend=true to write another revision after it");
    }

    private Decision refused(String why) {
        return Decision.nothing(List.of(Finding.of(Code.RT405, "the last revision cannot be amended: " + why, null)));
    }

    private String source(SnapshotHeader header) {
        return context.project().name(context.project().sourceFile(header.revision()));
    }

    private String snapshot(SnapshotHeader header) {
        return context.project()
                .name(context.folder().file(context.folder().index().fileName(header.id())));
    }

    private static String named(SnapshotHeader header) {
        return header.node().toString();
    }
}
