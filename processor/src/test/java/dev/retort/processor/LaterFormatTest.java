package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Workspace;
import dev.retort.processor.writer.SourceDigest;
import dev.retort.runtime.Registry;
import dev.retort.runtime.Retort;
import dev.retort.schema.json.Digests;
import dev.retort.schema.json.JsonObject;
import dev.retort.schema.json.JsonParser;
import dev.retort.schema.rename.Renames;
import dev.retort.schema.snapshot.RevisionId;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A later Retort compiles a project whose snapshots are of an older format. That later one is this one with
 * one more format: what is {@code varchar(255)} was {@code text(255)} in format 1.
 */
class LaterFormatTest {
    private static final String FIRST = "src/main/java/com/acme/shop/migrations/R0001_CreateCustomersAndProducts.java";

    private static final String STEPS = """
        package dev.retort.schema.snapshot;

        import dev.retort.schema.json.*;
        import java.util.*;
        import java.util.function.UnaryOperator;

        record FormatSteps(List<UnaryOperator<JsonObject>> steps) {
            static final FormatSteps KNOWN = new FormatSteps(List.of(FormatSteps::step));

            int newest() {
                return steps.size() + 1;
            }

            JsonObject upgrade(JsonObject file, int format) {
                JsonObject upgraded = file;
                for (UnaryOperator<JsonObject> step : steps.subList(format - 1, steps.size())) {
                    upgraded = step.apply(upgraded);
                }
                return upgraded;
            }

            private static JsonObject step(JsonObject file) {
                return (JsonObject) upgraded(file);
            }

            private static JsonValue upgraded(JsonValue value) {
                if (value instanceof JsonObject object) {
                    JsonObject.Builder copy = JsonObject.lines();
                    object.members().forEach((key, member) -> copy.put(key, upgraded(member)));
                    return copy.build();
                }
                return value instanceof JsonValue.Text text && text.value().equals("text(255)")
                        ? new JsonValue.Text("varchar(255)")
                        : value;
            }
        }
        """;

    @TempDir
    Path folder;

    private Workspace shop;
    private String id = "";
    private String old = "";

    @BeforeEach
    void begin() throws IOException {
        Workspace later = Shop.empty(folder.resolve("later"), Toolchain.JAVAC)
                .write("src/main/java/dev/retort/schema/snapshot/FormatSteps.java", STEPS);
        later.compile("-proc:none").succeeded();
        ClassLoader loader = later(later.path("target/classes"));
        age(Shop.compiledIn(folder.resolve("shop"), Toolchain.JAVAC));
        shop = new Workspace(folder.resolve("shop"), Toolchain.JAVAC.compiler(), variables -> processor(loader))
                .options("-Aretort.mode=generate");
    }

    /** Makes a project's only snapshot, and so its revision, what an older Retort would have written. */
    private void age(Workspace project) {
        String file = project.snapshotFile("0001_");
        String text = project.read(file).replace("varchar(255)", "text(255)");
        JsonObject tree = JsonParser.parse(text);
        String digest = Digests.ofTree(Objects.requireNonNull(tree.get("schema")));
        id = RevisionId.compute("default", List.of(), "R0001_CreateCustomersAndProducts", Renames.NONE, digest);
        String source = project.read(FIRST).replace(idOf(file), id);
        old = file.replace(idOf(file), id);
        project.delete(file)
                .write(FIRST, source)
                .write(
                        old,
                        text.replace(idOf(file), id)
                                .replaceFirst("(\"schemaDigest\": \")\\w+", "$1" + digest)
                                .replaceFirst("(\"source\": \")\\w+", "$1" + SourceDigest.of(source)));
    }

    private static String idOf(String file) {
        return file.replaceAll(".*_|\\.json", "");
    }

    /** Loads Retort's own classes anew, the later ones first. */
    private static ClassLoader later(Path classes) throws IOException {
        List<URL> urls = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (Path path : Workspace.testClassPath()) {
            urls.add(path.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), LaterFormatTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                boolean own = name.startsWith("dev.retort.schema.") || name.startsWith("dev.retort.processor.");
                synchronized (getClassLoadingLock(name)) {
                    Class<?> known = findLoadedClass(name);
                    return known != null ? known : own ? findClass(name) : super.loadClass(name, resolve);
                }
            }
        };
    }

    private static Processor processor(ClassLoader loader) {
        try {
            return (Processor) loader.loadClass(RetortProcessor.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Registry registry() throws IOException, ReflectiveOperationException {
        URLClassLoader loader = new URLClassLoader(
                new URL[] {shop.path("target/classes").toUri().toURL()}, LaterFormatTest.class.getClassLoader());
        return (Registry) loader.loadClass("com.acme.shop.migrations.Migrations")
                .getConstructor()
                .newInstance();
    }

    @Test
    void anOlderFileIsNoChangeAndStaysAsItIs() {
        SortedMap<String, String> before = shop.committed();

        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.compile("-Aretort.mode=check").succeeded().messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(before);

        // Elsewhere a class that moves without a change of the schema is written into the head's file.
        String customer = "src/main/java/com/acme/shop/Customer.java";
        shop.delete(customer).entity("Client", Shop.CUSTOMER.replace("class Customer", "class Client"));
        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.read(old)).isEqualTo(before.get(old));
        assertThat(shop.written()).hasSize(2);
    }

    @Test
    void theNextRevisionIsOfTheNewFormatAndBothAreApplied() throws IOException, ReflectiveOperationException {
        String before = shop.read(old);
        shop.entity("Customer", Shop.CUSTOMER_WITH_EMAIL);

        shop.compile().succeeded();

        assertThat(shop.revision("R0002_AddEmailToCustomers"))
                .contains("op.addColumn(", "parents = \"" + id)
                .doesNotContain("alter");
        assertThat(shop.read(shop.snapshotFile("0002_")))
                .contains("\"format\": 2", id)
                .doesNotContain("text(255)");
        assertThat(shop.read(old)).isEqualTo(before);
        assertThat(shop.compile("-Aretort.mode=check").succeeded().messages()).isEmpty();
        try (TestDatabase database = TestDatabase.create(Engine.H2)) {
            Retort retort = Retort.of(database.dataSource(), registry());
            assertThat(retort.upgrade(id).revisions()).hasSize(1);
            assertThat(retort.upgrade().revisions()).hasSize(1);
            assertThat(retort.downgrade("base").revisions()).hasSize(2);
        }
    }

    @Test
    void anOlderFileIsStillProtected() {
        shop.write(old, shop.read(old).replace("text(255)", "varchar(9)"));

        assertThat(shop.compile("-Aretort.mode=check").failed().codes()).contains("RT304");
    }

    @Test
    void amendingAndSquashingWriteTheNewFormat() {
        shop.entity("Customer", Shop.CUSTOMER_WITH_EMAIL);

        assertThat(shop.compile("-Aretort.amend=true").failed().codes()).containsExactly("RT406");
        assertThat(shop.path(old)).doesNotExist();
        assertThat(shop.read(shop.snapshotFile("0001_"))).contains("\"format\": 2", "\"email\"");
        assertThat(shop.compile().succeeded().messages()).isEmpty();
    }

    @Test
    void anOlderRevisionIsSquashedWithNewerOnes() {
        shop.entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        shop.compile().succeeded();

        assertThat(shop.compile("-Aretort.squash=head").failed().codes()).containsExactly("RT407");

        assertThat(shop.written()).hasSize(2);
        assertThat(shop.read(shop.snapshotFile("0002_"))).contains("\"format\": 2", id);
        assertThat(shop.compile().succeeded().messages()).isEmpty();
    }
}
