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
     * @param urlOptions what is added to the URLs of the databases
     * @param databases gives the database of each run
     */
    ColdRun upgrading(Prepared prepared, Engine engine, int size, String urlOptions, ColdRun.Source databases) {
        String name = prepared.contender().name();
        List<Path> classPath = new ArrayList<>(closure.classPath(name));
        classPath.add(prepared.folder().resolve("classes"));
        return new ColdRun(
                classPath,
                List.of(name, String.valueOf(size), prepared.folder().toString(), Databases.ebeanPlatform(engine)),
                urlOptions,
                databases);
    }
}
