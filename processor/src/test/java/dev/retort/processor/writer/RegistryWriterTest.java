package dev.retort.processor.writer;

import static dev.retort.processor.writer.Goldens.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.Registry;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegistryWriterTest {
    private static final String PACKAGE = "com.acme.migrations";

    static RegistryEntry entry(int number) {
        return new RegistryEntry(
                id(number),
                number == 1 ? List.of() : List.of(id(number - 1)),
                PACKAGE,
                "R" + number,
                "change \"" + number + "\"",
                "digest" + number,
                List.of(),
                List.of(),
                List.of());
    }

    static String id(int number) {
        return String.format("%012x", number);
    }

    @Test
    void listsRevisionsWithoutMakingOne() {
        List<RegistryEntry> entries = List.of(entry(1), entry(2));

        assertGolden("registry", RegistryWriter.registry(PACKAGE, "default"));
        assertGolden("registry-contents", RegistryWriter.contents(PACKAGE, entries, List.of(id(2)), List.of(id(2))));
    }

    @Test
    void tellsWhatFewRevisionsHave() {
        RegistryEntry squash = new RegistryEntry(
                id(4),
                List.of(),
                PACKAGE,
                "R4",
                "x",
                "digest",
                List.of("shop"),
                List.of(id(1), id(2)),
                List.of("billing/" + id(3)));
        RevisionSource source = new RevisionSource(
                PACKAGE, "R4", "default", id(4), List.of(), "x", Schema.EMPTY, List.of(), List.of(), false);

        Registry registry = WrittenClasses.of(Map.of(
                        PACKAGE + ".R4", RevisionWriter.write(source),
                        PACKAGE + ".Migrations", RegistryWriter.registry(PACKAGE, "default"),
                        PACKAGE + ".MigrationsContents",
                                RegistryWriter.contents(PACKAGE, List.of(squash), List.of(id(4)), List.of())))
                .registry(PACKAGE + ".Migrations");

        assertThat(registry.formerHeads()).containsOnly(Map.entry(id(2), id(4)));
        RegisteredRevision only = registry.revisions().get(0);
        assertThat(only.labels()).containsExactly("shop");
        assertThat(only.replaces()).containsExactly(id(1), id(2));
        assertThat(only.dependsOn()).containsExactly("billing/" + id(3));
    }
}
