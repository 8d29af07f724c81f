package dev.retort.processor.revision;

import dev.retort.processor.options.OptionNames;
import dev.retort.processor.snapshots.SnapshotFolder;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.snapshot.SnapshotHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The revisions of a project's other migration sets. */
final class OtherSets {
    private OtherSets() {}

    /** The headers of all revisions of the sets besides the one that is compiled. */
    static List<SnapshotHeader> headers(Context context) {
        return SnapshotFolder.sets(context.project()).stream()
                .filter(set -> !set.equals(context.set().name()))
                .flatMap(set -> SnapshotFolder.read(context.project(), set).headers().stream())
                .toList();
    }

    /** The revisions of the set that depend on one of another set of this project that is not there. */
    static List<Finding> missing(Context context) {
        List<Finding> missing = new ArrayList<>();
        List<String> sets = SnapshotFolder.sets(context.project());
        for (SnapshotHeader header : context.folder().headers()) {
            for (String dependency : header.dependsOn()) {
                String set = dependency.substring(0, dependency.lastIndexOf('/'));
                String id = dependency.substring(set.length() + 1);
                if (sets.contains(set) && !isThere(SnapshotFolder.read(context.project(), set), id)) {
                    missing.add(Finding.of(
                            Code.RT414,
                            "revision " + header.node() + " of the migration set '" + header.set() + "' depends on "
                                    + dependency + ", which is not there; bring the class and the snapshot of that one"
                                    + " back from version control, or delete those of " + header.id()
                                    + " and of all that come after it and compile again",
                            null));
                }
            }
        }
        return missing;
    }

    private static boolean isThere(SnapshotFolder folder, String id) {
        return !folder.problems().isEmpty()
                || folder.index().graph().contains(id)
                || folder.index().graph().replacementOf(id) != null;
    }

    /**
     * The revision, as {@code set/id}, that a person means by a set and the beginning of an id. A set of
     * another module has no snapshots here: its revision must be given in full.
     */
    static Optional<String> resolve(Context context, String typed, Consumer<Finding> problems) {
        int slash = typed.lastIndexOf('/');
        String set = typed.substring(0, Math.max(0, slash));
        String id = typed.substring(slash + 1);
        if (set.equals(context.set().name()) && !headers(context).isEmpty()) {
            // It is meant for the other sets of this compile.
            return Optional.empty();
        }
        if (slash < 1 || set.equals(context.set().name()) || !id.matches("[0-9a-f]{1,12}")) {
            problems.accept(problem(typed, "give another set and the id of one of its revisions, as in billing/7c1f"));
            return Optional.empty();
        }
        if (!SnapshotFolder.sets(context.project()).contains(set)) {
            if (id.length() == 12) {
                return Optional.of(typed);
            }
            problems.accept(problem(
                    typed,
                    "the set '" + set + "' has no snapshots in this module; if it is one of another module, give the"
                            + " whole id, of 12 digits"));
            return Optional.empty();
        }
        try {
            return Optional.of(set + "/"
                    + SnapshotFolder.read(context.project(), set)
                            .index()
                            .graph()
                            .resolve(id));
        } catch (RetortException unknown) {
            problems.accept(problem(typed, unknown.finding().message()));
            return Optional.empty();
        }
    }

    private static Finding problem(String typed, String why) {
        return Finding.of(Code.RT414, "-A" + OptionNames.DEPENDS_ON + "=" + typed + ": " + why, null);
    }
}
