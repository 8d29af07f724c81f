package dev.retort.benchmarks;

import dev.retort.benchmarks.report.ResultsPage;
import dev.retort.testing.Engine;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Runs the benchmark that is named, {@code start} or {@code apply}, and writes its page. Arguments: the
 * folder of the page, the benchmark, and, if not the usual ones, the numbers of revisions with commas
 * between them.
 */
public final class Main {
    private static final List<Engine> ALL = List.of(Engine.values());

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
                                + " is one query of one row.");
                NothingPending.measure(
                        page, List.of(Engine.H2, Engine.POSTGRESQL), sizes.isEmpty() ? List.of(1, 100, 1000) : sizes);
                page.write();
            }
            case "apply" -> {
                ResultsPage page = page("apply", "All revisions from an empty database", folder)
                        .paragraph("The floor is the same statements and one insert into a history each, over JDBC.");
                ApplyAll.measure(page, ALL, sizes.isEmpty() ? List.of(250, 500, 1000, 2000) : sizes);
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
