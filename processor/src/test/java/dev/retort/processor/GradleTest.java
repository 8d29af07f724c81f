package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The way Gradle drives javac: a wrapped environment; in an incremental compile the changed sources, the
 * annotated classes of the last compile once more, and everything that an aggregating processor wrote deleted.
 */
class GradleTest {
    private static final String PACKAGE = "com.acme.shop.";

    @TempDir
    Path folder;

    private Workspace shop;

    @BeforeEach
    void compileAll() {
        shop = new Workspace(
                        folder, Toolchain.JAVAC.compiler(), variables -> new Wrapper(new RetortProcessor(variables)))
                .entity("Customer", Shop.CUSTOMER)
                .entity("Product", Shop.PRODUCT);
        shop.compile().succeeded();
        // The next compile finds the revision among the sources, and no longer among what was generated.
        deleteGenerated();
        shop.compileAgain().succeeded();
    }

    private void deleteGenerated() {
        if (shop.path("target/generated-sources").toFile().exists()) {
            shop.delete("target/generated-sources");
        }
        shop.delete("target/classes/META-INF");
        for (String name : List.of("Migrations", "MigrationsContents", "MigrationsContents$Part1")) {
            shop.delete("target/classes/com/acme/shop/migrations/" + name + ".class");
        }
    }

    /** The annotated classes of the last compile, without those of changed sources. */
    private List<String> seen(String... changed) {
        List<String> classes = new ArrayList<>(List.of(PACKAGE + "Customer", PACKAGE + "Product"));
        shop.written().stream()
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.substring("src/main/java/".length(), name.length() - ".java".length())
                        .replace('/', '.'))
                .filter(name -> shop.path("target/classes/" + name.replace('.', '/') + ".class")
                        .toFile()
                        .exists())
                .forEach(classes::add);
        for (String name : changed) {
            classes.remove(PACKAGE + name);
        }
        return classes;
    }

    @Test
    void theProcessorIsDeclaredAggregating() throws IOException {
        try (InputStream declaration =
                RetortProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(declaration.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(RetortProcessor.class.getName() + ",aggregating\n");
        }
    }

    @Test
    void anIncrementalCompileWritesTheChangeAndTheWholeRegistry() {
        shop.entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        deleteGenerated();

        shop.compileWith(seen("Customer"), List.of("src/main/java/com/acme/shop/Customer.java"))
                .succeeded();

        assertThat(shop.revision("R0002_AddEmailToCustomers"))
                .contains("op.addColumn(")
                .doesNotContain("drop T");
        assertThat(shop.read("target/generated-sources/annotations/com/acme/shop/migrations/MigrationsContents.java"))
                .contains("new R0001_CreateCustomersAndProducts()", "new R0002_AddEmailToCustomers()");
        SortedMap<String, String> before = shop.committed();

        deleteGenerated();
        shop.compileAgain().succeeded();
        assertThat(shop.committed()).isEqualTo(before);
    }

    @Test
    void anIncrementalCompileOfSomethingElseChangesNothing() {
        shop.entity("Helper", "class Helper {}");
        SortedMap<String, String> before = shop.committed();
        deleteGenerated();

        shop.compileWith(seen(), List.of("src/main/java/com/acme/shop/Helper.java"))
                .succeeded();

        assertThat(shop.committed()).isEqualTo(before);
        assertThat(shop.path("target/classes/com/acme/shop/migrations/Migrations.class"))
                .exists();
    }

    @Test
    void anEntityWhoseSourceIsDeletedIsDropped() {
        shop.delete("src/main/java/com/acme/shop/Product.java").delete("target/classes/com/acme/shop/Product.class");
        shop.entity("Helper", "class Helper {}");
        deleteGenerated();

        shop.compileWith(seen("Product"), List.of("src/main/java/com/acme/shop/Helper.java"))
                .succeeded();

        assertThat(shop.revision("R0002_DropProducts")).contains("op.dropTable(\"products\")");
    }

    @Test
    void aMistakeElsewhereWritesNothing() {
        shop.entity("Customer", Shop.CUSTOMER_WITH_EMAIL).entity("Broken", "class Broken { int number = \"text\"; }");
        SortedMap<String, String> before = shop.committed();
        deleteGenerated();

        shop.compileWith(
                        seen("Customer"),
                        List.of("src/main/java/com/acme/shop/Customer.java", "src/main/java/com/acme/shop/Broken.java"))
                .failed();

        assertThat(shop.committed()).isEqualTo(before);
    }

    /** A processor behind which another one is hidden, and before which the compiler is. */
    private record Wrapper(Processor delegate) implements Processor {
        @Override
        public Set<String> getSupportedOptions() {
            return delegate.getSupportedOptions();
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return delegate.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return delegate.getSupportedSourceVersion();
        }

        @Override
        public void init(ProcessingEnvironment environment) {
            delegate.init(new WrappedEnvironment(environment));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return delegate.process(annotations, round);
        }

        @Override
        public Iterable<? extends Completion> getCompletions(
                Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
            return delegate.getCompletions(element, annotation, member, text);
        }
    }

    private record WrappedEnvironment(ProcessingEnvironment delegate) implements ProcessingEnvironment {
        @Override
        public Map<String, String> getOptions() {
            return delegate.getOptions();
        }

        @Override
        public Messager getMessager() {
            return delegate.getMessager();
        }

        @Override
        public Filer getFiler() {
            return delegate.getFiler();
        }

        @Override
        public Elements getElementUtils() {
            return delegate.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return delegate.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return delegate.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return delegate.getLocale();
        }
    }
}
