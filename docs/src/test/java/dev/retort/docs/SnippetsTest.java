package dev.retort.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Does what the pages tell a reader to do. A page is one project; on the page of the codes each section is one. What a
 * block's info string means is told at {@link Snippet}.
 */
class SnippetsTest {
    private static final String IMPORTS = """
            import static dev.retort.runtime.Retort.*;
            import static dev.retort.schema.Elements.*;
            import static dev.retort.schema.operation.ColumnChange.*;
            import static dev.retort.schema.operation.Row.*;
            import static dev.retort.schema.type.Types.*;
            import dev.retort.annotations.*;
            import dev.retort.runtime.*;
            import dev.retort.schema.ReferentialAction;
            import jakarta.persistence.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import javax.sql.DataSource;
            """;

    @TestFactory
    Stream<DynamicTest> pages() {
        return Page.all().stream()
                .filter(page -> !page.path().endsWith("codes.md"))
                // Each tells a story to a test of its own.
                .filter(page -> !page.path().startsWith("hard-cases"))
                .filter(page -> !page.whole().snippets().isEmpty())
                .map(page -> DynamicTest.dynamicTest(page.path().toString(), () -> follow(page, page.whole())));
    }

    @TestFactory
    Stream<DynamicTest> codes() {
        Page page = Page.at("docs/reference/codes.md");
        return page.sections(3).stream()
                .filter(section -> !section.snippets().isEmpty())
                .map(section -> DynamicTest.dynamicTest(section.title(), () -> follow(page, section)));
    }

    private static void follow(Page page, Page.Section section) throws Exception {
        Path folder = Files.createTempDirectory("retort-docs");
        new Story(page, new Project(folder)).tell(section.snippets());
    }

    /** One page's project, block after block. */
    private static final class Story {
        private final Page page;
        private final Project project;
        private boolean changed;
        private int fragments;

        Story(Page page, Project project) {
            this.page = page;
            this.project = project;
        }

        void tell(List<Snippet> snippets) throws Exception {
            for (Snippet snippet : snippets) {
                if (snippet.is("norun")) {
                    continue;
                }
                switch (snippet.language()) {
                    case "java" -> java(snippet);
                    case "sh" -> shell(snippet);
                    case "sql" -> sql(snippet);
                    case "xml", "json", "text", "properties", "groovy", "" -> {
                        // Shown only.
                    }
                    default ->
                        throw new AssertionError(
                                at(snippet) + " is in a language that nothing checks: " + snippet.language());
                }
            }
            compileIfChanged("the end of " + page.path());
        }

        private void java(Snippet snippet) throws IOException {
            String unit = unit(snippet);
            Path file = project.fileOf(unit);
            String before = Files.exists(file) ? Files.readString(file) : null;
            String expected = snippet.words().get("expect");
            if (expected != null) {
                // What is reported is a change of what was there before.
                compileIfChanged("the model before " + at(snippet));
            }
            Path replaced =
                    snippet.is("replaces") ? file.resolveSibling(snippet.words().get("replaces") + ".java") : null;
            String replacedText = replaced == null ? null : Files.readString(replaced);
            if (replaced != null) {
                Files.delete(replaced);
            }
            Project.write(file, unit);
            changed = true;
            if (expected == null) {
                return;
            }
            Project.Compilation compilation = project.compile(List.of());
            assertThat(compilation.reports(expected))
                    .as("%s: the compiler reports %s. It says:%n%s", at(snippet), expected, compilation)
                    .isTrue();
            changed = false;
            if (compilation.success()) {
                return;
            }
            if (before == null) {
                Files.delete(file);
            } else {
                Project.write(file, before);
            }
            if (replaced != null) {
                Project.write(replaced, replacedText);
            }
        }

