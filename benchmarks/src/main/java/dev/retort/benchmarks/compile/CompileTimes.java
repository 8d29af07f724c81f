package dev.retort.benchmarks.compile;

import dev.retort.benchmarks.cold.Closure;
import dev.retort.benchmarks.measure.Interleaved;
import dev.retort.benchmarks.measure.Samples;
import dev.retort.benchmarks.report.ResultsPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The time that a compile of entities takes, with Retort, with Hibernate's metamodel processor, and with none. */
public final class CompileTimes {
    private static final int ROUNDS = Integer.getInteger("retort.benchmark.rounds", 7);
    private static final int ENTITIES_WITH_HISTORY = 100;
    private static final String RETORT =
            "retort-(processor|schema|schema-snapshots|annotations)|javapoet|gson|error_prone_annotations";
    private static final String HIBERNATE = "hibernate-.*|jakarta\\..*|jandex|antlr4-runtime|byte-buddy"
            + "|jboss-logging|jaxb-.*|txw2|istack-.*|angus-.*";

    private final List<Path> classPath;
    private final List<Path> retort;
    private final List<Path> hibernate;
    private final List<Path> oneClass;

    public CompileTimes() throws IOException {
        Closure closure = Closure.ofThisProcess(Files.createTempDirectory("retort-benchmark"));
        classPath =
                closure.artifacts("retort-(runtime|schema|annotations)|jdbi3-core|jakarta\\.persistence-api|jspecify");
        retort = closure.artifacts(RETORT);
        hibernate = closure.artifacts(HIBERNATE);
        oneClass = OneClassProcessor.path();
    }

    /** Measures modules of so many entities, and one with many revisions. */
    public void measure(ResultsPage page, List<Integer> sizes, List<Integer> revisions) throws Exception {
        SortedMap<Integer, Map<String, Samples>> byEntities = new TreeMap<>();
        for (int size : sizes) {
            byEntities.put(size, entities(page, size));
        }
        page.growth("Growth with entities", byEntities);
        SortedMap<Integer, Map<String, Samples>> byRevisions = new TreeMap<>();
        for (int count : revisions) {
            byRevisions.put(count, history(page, count));
        }
        page.growth("Growth with revisions", byRevisions);
    }

    private Map<String, Samples> entities(ResultsPage page, int size) throws Exception {
        EntityModule plain = module(size);
        EntityModule settled = module(size);
        EntityModule changed = module(size);
        EntityModule first = module(size);
        settle(settled);
        settle(changed);
        changed.change();
        Map<String, CompileRun> runs = new LinkedHashMap<>();
        runs.put("javac alone", run(plain, List.of(), () -> {}));
        runs.put("javac, with the revision", run(settled, List.of(), () -> {}));
        runs.put("a processor that writes one class", run(settled, oneClass, () -> {}));
        runs.put("Retort, nothing changed", run(settled, retort, () -> {}));
        runs.put("Retort, a field changed", run(changed, retort, () -> changed.removeRevisionsAfter(1)));
        runs.put("Retort, first revision", run(first, retort, () -> first.removeRevisionsAfter(0)));
        runs.put("Hibernate's metamodel", run(plain, hibernate, () -> {}));
        Map<String, Samples> times =
                compare(page, String.format(Locale.ROOT, "%,d %s", size, size == 1 ? "entity" : "entities"), runs);
        for (EntityModule module : List.of(plain, settled, changed, first)) {
            module.delete();
        }
        return times;
    }

    private Map<String, Samples> history(ResultsPage page, int count) throws Exception {
        EntityModule module = module(ENTITIES_WITH_HISTORY);
        settle(module);
        module.addRevisions(count);
        Map<String, CompileRun> runs = new LinkedHashMap<>();
        runs.put("javac, with revisions", run(module, List.of(), () -> {}));
        runs.put("a processor that writes one class", run(module, oneClass, () -> {}));
        runs.put("Retort, nothing changed", run(module, retort, () -> {}));
        Map<String, Samples> times = compare(
                page,
                String.format(
                        Locale.ROOT,
                        "%d entities, %,d %s",
                        ENTITIES_WITH_HISTORY,
                        count,
                        count == 1 ? "revision" : "revisions"),
                runs);
        module.delete();
        return times;
    }

    private void settle(EntityModule module) throws Exception {
        CompileRun first = run(module, retort, () -> {});
        first.before();
        first.run();
    }

    private static EntityModule module(int size) throws IOException {
        return new EntityModule(Files.createTempDirectory("retort-benchmark"), size);
    }

    private CompileRun run(EntityModule module, List<Path> processorPath, CompileRun.Preparation preparation)
            throws IOException {
        return new CompileRun(module, classPath, processorPath, preparation);
    }

    private static Map<String, Samples> compare(ResultsPage page, String title, Map<String, CompileRun> runs)
            throws Exception {
        Interleaved.run(new LinkedHashMap<>(runs), 1, ROUNDS);
        Map<String, Samples> times = new LinkedHashMap<>();
        Map<String, Map<String, String>> more = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(runs.keySet());
        double floor = runs.get(names.get(0)).compilerTimes().medianMillis();
        runs.forEach((name, run) -> {
            times.put(name, run.compilerTimes());
            Map<String, String> columns = new LinkedHashMap<>();
            columns.put(
                    "over the first",
                    String.format(Locale.ROOT, "%.0f ms", run.compilerTimes().medianMillis() - floor));
            columns.put("allocated", run.allocated());
            more.put(name, columns);
        });
        page.comparison(title, times, more);
        return times;
    }
}
