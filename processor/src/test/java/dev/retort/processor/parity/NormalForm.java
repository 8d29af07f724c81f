package dev.retort.processor.parity;

import dev.retort.testing.Engine;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dump of a catalog without what is meant to differ.
 *
 * <ul>
 *   <li>Hibernate sorts the columns of composite keys, and the values of checks, in its own ways; Retort
 *       keeps the order of declaration.
 *   <li>Hibernate gives an enum that is stored by name a type of its own where H2 has one; Retort gives it
 *       text and a check, as on every database.
 *   <li>A position in a list has a lower bound in Hibernate's schema, and both in Retort's.
 *   <li>An {@code OffsetTime} loses its offset in Hibernate's schema on PostgreSQL, and keeps it in Retort's.
 * </ul>
 */
final class NormalForm {
    private static final Pattern H2_KEY = Pattern.compile("(constraint \\S+ (?:PRIMARY KEY|UNIQUE)[^(]*)\\(([^)]*)\\)");
    private static final Pattern FOREIGN_KEY =
            Pattern.compile("(constraint \\S+ FOREIGN KEY) ?\\(([^)]*)\\) REFERENCES (\\S+)\\(([^)]*)\\)");
    private static final Pattern H2_POSITION = Pattern.compile("(check .*) BETWEEN 0 AND 2147483647\\)");
    private static final Pattern H2_ENUM = Pattern.compile("column (\\S+)\\.(\\S+) ENUM\\(([^)]*)\\)(.*)");
    private static final Pattern H2_IN = Pattern.compile("( IN\\()([^)]*)\\)");
    private static final Pattern H2_CONJUNCTION = Pattern.compile("( OR \\()(.*)\\)\\)\\)");
    private static final Pattern H2_TEXT = Pattern.compile("column (\\S+)\\.(\\S+) CHARACTER VARYING\\(\\d+\\)(.*)");
    private static final Pattern POSTGRESQL_IN = Pattern.compile("(ARRAY\\[)([^\\]]*)\\]");
    private static final Pattern POSTGRESQL_CONJUNCTION = Pattern.compile("( OR \\()(.*)\\)\\)\\)");
    private static final Pattern POSTGRESQL_POSITION =
            Pattern.compile("CHECK \\(\\((\\(\\S+ >= 0\\)) AND \\(\\S+ <= 2147483647\\)\\)\\)");

    private NormalForm() {}

    static List<String> of(Engine engine, List<String> lines) {
        List<String> normal = lines.stream()
                .flatMap(line -> engine == Engine.H2 ? h2(line) : List.of(postgresql(line)).stream())
                .toList();
        return List.copyOf(new TreeSet<>(engine == Engine.H2 ? withoutEnumLengths(normal) : normal));
    }

    private static Stream<String> h2(String original) {
        String line = original.replaceAll("\\s+", " ");
        Matcher enumeration = H2_ENUM.matcher(line);
        if (enumeration.matches()) {
            return Stream.of(
                    "column " + enumeration.group(1) + "." + enumeration.group(2) + " CHARACTER VARYING(255)"
                            + enumeration.group(4),
                    "check " + enumeration.group(1) + " (\"" + enumeration.group(2) + "\" IN("
                            + sorted(enumeration.group(3), ", ") + "))");
        }
        line = keys(line);
        line = H2_POSITION.matcher(line).replaceAll("$1 >= 0)");
        line = replaced(line, H2_IN, in -> in.group(1) + sorted(in.group(2), ", ") + ")");
        return Stream.of(replaced(line, H2_CONJUNCTION, or -> or.group(1) + sorted(or.group(2), " AND ") + ")))"));
    }

    private static String postgresql(String original) {
        String line = keys(original);
        line = POSTGRESQL_POSITION.matcher(line).replaceAll("CHECK ($1)");
        line = replaced(line, POSTGRESQL_IN, in -> in.group(1) + sorted(in.group(2), ", ") + "]");
        line = line.replaceAll("( time\\(\\d\\)) with time zone", "$1 without time zone");
        return replaced(line, POSTGRESQL_CONJUNCTION, or -> or.group(1) + sorted(or.group(2), " AND ") + ")))");
    }

    private static String keys(String line) {
        String keyed = replaced(line, H2_KEY, key -> key.group(1) + "(" + sorted(key.group(2), ", ") + ")");
        return replaced(keyed, FOREIGN_KEY, NormalForm::pairs);
    }

    private static String pairs(MatchResult key) {
        String[] own = key.group(2).split(", ");
        String[] other = key.group(4).split(", ");
        TreeSet<String> pairs = new TreeSet<>();
        for (int i = 0; i < own.length; i++) {
            pairs.add(own[i] + " = " + other[i]);
        }
        return key.group(1) + " to " + key.group(3) + " " + pairs;
    }

    private static String replaced(String line, Pattern pattern, Function<MatchResult, String> replacement) {
        return pattern.matcher(line).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
    }

    private static String sorted(String list, String separator) {
        return Arrays.stream(list.split(Pattern.quote(separator))).sorted().collect(Collectors.joining(separator));
    }

    /** A length said for an enum that is stored by name is nothing to H2's own type. */
    private static List<String> withoutEnumLengths(List<String> lines) {
        return lines.stream()
                .map(line -> {
                    Matcher text = H2_TEXT.matcher(line);
                    if (!text.matches()) {
                        return line;
                    }
                    String check = "check " + text.group(1) + " (\"" + text.group(2) + "\" IN(";
                    return lines.stream().anyMatch(other -> other.startsWith(check))
                            ? "column " + text.group(1) + "." + text.group(2) + " CHARACTER VARYING" + text.group(3)
                            : line;
                })
                .toList();
    }
}
