package dev.retort.benchmarks;

import dev.retort.benchmarks.algorithm.Algorithms;
import dev.retort.benchmarks.compile.CompileTimes;
import dev.retort.benchmarks.report.ResultsPage;
import dev.retort.testing.Engine;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Runs the benchmark that is named, {@code start}, {@code cold}, {@code apply}, {@code backfill},
 * {@code compile} or {@code algorithms}, and writes its page. Arguments: the
 * folder of the page, the benchmark, and, if not the usual ones, the numbers of revisions with commas
 * between them.
 */
public final class Main {
    /** The engines that this machine can run. */
    private static final List<Engine> ALL = Stream.of(Engine.values())
            .filter(engine -> engine.missing().isEmpty())
            .toList();

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        // What peers log at each start would be measured with them.
        Logger.getLogger("").setLevel(Level.OFF);
        Path folder = Path.of(arguments[0]);
        String benchmark = arguments[1];
        List<Integer> sizes = Stream.of(arguments)
                .skip(2)
                .flatMap(list -> Stream.of(list.split(",")))
                .filter(size -> !size.isBlank())
                .map(Integer::valueOf)
                .toList();
        switch (benchmark) {
            case "start" -> {
                ResultsPage page = page("start", "A start with nothing to do", folder)
                        .paragraph("Time in the process, warm, until the tool knows that nothing is pending. The floor"
                                + " is one query of one row.")
                        .paragraph(Contenders.LIMIT);
                NothingPending.measure(
                        page,
                        List.of(Engine.H2, Engine.POSTGRESQL),
                        sizes.isEmpty() ? List.of(1, 100, 1000, 10_000) : sizes);
                page.write();
            }
            case "cold" -> {
                ResultsPage page = page("cold", "A program that starts with nothing to do", folder)
                        .paragraph("A JVM of its own each time: a pool, one upgrade, the end; then that one call alone,"
                                + " the first in its process, with what it allocates and the classes it loads; that"
                                + " counts what threads of the pool and the database load meanwhile. H2 compacts"
                                + " its file at the end, which takes it up to 0.2 s by what the file went through; one"
                                + " table has it leave the file as it is (`MAX_COMPACT_TIME=0`).")
                        .paragraph(Contenders.LIMIT);
                new Cold().measure(page, Programs.RUN_ON, sizes.isEmpty() ? List.of(1, 100, 1000, 10_000) : sizes);
                page.write();
            }
            case "apply" -> {
                ResultsPage page = page("apply", "All revisions from an empty database", folder)
                        .paragraph(
                                "The floor is the same statements and one insert into a history each, over JDBC. Measured"
                                        + " warm, but where the first call of a program is spoken of, in a JVM of its own.");
                ApplyAll.measure(page, ALL, sizes.isEmpty() ? List.of(250, 500, 1000, 2000) : sizes);
                page.write();
            }
            case "backfill" -> {
                ResultsPage page = page("backfill", "Filling a column of a large table", folder)
                        .paragraph("A revision adds a column and fills it in batches; the floor is one `update` in the"
                                + " transaction that added the column. Meanwhile somebody else changes single rows of"
                                + " the table, one about every five milliseconds, and waits where they are locked.");
                LargeBackfill.measure(page, sizes.isEmpty() ? List.of(1_000_000, 10_000_000) : sizes);
                page.write();
            }
            case "compile" -> {
                ResultsPage page = page("compile", "Compiling entities", folder)
                        .paragraph("The time of javac in a JVM that has done nothing yet. Entities have nine columns."
                                + " The first line compiles the entities and nothing else; Retort's lines compile the"
                                + " committed revisions with them. The last table of all has revisions that change"
                                + " rows only.");
                new CompileTimes()
                        .measure(
                                page,
                                sizes.isEmpty() ? List.of(10, 100, 1000) : sizes,
                                sizes.isEmpty() ? List.of(1, 100, 1000) : List.of());
                page.write();
            }
            case "algorithms" -> {
                ResultsPage page = page("algorithms", "The differ and the graph", folder)
                        .paragraph("Neither compiler nor database, warm, by JMH. The ratio is to the smaller size, a"
                                + " tenth of the larger.");
                Algorithms.measure(page);
                page.write();
            }
            case "none" -> {}
            default -> throw new IllegalArgumentException("no benchmark named " + benchmark);
        }
        // A database server started for a measurement leaves threads behind.
        System.exit(0);
    }

    private static ResultsPage page(String name, String title, Path folder) {
        return new ResultsPage(name, title, folder)
                .paragraph("Measured in one run, contenders in turn; medians, and their ratio to the floor.");
    }
}
