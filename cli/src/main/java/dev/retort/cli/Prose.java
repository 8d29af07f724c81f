package dev.retort.cli;

import dev.retort.runtime.AppliedRevision;
import dev.retort.runtime.Current;
import dev.retort.runtime.Direction;
import dev.retort.runtime.Heads;
import dev.retort.runtime.History;
import dev.retort.runtime.HistoryEntry;
import dev.retort.runtime.MigrationResult;
import dev.retort.runtime.Plan;
import dev.retort.runtime.PlannedRevision;
import dev.retort.runtime.PlannedStep;
import dev.retort.runtime.RevisionDetails;
import dev.retort.runtime.RevisionRef;
import dev.retort.runtime.SetStatus;
import dev.retort.schema.finding.Finding;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Values for people. */
final class Prose {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Palette palette;

    Prose(Palette palette) {
        this.palette = palette;
    }

    String failure(String code, String message) {
        return palette.bad(code) + ": " + message;
    }

    String result(MigrationResult result) {
        List<String> lines = new ArrayList<>();
        if (result.nothingDone()) {
            lines.add(palette.good("Nothing to do."));
        } else {
            Columns table = new Columns();
            for (AppliedRevision revision : result.revisions()) {
                table.row(
                        sign(revision.direction()),
                        palette.bold(revision.id()),
                        revision.name(),
                        revision.message(),
                        counted(revision.steps(), "step"),
                        time(revision.duration()));
            }
            lines.addAll(table.lines());
            lines.add(palette.good(counted(result.revisions().size(), "revision") + " in " + time(result.duration())));
        }
        lines.addAll(warnings(result.warnings()));
        return String.join("\n", lines);
    }

    String current(Current current) {
        List<String> lines = new ArrayList<>();
        for (SetStatus status : current.sets()) {
            String state = status.upToDate()
                    ? palette.good("up to date")
                    : palette.warning(counted(status.pending().size(), "revision") + " pending");
            lines.add(palette.bold(status.set()) + ": " + state);
            Columns table = new Columns();
            if (status.heads().isEmpty()) {
                table.row("  at", "nothing applied", "", "");
            }
            status.heads().forEach(head -> table.row("  at", palette.bold(head.id()), head.name(), head.message()));
            status.pending()
                    .forEach(next -> table.row(palette.warning("  next"), next.id(), next.name(), next.message()));
            status.unknown().forEach(id -> table.row("  ahead", id, "not in this build", ""));
            lines.addAll(table.lines());
            if (status.unfinished() != null) {
                lines.add(palette.bad("  unfinished: ") + status.unfinished());
            }
        }
        return String.join("\n", lines);
    }

    String history(History history) {
        if (history.entries().isEmpty()) {
            return "Nothing was done yet.";
        }
        Columns table = new Columns();
        for (HistoryEntry entry : history.entries()) {
            table.row(
                    palette.faint(MOMENT.format(entry.at())),
                    entry.action().word(),
                    palette.bold(entry.revision()),
                    entry.name(),
                    time(entry.duration()),
                    palette.faint(entry.by()));
        }
        return String.join("\n", table.lines());
    }

    String heads(Heads heads) {
        if (heads.revisions().isEmpty()) {
            return "This build has no revision.";
        }
        Columns table = new Columns();
        heads.revisions().forEach(head -> table.row(palette.bold(head.id()), head.set(), head.name(), head.message()));
        return String.join("\n", table.lines());
    }

    String plan(Plan plan) {
        List<String> lines = new ArrayList<>();
        if (plan.isEmpty()) {
            lines.add(palette.good("Nothing to do."));
        }
        for (PlannedRevision planned : plan.revisions()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            RevisionRef revision = planned.revision();
            lines.add(sign(planned.direction()) + " " + palette.bold(revision.id()) + "  " + revision.name() + "  "
                    + revision.message());
            lines.addAll(steps(planned.steps()));
            planned.losses().forEach(loss -> lines.add(palette.warning("  ! lost: ") + loss));
        }
        lines.addAll(warnings(plan.warnings()));
        return String.join("\n", lines);
    }

    String details(RevisionDetails details) {
        RevisionRef revision = details.revision();
        List<String> lines = new ArrayList<>();
        lines.add(palette.bold(revision.id()) + "  " + revision.name() + "  " + revision.message());
        List<String> state = new ArrayList<>();
        state.add(details.applied() ? palette.good("applied") : palette.warning("not applied"));
        if (details.head()) {
            state.add("head");
        }
        state.add(details.parents().isEmpty() ? "the first" : "after " + String.join(", ", details.parents()));
        lines.add(String.join(", ", state));
        lines.add("");
        lines.add("upgrade");
        lines.addAll(steps(details.upgrade()));
        lines.add("");
        lines.add("downgrade");
        lines.addAll(steps(details.downgrade()));
        if (!details.history().isEmpty()) {
            lines.add("");
            lines.add(history(new History(details.history())));
        }
        return String.join("\n", lines);
    }

    private List<String> steps(List<PlannedStep> steps) {
        return PlannedStep.told(steps).stream()
                .map(line -> line.indent(2).stripTrailing())
                .map(line -> line.startsWith("  -- ") ? palette.faint(line) : line)
                .toList();
    }

    private List<String> warnings(List<Finding> warnings) {
        return warnings.stream()
                .map(warning -> palette.warning(warning.code().name()) + ": " + warning.message())
                .toList();
    }

    private String sign(Direction direction) {
        return direction == Direction.UPGRADE ? palette.good("+") : palette.warning("-");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String time(Duration duration) {
        long millis = duration.toMillis();
        return millis < 10_000 ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
