package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project that is a module, with Eclipse's compiler called from the command line. That compiler does not
 * find a module's own classes from those that any processor generates, so it only processes annotations here.
 */
class EclipseModuleTest {
    @TempDir
    Path folder;

    private Workspace shop() {
        return Shop.in(folder, Toolchain.ECJ).write("src/main/java/module-info.java", """
                        module com.acme.shop {
                            requires jakarta.persistence;
                        }
                        """);
    }

    private String process(Workspace shop, String... more) throws IOException {
        String classPath =
                Workspace.testClassPath().stream().map(Path::toString).collect(Collectors.joining(":"));
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:only",
                "--release",
                "17",
                // Without one it takes that of the test itself.
                "-classpath",
                folder.toString(),
                "--module-path",
                ModuleJars.path(folder),
                "-processorpath",
                classPath,
                "-processor",
                RetortProcessor.class.getName(),
                "-Aretort.mode=generate",
                "-s",
                shop.path("target/generated").toString(),
                "-d",
                shop.path("target/classes").toString()));
        arguments.addAll(Arrays.asList(more));
        arguments.add(shop.path("src/main/java").toString());
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output, true);
        boolean success = BatchCompiler.compile(arguments.toArray(String[]::new), printer, printer, null);
        assertThat(success).as(output.toString()).isTrue();
        return output.toString();
    }

    @Test
    void getsItsRevisions() throws IOException {
        Workspace shop = Shop.in(folder.resolve("shop"), Toolchain.ECJ)
                .write(
                        "src/main/java/module-info.java",
                        "module com.acme.shop { requires jakarta.persistence; requires dev.retort.annotations;"
                                + " requires dev.retort.runtime; requires dev.retort.schema; }");

        assertThat(process(shop)).contains("RT410");

        assertThat(shop.revision("R0001_CreateCustomersAndProducts")).contains("op.createTable(");
        SortedMap<String, String> before = shop.committed();
        process(shop, "-Aretort.mode=check");
        assertThat(shop.committed()).isEqualTo(before);
    }

    @Test
    void thatReadsNoneOfRetortIsReadAllTheSame() throws IOException {
        Workspace shop = Shop.in(folder.resolve("shop"), Toolchain.ECJ)
                .write("src/main/java/module-info.java", "module com.acme.shop { requires jakarta.persistence; }");

        assertThat(process(shop)).contains("RT410");
    }
}
