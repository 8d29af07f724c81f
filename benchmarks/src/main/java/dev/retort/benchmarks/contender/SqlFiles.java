package dev.retort.benchmarks.contender;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

/** Writes a workload as one SQL file a revision. */
final class SqlFiles {
    private SqlFiles() {}

    static void write(Workload workload, Path folder, IntFunction<String> name) throws IOException {
        List<String> statements = workload.statements();
        for (int i = 0; i < statements.size(); i++) {
            Files.writeString(folder.resolve(name.apply(i + 1)), statements.get(i) + ";\n");
        }
    }
}
