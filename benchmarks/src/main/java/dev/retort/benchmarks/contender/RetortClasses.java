package dev.retort.benchmarks.contender;

import dev.retort.processor.writer.RegistryEntry;
import dev.retort.processor.writer.RegistryWriter;
import dev.retort.schema.Column;
import dev.retort.schema.Elements;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.json.Digests;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import dev.retort.schema.type.Types;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Writes and compiles a workload as the revisions and the registry that the processor would have written. */
final class RetortClasses {
    private static final String PACKAGE = "bench";
    private static final int COMPARED = 100;

    private RetortClasses() {}

    /**
     * Compiles a workload.
     *
     * @param folder where the sources and classes go
     * @see #folder
     */
    static void compile(Workload workload, Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/bench"));
        Path classes = Files.createDirectories(folder(folder));
        List<Path> files = new ArrayList<>();
        Map<Integer, String> digests = digests(workload);
        for (int i = 1; i <= workload.revisions(); i++) {
            files.add(write(sources, "R" + i, revision(i)));
        }
        files.add(write(sources, RegistryWriter.NAME, RegistryWriter.registry(PACKAGE, "default")));
        files.add(write(
                sources,
                RegistryWriter.CONTENTS,
                RegistryWriter.contents(
                        PACKAGE, entries(workload, digests), List.of(id(workload.revisions())), List.of())));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            null,
                            manager,
                            null,
                            List.of("-proc:none", "-d", classes.toString()),
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("the revisions of the workload do not compile");
            }
        }
    }

    /** The folder of the classes that were compiled into a folder; the registry is {@code bench.Migrations}. */
    static Path folder(Path folder) {
        return folder.resolve("classes");
    }

    /** What the last revisions lead to, worked out as the compiler does; the runtime compares no others. */
    private static Map<Integer, String> digests(Workload workload) {
        Map<Integer, String> digests = new HashMap<>();
        Replay replay = Replay.from(Schema.EMPTY);
        for (int i = 1; i <= workload.revisions(); i++) {
            replay.apply(operation(i));
            if (i >= workload.revisions() - COMPARED) {
                digests.put(i, Digests.ofSchema(replay.schema()));
            }
        }
        return digests;
    }

    private static Operation operation(int i) {
        ObjectName table = ObjectName.of(Workload.table(i));
        Column name = Elements.column("name", Types.varchar(100));
        Column id = Elements.column("id", Types.bigint()).notNull();
        return Workload.createsTable(i)
                ? new Operation.CreateTable(
                        Table.of(table, List.of(id, name, Elements.primaryKey("pk_" + table, "id"))))
                : new Operation.AddColumn(table, Elements.column(Workload.column(i), Types.varchar(50)));
    }

    private static String revision(int i) {
        String table = Workload.table(i);
        String up = Workload.createsTable(i)
                ? "op.createTable(\"" + table
                        + "\", column(\"id\", bigint()).notNull(), column(\"name\", varchar(100)),"
                        + " primaryKey(\"pk_" + table + "\", \"id\"));"
                : "op.addColumn(\"" + table + "\", column(\"" + Workload.column(i) + "\", varchar(50)));";
        String down = Workload.createsTable(i)
                ? "op.dropTable(\"" + table + "\");"
                : "op.dropColumn(\"" + table + "\", \"" + Workload.column(i) + "\");";
        return """
            package bench;

            import static dev.retort.schema.Elements.*;
            import static dev.retort.schema.type.Types.*;
            import dev.retort.runtime.*;

            public final class R%d implements Migration {
                public void upgrade(Operations op) { %s }
                public void downgrade(Operations op) { %s }
            }
            """.formatted(i, up, down);
    }

    private static String id(int i) {
        return "%012x".formatted(i);
    }

    private static List<RegistryEntry> entries(Workload workload, Map<Integer, String> digests) {
        List<RegistryEntry> entries = new ArrayList<>();
        for (int i = 1; i <= workload.revisions(); i++) {
            entries.add(new RegistryEntry(
                    id(i),
                    i == 1 ? List.of() : List.of(id(i - 1)),
                    PACKAGE,
                    "R" + i,
                    "step " + i,
                    digests.getOrDefault(i, ""),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return entries;
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), text);
    }
}
