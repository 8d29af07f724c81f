package dev.retort.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that the page on hard cases names are there. */
class HardCasesTest {
    /** How the engines are named in tests' annotations, and at the end of the names of tests of one. */
    private static final Map<String, String> DATABASES = Map.of(
            "H2", "OnAnH2File",
            "POSTGRESQL", "OnPostgresql",
            "MARIADB", "OnMariadb",
            "MYSQL", "OnMysql",
            "SQLITE", "OnSqlite");

    /** How the page names them. */
    private static final Map<String, String> NAMES = Map.of(
            "H2", "H2",
            "POSTGRESQL", "PostgreSQL",
            "MARIADB", "MariaDB",
            "MYSQL", "MySQL",
            "SQLITE", "SQLite");

    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        List<MatchResult> named = TEST.matcher(String.join(
                        "\n", Page.at("docs/reference/hard-cases.md").lines()))
                .results()
                .toList();
        List<Path> sources = sources();
        assertThat(named).hasSizeGreaterThan(40);
        for (MatchResult test : named) {
            assertThat(sources)
                    .as(test.group())
                    .filteredOn(file -> file.getFileName().toString().equals(test.group(1) + ".java"))
                    .anySatisfy(file -> assertThat(Files.readString(file)).contains(" " + test.group(2) + "("));
        }
    }

    @Test
    void everyDatabaseThatIsNamedIsTriedByOneOfTheTests() throws IOException {
        List<Path> sources = sources();
        List<String[]> rows = Page.at("docs/reference/hard-cases.md").lines().stream()
                .map(line -> line.split(" \\| "))
                .filter(cells -> cells.length == 5 && cells[4].startsWith("`"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(20);
        for (String[] cells : rows) {
            Set<String> tried = new TreeSet<>();
            for (MatchResult test : TEST.matcher(cells[4]).results().toList()) {
                tried.addAll(databases(sources, test.group(1), test.group(2)));
            }
            assertThat(tried).as(cells[1]).containsExactlyInAnyOrder(cells[3].split(", "));
        }
    }

    /** The databases that a test runs on: its annotation says so, or its name, or what it is about. */
    private static Set<String> databases(List<Path> sources, String type, String method) throws IOException {
        Path source = sources.stream()
                .filter(file -> file.getFileName().toString().equals(type + ".java"))
                .findFirst()
                .orElseThrow();
        String text = Files.readString(source);
        String before = text.substring(0, text.indexOf("void " + method + "("));
        String annotation = before.substring(before.lastIndexOf("\n\n"));
        Set<String> found = new TreeSet<>();
        for (Map.Entry<String, String> database : DATABASES.entrySet()) {
            boolean named = method.endsWith(database.getValue());
            if (named
                    || annotation.contains("Engine." + database.getKey())
                    || annotation.contains("@EveryDatabase")
                    || database.getKey().equals("MARIADB") && text.contains("MariaDbServer.start(")) {
                found.add(NAMES.get(database.getKey()));
            }
        }
        return found;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.root())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/test/java/"))
                    .toList();
        }
    }
}
