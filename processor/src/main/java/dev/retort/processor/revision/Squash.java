package dev.retort.processor.revision;

import dev.retort.processor.options.OptionNames;
import dev.retort.processor.writer.RevisionName;
import dev.retort.processor.writer.RevisionSource;
import dev.retort.processor.writer.RevisionWriter;
import dev.retort.processor.writer.SourceDigest;
import dev.retort.schema.Schema;
import dev.retort.schema.diff.Differ;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.graph.RevisionGraph;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.rename.Renames;
import dev.retort.schema.snapshot.Snapshot;
import dev.retort.schema.snapshot.SnapshotFileName;
import dev.retort.schema.snapshot.SnapshotHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes all revisions up to one a single revision, which leads from nothing to the same schema. */
final class Squash {
    private final Context context;
    private final String upTo;
    private final RevisionGraph graph;

    Squash(Context context, String upTo) {
        this.context = context;
        this.upTo = upTo;
        graph = context.folder().index().graph();
    }

    Decision decide() {
        String last;
        try {
            last = graph.heads().size() == 1 && upTo.equals("head")
                    ? graph.heads().get(0)
                    : graph.resolve(upTo);
        } catch (RetortException unknown) {
            boolean ofAnotherSet = OtherSets.headers(context).stream()
                    .anyMatch(header -> header.id().startsWith(upTo));
            return ofAnotherSet
                    ? Decision.nothing(List.of())
                    : refused(unknown.finding().message());
        }
        List<String> ids = new ArrayList<>(graph.ancestors(last));
        if (ids.isEmpty()) {
            return Decision.nothing(List.of(Finding.of(
                    Code.RT411, "nothing was squashed: there is no revision before " + graph.node(last), null)));
        }
        Optional<Decision> refusal = obstacle(ids, last);
        ids.add(last);
        return refusal.orElseGet(
                () -> squash(ids.stream().map(context.folder().index()::header).toList()));
    }

    private Optional<Decision> obstacle(List<String> before, String last) {
        Set<String> all = new TreeSet<>(before);
        all.add(last);
        for (String id : before) {
            for (String child : graph.children(id)) {
                if (!all.contains(child)) {
                    return Optional.of(refused(graph.node(child) + " comes after " + graph.node(id) + ", beside "
                            + graph.node(last) + "; squash up to a revision that comes after both"));
                }
            }
        }
        if (all.stream()
                .allMatch(id -> context.folder().index().header(id).dependsOn().isEmpty())) {
            return Optional.empty();
        }
        return OtherSets.headers(context).stream()
                .filter(header -> header.dependsOn().stream()
                        .anyMatch(dependency -> all.stream()
                                .anyMatch(id -> dependency.equals(context.set().name() + "/" + id))))
                .findFirst()
                .map(header -> refused(header.node() + " of the set '" + header.set()
                        + "' depends on one of them, and they depend on other sets: in one piece they could wait for"
                        + " each other; squash up to a revision before"));
    }

    private Decision squash(List<SnapshotHeader> replaced) {
        SnapshotHeader last = replaced.get(replaced.size() - 1);
        Snapshot end = context.folder().snapshot(last.id());
        String message = context.options().message() == null
                ? "squash up to " + last.message()
                : context.options().message();
        List<String> replaces = new ArrayList<>();
        Set<String> labels = new TreeSet<>();
        Set<String> dependsOn = new TreeSet<>();
        for (SnapshotHeader header : replaced) {
            header.replaces().stream().filter(id -> !replaces.contains(id)).forEach(replaces::add);
            replaces.add(header.id());
            labels.addAll(header.labels());
            dependsOn.addAll(header.dependsOn());
        }
        int depth = replaces.size();
        String className =
                RevisionName.of(depth, message, name -> context.classExists().test(last.packageName() + "." + name));
        Snapshot snapshot = Snapshot.ofRevision(last.set(), last.packageName() + "." + className, message)
                .naming(last.naming())
                .mappingVersion(last.mappingVersion())
                .replaces(replaces)
                .labels(labels)
                .dependsOn(List.copyOf(dependsOn))
                .build(end.schema(), end.origins());
        String text = RevisionWriter.write(new RevisionSource(
                last.packageName(),
                className,
                last.set(),
                snapshot.id(),
                List.of(),
                message,
                Schema.EMPTY,
                Differ.diff(Schema.EMPTY, end.schema(), Renames.NONE, Hints.NONE),
                Differ.downgrade(Schema.EMPTY, end.schema(), Renames.NONE),
                false));
        return Decision.replacing(
                withOwnCode(replaced),
                new NewRevision(
                        snapshot.withSource(SourceDigest.of(text)), SnapshotFileName.of(depth, snapshot.id()), text),
                replaced);
    }

    private List<Finding> withOwnCode(List<SnapshotHeader> replaced) {
        List<String> edited = replaced.stream()
                .filter(header -> header.flags().contains(RevisionBuilder.EMPTY)
                        || !RevisionText.isAsWritten(context.project(), header))
                .map(SnapshotHeader::className)
                .toList();
        return edited.isEmpty()
                ? List.of()
                : List.of(Finding.of(
                        Code.RT413,
                        "these revisions had code that a person wrote, which the squash does not have: "
                                + String.join(", ", edited)
                                + ". Look them up in version control, and write into the squash what a new database"
                                + " needs besides its tables, such as rows",
                        null));
    }

    private static Decision refused(String why) {
        return Decision.nothing(
                List.of(Finding.of(Code.RT412, "-A" + OptionNames.SQUASH + " is not possible: " + why, null)));
    }
}
