package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Workspace;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large modules get revisions that fit into class files. */
class ScaleTest {
    @TempDir
    Path folder;

    @Test
    void aThousandEntitiesAndOneOfFiveHundredColumns() {
        Workspace shop = Shop.empty(folder, Toolchain.JAVAC);
        for (int i = 0; i < 1000; i++) {
            shop.entity(
                    "Entity" + i,
                    "@Entity public class Entity" + i + " { @Id Long id; String name" + i + "; @ManyToOne Entity"
                            + (i * 7 % 1000) + " other; }");
        }
        shop.entity(
                "Wide",
                "@Entity public class Wide { @Id Long id; "
                        + IntStream.range(0, 499)
                                .mapToObj(i -> "String c" + i + ";")
                                .collect(Collectors.joining(" "))
                        + " }");

        shop.compile().succeeded();

        assertThat(shop.written()).hasSize(2);
        assertThat(shop.revision("R0001_")).contains("Upgrade1.record(op);", "private static final class Upgrade2 {");
        SortedMap<String, String> before = shop.committed();
        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(before);
    }
}
