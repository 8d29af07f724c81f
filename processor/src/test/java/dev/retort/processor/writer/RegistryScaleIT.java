package dev.retort.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Histories of many years. */
class RegistryScaleIT {
    private static final String PACKAGE = "com.acme.migrations";

    @Test
    void thousandsOfRevisionsStayWithinTheLimitsOfClassFiles() {
        int count = 5000;
        List<RegistryEntry> entries = new ArrayList<>();
        Map<String, String> sources = new HashMap<>();
        for (int i = 1; i <= count; i++) {
            entries.add(RegistryWriterTest.entry(i));
            sources.put(
                    PACKAGE + ".R" + i,
                    "package " + PACKAGE + ";\nimport dev.retort.runtime.*;\nclass R" + i + " implements Migration {\n"
                            + "  @Override public void upgrade(Operations op) {}\n"
                            + "  @Override public void downgrade(Operations op) {}\n}\n");
        }
        List<String> squashed = IntStream.rangeClosed(count + 1, 2 * count)
                .mapToObj(RegistryWriterTest::id)
                .toList();
        entries.set(0, squash(entries.get(0), squashed));

        sources.put(PACKAGE + ".Migrations", RegistryWriter.registry(PACKAGE, "default"));
        sources.put(
                PACKAGE + ".MigrationsContents",
                RegistryWriter.contents(PACKAGE, entries, List.of(RegistryWriterTest.id(count)), List.of()));

        Registry registry = WrittenClasses.of(sources).registry(PACKAGE + ".Migrations");

        assertThat(registry.set()).isEqualTo("default");
        assertThat(registry.heads()).containsExactly(RegistryWriterTest.id(count));
        assertThat(registry.bornInThisBuild()).isEmpty();
        assertThat(registry.headSchema("none")).isNull();
        assertThat(registry.revisions()).hasSize(count);
        assertThat(registry.revisions().get(0).replaces()).isEqualTo(squashed);
        RegisteredRevision last = registry.revisions().get(count - 1);
        assertThat(last.message()).isEqualTo("change \"" + count + "\"");
        assertThat(last.parents()).containsExactly(RegistryWriterTest.id(count - 1));
        assertThat(last.migration().get().getClass().getSimpleName()).isEqualTo("R" + count);
    }

    private static RegistryEntry squash(RegistryEntry entry, List<String> replaces) {
        return new RegistryEntry(
                entry.id(),
                entry.parents(),
                entry.packageName(),
                entry.className(),
                entry.message(),
                entry.schemaDigest(),
                entry.labels(),
                replaces,
                entry.dependsOn());
    }
}
