package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Workspace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler, called from the command line, of everything or of some sources against the classes that are there. */
class EclipseBatchTest {
    private static final String CUSTOMER = "src/main/java/com/acme/shop/Customer.java";

    @TempDir
    Path folder;

    private Workspace shop;

    @BeforeEach
    void begin() {
        shop = Shop.in(folder, Toolchain.ECJ);
        assertThat(compile("src/main/java")).contains("RT410");
    }

    private String compile(String... sources) {
        String path = Workspace.testClassPath().stream().map(Path::toString).collect(Collectors.joining(":"));
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-classpath",
                shop.path("target/classes") + ":" + path,
                "-processorpath",
                path,
                "-processor",
                RetortProcessor.class.getName(),
                "-Aretort.mode=generate",
                "-s",
                shop.path("target/generated").toString(),
                "-d",
                shop.path("target/classes").toString()));
        for (String source : sources) {
            arguments.add(shop.path(source).toString());
        }
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output, true);
        boolean success = BatchCompiler.compile(arguments.toArray(String[]::new), printer, printer, null);
        assertThat(success).as(output.toString()).isTrue();
        return output.toString();
    }

    @Test
    void oneEntityCompiledAloneDropsNoOther() {
        SortedMap<String, String> before = shop.committed();

        assertThat(compile(CUSTOMER)).doesNotContain("RT");

        assertThat(shop.committed()).isEqualTo(before);
    }

    @Test
    void aChangedEntityGetsItsRevisionInACompileOfEverything() {
        shop.entity("Customer", Shop.CUSTOMER_WITH_EMAIL).delete("target");

        assertThat(compile("src/main/java")).contains("RT410");

        assertThat(shop.revision("R0002_AddEmailToCustomers")).contains("op.addColumn(");
        SortedMap<String, String> before = shop.committed();
        assertThat(compile(CUSTOMER)).doesNotContain("RT");
        assertThat(shop.committed()).isEqualTo(before);
    }
}
