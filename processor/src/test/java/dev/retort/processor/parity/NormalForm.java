package dev.retort.processor.parity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A dump of H2's catalog without what is meant to differ.
 *
 * <p>Hibernate sorts the columns of a table and of composite keys by size; Retort keeps the order of
 * declaration. Hibernate gives an enum that is stored by name a type of H2's own; Retort gives it text and a
 * check, as on every database. A position in a list has a lower bound in Hibernate's schema, and both in
 * Retort's.
 */
final class NormalForm {
    private static final Pattern POSITION = Pattern.compile("(check .*) BETWEEN 0 AND 2147483647\\)");
    private static final Pattern ENUM = Pattern.compile("column (\\S+)\\.(\\S+) ENUM\\(([^)]*)\\)(.*)");
    private static final Pattern KEY =
            Pattern.compile("constraint (\\S+) (PRIMARY KEY|UNIQUE NULLS DISTINCT) ?\\(([^)]*)\\)(.*)");
    private static final Pattern OR = Pattern.compile("(check .* OR \\()(.*)(\\)\\)\\))");
    private static final Pattern FOREIGN_KEY =
            Pattern.compile("constraint (\\S+) FOREIGN KEY\\(([^)]*)\\) REFERENCES (\\S+)\\(([^)]*)\\)(.*)");
    private static final Pattern IN = Pattern.compile("(.*\"? IN\\()([^)]*)(\\).*)");
    private static final Pattern ENUM_TEXT = Pattern.compile("column (\\S+) CHARACTER VARYING\\(\\d+\\)(.*)");

    private NormalForm() {}

    static List<String> of(List<String> lines) {
        List<String> normal = new ArrayList<>();
        for (String line : lines) {
            normal.addAll(normal(line));
        }
        return List.copyOf(new TreeSet<>(withoutEnumLengths(normal)));
    }

    private static List<String> normal(String original) {
        String line = POSITION.matcher(original).replaceAll("$1 >= 0)");
        Matcher enumeration = ENUM.matcher(line);
        if (enumeration.matches()) {
            return List.of(
                    "column " + enumeration.group(1) + "." + enumeration.group(2) + " CHARACTER VARYING(255)"
                            + enumeration.group(4),
                    sortedIn("check " + enumeration.group(1) + " (\"" + enumeration.group(2) + "\" IN("
                            + enumeration.group(3) + "))"));
        }
        Matcher key = KEY.matcher(line);
        if (key.matches()) {
            return List.of(key.group(2) + " " + key.group(1) + " (" + sorted(key.group(3)) + ")" + key.group(4));
        }
        Matcher foreignKey = FOREIGN_KEY.matcher(line);
        if (foreignKey.matches()) {
            return List.of(pairs(foreignKey));
        }
        return List.of(line.startsWith("check ") ? sortedAnd(sortedIn(line)) : line);
    }

    private static String pairs(Matcher key) {
        String[] own = key.group(2).split(", ");
        String[] other = key.group(4).split(", ");
        TreeSet<String> pairs = new TreeSet<>();
        for (int i = 0; i < own.length; i++) {
            pairs.add(own[i] + " = " + other[i]);
        }
        return "foreign key " + key.group(1) + " to " + key.group(3) + " " + pairs + key.group(5);
    }

    private static String sortedAnd(String line) {
        Matcher or = OR.matcher(line.replaceAll("\\s+", " "));
        return or.matches()
                ? or.group(1)
                        + Arrays.stream(or.group(2).split(" AND ")).sorted().toList()
                        + or.group(3)
                : line;
    }

    private static String sortedIn(String line) {
        Matcher in = IN.matcher(line);
        return in.matches() ? in.group(1) + sorted(in.group(2)) + in.group(3) : line;
    }

    private static String sorted(String list) {
        return Arrays.stream(list.split(", ")).sorted().collect(Collectors.joining(", "));
    }

    /** A length said for an enum that is stored by name is nothing to H2's own type. */
    private static List<String> withoutEnumLengths(List<String> lines) {
        List<String> checked = lines.stream()
                .filter(line -> line.startsWith("check ") && line.contains(" IN("))
                .toList();
        return lines.stream()
                .map(line -> {
                    Matcher text = ENUM_TEXT.matcher(line);
                    if (!text.matches()) {
                        return line;
                    }
                    String name = text.group(1);
                    int dot = name.lastIndexOf('.');
                    String start = "check " + name.substring(0, dot) + " (\"" + name.substring(dot + 1) + "\" IN(";
                    boolean isEnum = checked.stream().anyMatch(check -> check.startsWith(start));
                    return isEnum ? "column " + name + " CHARACTER VARYING" + text.group(2) : line;
                })
                .map(line -> line.startsWith("column ") ? line : line.replace("  ", " "))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
