package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Compile;
import dev.retort.processor.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other processors write what entities need, entities, and what does not compile. */
class OtherProcessorsTest {
    @TempDir
    Path folder;

    /** Writes a class in each of its rounds. */
    private static final class Author extends AbstractProcessor {
        private final List<Map.Entry<String, String>> classes = new ArrayList<>();
        private int round;

        Author write(String name, String source) {
            classes.add(Map.entry(name, source));
            return this;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            if (round < classes.size() && !environment.processingOver()) {
                Map.Entry<String, String> next = classes.get(round++);
                try (Writer writer = processingEnv
                        .getFiler()
                        .createSourceFile("com.acme.shop." + next.getKey())
                        .openWriter()) {
                    writer.write("package com.acme.shop; import jakarta.persistence.*; " + next.getValue());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }

    private static Workspace with(Workspace shop, Author author) {
        return shop.processor(author);
    }

    @ParameterizedTest
    @EnumSource
    void aFieldMayBeOfATypeThatIsStillToBeWritten(Toolchain toolchain) {
        Workspace shop = Shop.in(folder, toolchain)
                .entity("Customer", Shop.CUSTOMER.replace("String name;", "String name;\n    Status status;"));

        with(shop, new Author().write("Filler", "class Filler {}").write("Status", "public enum Status { NEW, OLD }"))
                .compile()
                .succeeded();

        assertThat(shop.revision("R0001_")).contains("column(\"status\", tinyint())", "column(\"name\"");
        assertThat(shop.written()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void anEntityMayBeWrittenByAnotherProcessor(Toolchain toolchain) {
        String audit = "@Entity @Table(name = \"audit\") public class Audit { @Id Long id; }";
        Workspace first = with(Shop.in(folder, toolchain), new Author().write("Audit", audit));
        first.compile().succeeded();
        assertThat(first.revision("R0001_CreateAuditCustomersAndProducts"))
                .contains("op.createTable(\n                \"audit\"");
        SortedMap<String, String> before = new TreeMap<>(first.committed());

        Workspace second = with(Shop.empty(folder, toolchain), new Author().write("Audit", audit));
        assertThat(second.compile().succeeded().messages()).isEmpty();
        assertThat(second.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aTypeThatComesTooLateIsSaidAndNothingIsWritten(Toolchain toolchain) {
        Workspace shop = Shop.in(folder, toolchain)
                .entity("Customer", Shop.CUSTOMER.replace("String name;", "String name;\n    Status status;"));

        Compile compile = shop.compile().failed();

        assertThat(compile.message("RT009")).contains("Status of com.acme.shop.Customer#status");
        assertThat(shop.written()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "JAVAC")
    void whatAnotherProcessorWritesMayNotCompile(Toolchain toolchain) {
        Workspace shop = with(
                Shop.in(folder, toolchain),
                new Author()
                        .write("Filler", "class Filler {}")
                        .write("Second", "class Second {}")
                        .write("Broken", "class Broken { int value = \"text\"; }"));

        shop.compile().failed();

        assertThat(shop.written()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void otherProcessorsSeeTheSameAnnotations(Toolchain toolchain) {
        Workspace shop = Shop.in(folder, toolchain).processor(new Listener());

        Compile compile = shop.compile().succeeded();

        assertThat(compile.toString())
                .containsPattern("the other processor sees \\[com.acme.shop.\\w+, com.acme.shop.\\w+]");
    }
}
