package dev.retort.processor.revision;

import dev.retort.processor.mapper.Mapping;
import dev.retort.processor.writer.RevisionMessage;
import dev.retort.processor.writer.RevisionName;
import dev.retort.processor.writer.RevisionSource;
import dev.retort.schema.graph.RevisionGraph;
import dev.retort.schema.snapshot.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts a new revision together. */
final class RevisionBuilder {
    /** The flag of a revision whose body was left to its author. */
    static final String EMPTY = "empty";

    private static final int LONGEST_MERGE_MESSAGE = 60;

    private RevisionBuilder() {}

    static NewRevision build(Context context, Baseline baseline, Mapping model, Change change) {
        RevisionGraph graph = context.folder().index().graph();
        int depth = 1 + baseline.parents().stream().mapToInt(graph::depth).max().orElse(0);
        String message = message(context, baseline, change);
        String className =
                RevisionName.of(depth, message, name -> context.classExists().test(context.packageName() + "." + name));
        boolean empty = context.options().empty();
        Snapshot snapshot = Snapshot.ofRevision(context.set().name(), context.packageName() + "." + className, message)
                .parents(baseline.parents())
                .naming(context.set().naming().name().toLowerCase(Locale.ROOT))
                .renames(change.renames())
                .flags(empty ? Set.of(EMPTY) : Set.of())
                .build(model.schema(), model.origins());
        RevisionSource source = new RevisionSource(
                context.packageName(),
                className,
                context.set().name(),
                snapshot.id(),
                List.copyOf(snapshot.header().parents()),
                message,
                baseline.schema(),
                change.upgrade(),
                change.downgrade(),
                empty);
        String file = context.folder().index().newFileName(snapshot.id(), baseline.parents());
        return new NewRevision(snapshot, file, source);
    }

    private static String message(Context context, Baseline baseline, Change change) {
        if (context.options().message() != null) {
            return context.options().message();
        }
        if (!change.isEmpty()) {
            return RevisionMessage.of(change.upgrade());
        }
        String merge = "merge "
                + String.join(
                        " and ",
                        baseline.parents().stream()
                                .map(id -> context.folder().index().header(id).message())
                                .sorted()
                                .toList());
        return merge.length() <= LONGEST_MERGE_MESSAGE
                ? merge
                : "merge " + baseline.parents().size() + " heads";
    }
}
