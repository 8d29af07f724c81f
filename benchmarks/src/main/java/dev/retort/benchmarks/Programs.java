package dev.retort.benchmarks;

import dev.retort.benchmarks.Contenders.Prepared;
import dev.retort.benchmarks.cold.Closure;
import dev.retort.benchmarks.cold.ColdRun;
import dev.retort.testing.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs that have one contender on their class path, each run in a JVM of its own. */
final class Programs {
    /** The databases that programs of their own have a driver for. */
    static final List<Engine> RUN_ON = List.of(Engine.H2, Engine.POSTGRESQL);

    /**
     * H2 leaves its file as it is when it closes it. To compact it takes up to 0.2 s, by what the file went through
     * and whether all of it is in one block: with hardly a table, that is most of what programs would differ in.
     */
    private static final String H2_AS_IT_IS = ";MAX_COMPACT_TIME=0";

    private final Closure closure;

    Programs() throws IOException {
        closure = Closure.ofThisProcess(Files.createTempDirectory("retort-benchmark"));
    }

    Closure closure() {
        return closure;
    }

    /**
     * A program that upgrades a database.
     *
     * @param databases gives the database of each run
     */
    ColdRun upgrading(Prepared prepared, Engine engine, int size, ColdRun.Source databases) {
        String name = prepared.contender().name();
        List<Path> classPath = new ArrayList<>(closure.classPath(name));
        classPath.add(prepared.folder().resolve("classes"));
        return new ColdRun(
                classPath,
                List.of(name, String.valueOf(size), prepared.folder().toString(), Databases.ebeanPlatform(engine)),
                engine == Engine.H2 ? H2_AS_IT_IS : "",
                databases);
    }
}
