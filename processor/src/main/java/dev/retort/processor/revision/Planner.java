package dev.retort.processor.revision;

import dev.retort.processor.mapper.Mapping;
import dev.retort.processor.options.Mode;
import dev.retort.processor.options.OptionNames;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.Severity;
import dev.retort.schema.snapshot.Snapshot;
import dev.retort.schema.snapshot.SnapshotHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides what a compile does about the model of a set. */
public final class Planner {
    private final Context context;
    private final Mapping model;
    private final List<Finding> findings = new ArrayList<>();

    private Planner(Context context, Mapping model) {
        this.context = context;
        this.model = model;
    }

    /**
     * Decides.
     *
     * @throws dev.retort.schema.finding.RetortException if a snapshot is not as it was written
     */
    public static Decision decide(Context context, Mapping model) {
        List<Finding> missing = OtherSets.missing(context);
        if (!missing.isEmpty()) {
            return Decision.nothing(missing);
        }
        boolean generates = context.mode().mode() == Mode.GENERATE;
        if (generates && context.options().squash() != null) {
            return new Squash(context, context.options().squash()).decide();
        }
        return generates && context.options().amend()
                ? new Amendment(context, model).decide()
                : new Planner(context, model).decide();
    }

    private Decision decide() {
        List<String> heads = context.folder().index().graph().heads();
        Baseline baseline = Baseline.of(context.folder(), heads);
        if (!baseline.conflicts().isEmpty()) {
            return Decision.nothing(baseline.conflicts());
        }
        Change change = Change.between(baseline, model, context.set().databases());
        findings.addAll(change.findings());
        return context.mode().mode() == Mode.GENERATE ? generate(baseline, change) : compare(baseline, change);
    }

    private Decision generate(Baseline baseline, Change change) {
        if (change.isEmpty() && baseline.parents().size() < 2 && !isNewEmptyRevision(baseline)) {
            return withoutChange(baseline);
        }
        if (change.isEmpty() && context.options().empty() && context.options().message() == null) {
            findings.add(Finding.of(
                    Code.RT409,
                    "an empty revision that changes no table needs a name; give it one with -A" + OptionNames.MESSAGE
                            + "=…",
                    null));
            return Decision.nothing(findings);
        }
        RevisionBuilder builder = new RevisionBuilder(context, baseline, model, change);
        String label = context.options().label();
        if (label != null && context.folder().index().graph().labelled(label) != null) {
            findings.add(Finding.of(
                    Code.RT315,
                    "the label '" + label + "' is on "
                            + named(List.of(context.folder().index().graph().labelled(label)))
                            + " already; give the new revision another one",
                    null));
        }
        String dependency = context.options().dependsOn();
        if (dependency != null) {
            OtherSets.resolve(context, dependency, findings::add).ifPresent(builder::dependsOn);
        }
        NewRevision revision = builder.build(Messages.of(context, baseline, change));
        return new Decision(findings, revision, null);
    }

    /** The same empty revision is asked for again when the same command is run twice. */
    private boolean isNewEmptyRevision(Baseline baseline) {
        if (!context.options().empty()) {
            return false;
        }
        String message = context.options().message();
        return baseline.parents().stream()
                .map(context.folder().index()::header)
                .noneMatch(head -> head.flags().contains(RevisionBuilder.EMPTY)
                        && head.message().equals(message));
    }

    private Decision withoutChange(Baseline baseline) {
        if (context.options().message() != null || context.options().empty()) {
            String last = baseline.parents().isEmpty() ? "an empty database" : named(baseline.parents());
            findings.add(
                    Finding.of(Code.RT411, "nothing was written: the model of " + set() + " is that of " + last, null));
        }
        if (baseline.parents().isEmpty()) {
            return Decision.nothing(findings);
        }
        Snapshot head = context.folder().snapshot(baseline.parents().get(0));
        boolean moved = head.header().isCurrent() && !head.origins().equals(model.origins());
        return new Decision(findings, null, moved ? head.withOrigins(model.origins()) : null);
    }

    private Decision compare(Baseline baseline, Change change) {
        Severity severity = context.mode().mode() == Mode.CHECK ? Severity.ERROR : Severity.WARNING;
        if (baseline.parents().size() > 1) {
            findings.add(Finding.of(
                    Code.RT408,
                    set() + " has several heads, " + named(baseline.parents()) + ". They go together, and a database"
                            + " gets them all; compile with "
                            + context.project().compileCommand()
                            + " to write the revision that merges them",
                    null));
        }
        if (!change.isEmpty()) {
            findings.add(
                    Finding.of(Code.RT401, difference(baseline, change), null).withSeverity(severity));
        }
        if (context.mode().mode() == Mode.CHECK) {
            findings.addAll(context.folder().verify());
        }
        return Decision.reviewing(findings, reviewed(baseline));
    }

    private SortedMap<String, List<Finding>> reviewed(Baseline baseline) {
        SortedMap<String, List<Finding>> reviewed = new TreeMap<>();
        for (String id : baseline.parents()) {
            reviewed.put(
                    context.folder().index().header(id).revision(),
                    Hazards.ofRevision(
                            context.folder(), id, model, context.set().databases()));
        }
        return reviewed;
    }

    private String difference(Baseline baseline, Change change) {
        String since =
                baseline.parents().isEmpty() ? "has no revision yet" : "has changed since " + named(baseline.parents());
        StringBuilder text = new StringBuilder("the model of " + set() + " " + since + ":\n");
        DifferenceText.lines(change.upgrade())
                .forEach(line -> text.append("  ").append(line).append('\n'));
        return text.append("Write the revision where you develop, with\n  ")
                .append(context.project().compileCommand())
                .append("\nand commit it with its snapshot. (This is ")
                .append(context.mode())
                .append(", which writes none.)")
                .toString();
    }

    private String set() {
        return "the migration set '" + context.set().name() + "'";
    }

    private String named(List<String> ids) {
        return String.join(
                " and ",
                ids.stream()
                        .map(context.folder().index()::header)
                        .map(SnapshotHeader::node)
                        .map(Object::toString)
                        .toList());
    }
}
