package dev.retort.processor.revision;

import dev.retort.processor.mapper.Mapping;
import dev.retort.processor.writer.RevisionName;
import dev.retort.processor.writer.RevisionSource;
import dev.retort.processor.writer.RevisionWriter;
import dev.retort.processor.writer.SourceDigest;
import dev.retort.schema.graph.RevisionGraph;
import dev.retort.schema.snapshot.Snapshot;
import dev.retort.schema.snapshot.SnapshotBuilder;
import dev.retort.schema.snapshot.SnapshotHeader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts a new revision together. */
final class RevisionBuilder {
    /** The flag of a revision whose body was left to its author. */
    static final String EMPTY = "empty";

    private final Context context;
    private final Baseline baseline;
    private final Mapping model;
    private final Change change;
    private Predicate<String> classExists;
    private boolean empty;
    private @Nullable SnapshotHeader before;
    private @Nullable String dependency;

    RevisionBuilder(Context context, Baseline baseline, Mapping model, Change change) {
        this.context = context;
        this.baseline = baseline;
        this.model = model;
        this.change = change;
        classExists = context.classExists();
        empty = context.options().empty();
    }

    /** The revision takes the place of another, and what that is besides its change. */
    RevisionBuilder instead(SnapshotHeader header) {
        before = header;
        empty = header.flags().contains(EMPTY);
        classExists =
                name -> !name.equals(header.revision()) && context.classExists().test(name);
        return this;
    }

    /** The revision comes after one of another set, given as {@code set/id}. */
    void dependsOn(String revision) {
        dependency = revision;
    }

    NewRevision build(String message) {
        RevisionGraph graph = context.folder().index().graph();
        int depth = 1 + baseline.parents().stream().mapToInt(graph::depth).max().orElse(0);
        String packageName = before == null ? context.packageName() : before.packageName();
        String className = RevisionName.of(depth, message, name -> classExists.test(packageName + "." + name));
        SnapshotBuilder builder = Snapshot.ofRevision(context.set().name(), packageName + "." + className, message)
                .parents(baseline.parents())
                .naming(context.set().naming().name().toLowerCase(Locale.ROOT))
                .renames(change.renames())
                .flags(empty ? Set.of(EMPTY) : Set.of());
        if (context.options().label() != null) {
            builder.labels(List.of(context.options().label()));
        }
        if (dependency != null) {
            builder.dependsOn(List.of(dependency));
        }
        if (before != null) {
            builder.replaces(before.replaces()).dependsOn(before.dependsOn()).labels(before.labels());
        }
        Snapshot snapshot = builder.build(model.schema(), model.origins());
        String text = RevisionWriter.write(new RevisionSource(
                packageName,
                className,
                context.set().name(),
                snapshot.id(),
                List.copyOf(snapshot.header().parents()),
                message,
                baseline.schema(),
                change.upgrade(),
                change.downgrade(),
                empty));
        String file = context.folder().index().newFileName(snapshot.id(), baseline.parents());
        return new NewRevision(snapshot.withSource(SourceDigest.of(text)), file, text);
    }
}
