package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Workspace;
import dev.retort.processor.writer.RevisionSource;
import dev.retort.processor.writer.RevisionWriter;
import dev.retort.schema.snapshot.Snapshot;
import dev.retort.schema.snapshot.SnapshotFileName;
import dev.retort.schema.snapshot.SnapshotReader;
import dev.retort.schema.snapshot.SnapshotSource;
import dev.retort.schema.snapshot.SnapshotWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large modules get revisions that fit into class files. */
class ScaleIT {
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

    /** A chain of revisions as the compiler writes them, without asking it a thousand times. */
    private static void addRevisions(Workspace shop, int count) {
        Snapshot head = new SnapshotReader().read(SnapshotSource.of("first", shop.read(shop.snapshotFile("0001_"))));
        for (int i = 2; i <= count; i++) {
            String name = String.format("R%04d_LoadRows", i);
            Snapshot next = Snapshot.ofRevision("default", "com.acme.shop.migrations." + name, "load rows " + i)
                    .parents(List.of(head.id()))
                    .build(head.schema(), head.origins());
            shop.write("schema-snapshots/default/" + SnapshotFileName.of(i, next.id()), SnapshotWriter.write(next));
            shop.write(
                    "src/main/java/com/acme/shop/migrations/" + name + ".java",
                    RevisionWriter.write(new RevisionSource(
                            "com.acme.shop.migrations",
                            name,
                            "default",
                            next.id(),
                            List.of(head.id()),
                            "load rows " + i,
                            head.schema(),
                            List.of(),
                            List.of(),
                            false)));
            head = next;
        }
    }

    @Test
    void aThousandRevisionsOfWhichOnlyTheHeadersAreRead() {
        Workspace shop = Shop.compiledIn(folder, Toolchain.JAVAC);
        addRevisions(shop, 1000);
        shop.entity("Customer", Shop.CUSTOMER_WITH_EMAIL);

        shop.compile().succeeded();

        assertThat(shop.revision("R1001_AddEmailToCustomers")).contains("op.addColumn(");

        String middle = shop.snapshotFile("0500_");
        String text = shop.read(middle);
        shop.write(middle, text.substring(0, text.indexOf("\"schema\": {") + 20));
        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.compile("-Aretort.mode=check").failed().message("RT302"))
                .contains(middle);
    }

    /** What comes before the last common revision is not looked at, however much it is. */
    @Test
    void aMergeReadsNothingBeforeTheLastCommonRevision() {
        Workspace shop = Shop.compiledIn(folder, Toolchain.JAVAC);
        addRevisions(shop, 300);
        SortedMap<String, String> base = shop.committed();
        shop.entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        shop.compile().succeeded();
        SortedMap<String, String> email = new TreeMap<>(shop.committed());
        email.keySet().removeAll(base.keySet());
        email.keySet().forEach(shop::delete);
        shop.entity("Customer", Shop.CUSTOMER)
                .entity("Product", Shop.PRODUCT.replace("title;", "title;\n    Integer price;"));
        shop.compile().succeeded();

        email.forEach(shop::write);
        shop.entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        for (String name : base.keySet()) {
            if (name.endsWith(".json") && !name.contains("/0300_")) {
                String text = shop.read(name);
                shop.write(name, text.substring(0, text.indexOf("\"schema\": {") + 20));
            }
        }
        shop.compile().succeeded();

        assertThat(shop.revision("R0302_")).contains("parents = {");
    }
}
