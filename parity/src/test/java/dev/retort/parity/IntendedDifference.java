package dev.retort.parity;

import dev.retort.testing.Engine;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something in which Retort's schema is meant to differ from Hibernate's; the page of the documentation says why. */
record IntendedDifference(String title, Set<Engine> engines, UnaryOperator<List<String>> levelling) {

    private static final Pattern KEY =
            Pattern.compile("(constraint \\S+ (?:PRIMARY KEY|UNIQUE(?: NULLS DISTINCT)?) ?)\\(([^)]*)\\)(.*)");

    private static final Pattern FOREIGN_KEY =
            Pattern.compile("(constraint \\S+ FOREIGN KEY ?)\\(([^)]*)\\)( REFERENCES [^(]+)\\(([^)]*)\\)(.*)");

    private static final Pattern H2_ENUM = Pattern.compile("column (\\S+)\\.(\\S+) ENUM\\(([^)]*)\\)(.*)");

    private static final Pattern H2_IN = Pattern.compile("(check .* IN\\()([^)]*)(\\).*)");

    private static final Pattern PG_IN = Pattern.compile("(constraint .* CHECK .*ARRAY\\[)([^]]*)(\\].*)");

    private static final List<IntendedDifference> ALL = List.of(
            line(
                    "Columns of keys",
                    Set.of(Engine.values()),
                    line -> replaced(line, KEY, key -> key.group(1) + "(" + sorted(key.group(2)) + ")" + key.group(3))),
            line("Columns of foreign keys", Set.of(Engine.values()), IntendedDifference::pairs),
            new IntendedDifference(
                    "Enumerations",
                    Set.of(Engine.H2),
                    lines -> lines.stream()
                            .flatMap(IntendedDifference::enumAsText)
                            .toList()),
            line(
                    "Values of checks",
                    Set.of(Engine.values()),
                    line -> replaced(
                            replaced(line, H2_IN, in -> in.group(1) + sorted(in.group(2)) + in.group(3)),
                            PG_IN,
                            in -> in.group(1) + sorted(in.group(2)) + in.group(3))));

    /** Those that there are on an engine, in the order in which they are levelled. */
    static List<IntendedDifference> on(Engine engine) {
        return ALL.stream()
                .filter(difference -> difference.engines.contains(engine))
                .toList();
    }

    /** The lines of one catalog, spelled so that this difference cannot be seen. */
    List<String> levelled(List<String> lines) {
        return levelling.apply(lines);
    }

    private static IntendedDifference line(String title, Set<Engine> engines, UnaryOperator<String> levelling) {
        return new IntendedDifference(
                title, engines, lines -> lines.stream().map(levelling).toList());
    }

    private static String replaced(
            String line, Pattern pattern, java.util.function.Function<Matcher, String> replacement) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? replacement.apply(matcher) : line;
    }

    private static String sorted(String list) {
        return Arrays.stream(list.split(", ")).sorted().collect(Collectors.joining(", "));
    }

    private static String pairs(String line) {
        return replaced(line, FOREIGN_KEY, key -> {
            String[] own = key.group(2).split(", ");
            String[] other = key.group(4).split(", ");
            return key.group(1)
                    + java.util.stream.IntStream.range(0, own.length)
                            .mapToObj(i -> own[i] + "=" + other[i])
                            .sorted()
                            .toList()
                    + key.group(3)
                    + key.group(5);
        });
    }

    private static Stream<String> enumAsText(String line) {
        Matcher column = H2_ENUM.matcher(line);
        return column.matches()
                ? Stream.of(
                        "column " + column.group(1) + "." + column.group(2) + " CHARACTER VARYING(255)"
                                + column.group(4),
                        "check " + column.group(1) + " (\"" + column.group(2) + "\" IN(" + column.group(3) + "))")
                : Stream.of(line);
    }
}