        private String unit(Snippet snippet) {
            if (snippet.is("members") || snippet.is("statements")) {
                String name = "Fragment" + ++fragments;
                String body = snippet.is("members")
                        ? snippet.text()
                        : "void run(DataSource dataSource, Registry migrations, Operations op) throws Exception {\n"
                                + snippet.text() + "}\n";
                return "package fragments;\n" + IMPORTS + "abstract class " + name + " {\n" + body + "}\n";
            }
            if (snippet.text().contains("import ")) {
                return snippet.text();
            }
            // A class without imports is short for one with the usual ones.
            return snippet.text().startsWith("package ")
                    ? snippet.text().replaceFirst("(package [\\w.]+;)", "$1\n" + IMPORTS)
                    : "package com.acme.shop;\n" + IMPORTS + snippet.text();
        }

        private void compileIfChanged(String when) throws IOException {
            if (changed) {
                compile(List.of(), when);
            }
        }

        private void compile(List<String> options, String when) throws IOException {
            Project.Compilation compilation = project.compile(options);
            assertThat(compilation.success())
                    .as("%s: the project compiles. The compiler says:%n%s", when, compilation)
                    .isTrue();
            changed = false;
        }

        private void shell(Snippet snippet) throws Exception {
            for (String line : snippet.text().replace("\\\n", " ").lines().toList()) {
                List<String> words = words(line);
                if (words.isEmpty()) {
                    continue;
                }
                switch (words.get(0)) {
                    case "mvn" -> maven(words, snippet, at(snippet) + " " + line);
                    case "git" -> project.git(words);
                    case "retort" -> retort(words.subList(1, words.size()), at(snippet) + " " + line, snippet);
                    default -> throw new AssertionError(at(snippet) + " runs what this test does not know: " + line);
                }
            }
        }

        private void maven(List<String> words, Snippet snippet, String when) throws IOException {
            List<String> expected =
                    snippet.is("expect") ? List.of(snippet.words().get("expect").split(",")) : List.of();
            if (expected.isEmpty()) {
                compile(processorOptions(words), when);
                return;
            }
            Project.Compilation compilation = project.compile(processorOptions(words));
            assertThat(expected)
                    .as("%s: what the compiler reports. It says:%n%s", when, compilation)
                    .allMatch(compilation::reports);
            changed = false;
        }

        private void retort(List<String> arguments, String when, Snippet snippet) throws Exception {
            compileIfChanged(when);
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            int status;
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            try (URLClassLoader loader = project.loader();
                    PrintWriter writer = new PrintWriter(output, true, StandardCharsets.UTF_8)) {
                thread.setContextClassLoader(loader);
                status =
                        Main.run(Map.of("RETORT_URL", project.url()), writer, writer, arguments.toArray(new String[0]));
            } finally {
                thread.setContextClassLoader(before);
            }
            assertThat(status)
                    .as("%s ends well. It says:%n%s", when, output.toString(StandardCharsets.UTF_8))
                    .isEqualTo(Integer.parseInt(snippet.words().getOrDefault("status", "0")));
        }

        private void sql(Snippet snippet) throws SQLException {
            try (Connection connection = DriverManager.getConnection(project.url());
                    Statement statement = connection.createStatement()) {
                for (String sql : snippet.text().split(";\\s*\n")) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
            }
        }

        private String at(Snippet snippet) {
            return page.path() + ":" + snippet.line();
        }

        private static List<String> processorOptions(List<String> words) {
            return words.stream()
                    .filter(word -> word.startsWith("-Dretort."))
                    .map(word -> word.substring(2))
                    .toList();
        }

        private static List<String> words(String line) {
            List<String> words = new ArrayList<>();
            String bare = line.strip();
            if (bare.startsWith("#")) {
                return words;
            }
            // A quote may stand inside of a word: -Dname="a b".
            Matcher matcher =
                    Pattern.compile("(?:[^\\s\"']+|\"[^\"]*\"|'[^']*')+").matcher(bare);
            while (matcher.find()) {
                words.add(matcher.group().replaceAll("[\"']", ""));
            }
            return words;
        }
    }
}
