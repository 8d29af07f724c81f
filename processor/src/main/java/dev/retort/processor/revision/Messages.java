package dev.retort.processor.revision;

import dev.retort.processor.mapper.Mapping;
import dev.retort.processor.writer.RevisionMessage;
import dev.retort.schema.diff.Differ;
import dev.retort.schema.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** What new revisions are called: what a person says, or else what can be told from what they do. */
final class Messages {
    private static final int LONGEST_MERGE = 60;

    private Messages() {}

    static String of(Context context, Baseline baseline, Change change) {
        String said = context.options().message();
        return said == null ? derived(context, baseline, change) : said;
    }

    /** The message of a revision that takes the place of another: what was said of that one still holds. */
    static String instead(Context context, Baseline baseline, Change change, Snapshot before, Mapping model) {
        Change changeBefore = new Change(
                before.header().renames(),
                Differ.diff(baseline.schema(), before.schema(), before.header().renames(), model.hints()),
                change.downgrade(),
                change.findings());
        boolean wasSaid =
                !derived(context, baseline, changeBefore).equals(before.header().message());
        @Nullable String said = context.options().message();
        return said == null && wasSaid ? before.header().message() : of(context, baseline, change);
    }

    private static String derived(Context context, Baseline baseline, Change change) {
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
        return merge.length() <= LONGEST_MERGE
                ? merge
                : "merge " + baseline.parents().size() + " heads";
    }
}
