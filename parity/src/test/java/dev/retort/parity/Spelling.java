package dev.retort.parity;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One spelling for lines of a catalog that mean the same. */
final class Spelling {

    private static final Pattern KEY = Pattern.compile(
            "((?:constraint \\S+ (?:PRIMARY KEY|UNIQUE(?: NULLS DISTINCT)?)|primary key .+|unique .+) ?)"
                    + "\\(([^)]*)\\)(.*)");

    private static final Pattern FOREIGN_KEY =
            Pattern.compile("((?:constraint \\S+ FOREIGN KEY|foreign key .+) ?)\\(([^)]*)\\)"
                    + "( (?:REFERENCES|to) [^(]+)\\(([^)]*)\\)(.*)");

    private static final Pattern LISTED_VALUES =
            Pattern.compile("(check .* in ?\\()([^)]*)(\\).*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern POSTGRESQL_VALUES = Pattern.compile("(.*ARRAY\\[)([^]]*)(].*)");

    private static final Pattern PLAIN_CHECK = Pattern.compile("(check \\S+ \\()(.* and .*)\\)");

    private static final Pattern CONJUNCTION = Pattern.compile("\\(.*\\) AND \\(.*\\)");

    private Spelling() {}

    /** The columns of a key in alphabetical order. */
    static String sortedKey(String line) {
        return respelled(line, KEY, key -> key.group(1) + "(" + sorted(key.group(2)) + ")" + key.group(3));
    }

    /** The columns of a foreign key with those that they refer to, in alphabetical order. */
    static String sortedForeignKey(String line) {
        return respelled(line, FOREIGN_KEY, key -> {
            String[] own = key.group(2).split(", ");
            String[] other = key.group(4).split(", ");
            return IntStream.range(0, own.length)
                    .mapToObj(i -> own[i] + " = " + other[i])
                    .sorted()
                    .collect(Collectors.joining(
                            ", ", key.group(1) + "(", ")" + key.group(3).stripTrailing() + key.group(5)));
        });
    }

    /** The values that a check allows in alphabetical order. */
    static String sortedValues(String line) {
        Function<Matcher, String> sorting = values -> values.group(1) + sorted(values.group(2)) + values.group(3);
        return respelled(respelled(line, LISTED_VALUES, sorting), POSTGRESQL_VALUES, sorting);
    }

    /** Conditions that must all hold, in alphabetical order: nobody can tell them from any other order. */
    static String sortedConjunctions(String line) {
        String flat = line.replaceAll("\\s+AND ", " AND ");
        return flat.startsWith("check ") || flat.contains(" CHECK ") ? sortedIn(flat) : line;
    }

    /** The same where an engine writes such conditions without parentheses. */
    static String sortedPlainConjunctions(String line) {
        return respelled(
                line,
                PLAIN_CHECK,
                check -> check.group(1)
                        + Arrays.stream(check.group(2).split(" or "))
                                .map(each -> each.contains(" between ")
                                        ? each
                                        : Arrays.stream(each.split(" and "))
                                                .sorted()
                                                .collect(Collectors.joining(" and ")))
                                .collect(Collectors.joining(" or "))
                        + ")");
    }

    private static String sortedIn(String text) {
        StringBuilder whole = new StringBuilder();
        int depth = 0;
        int begin = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '\'';
            if (quoted) {
                whole.append(depth == 0 ? String.valueOf(c) : "");
            } else if (c == '(' && depth++ == 0) {
                begin = i + 1;
            } else if (c == ')' && --depth == 0) {
                whole.append('(').append(sortedIn(text.substring(begin, i))).append(')');
            } else if (depth == 0) {
                whole.append(c);
            }
        }
        String inner = whole.toString();
        return CONJUNCTION.matcher(inner).matches()
                ? Arrays.stream(inner.split("(?<=\\)) AND (?=\\()")).sorted().collect(Collectors.joining(" AND "))
                : inner;
    }

    /** A list with commas in alphabetical order. */
    static String sorted(String list) {
        return Arrays.stream(list.split(", ?")).sorted().collect(Collectors.joining(", "));
    }

    private static String respelled(String line, Pattern pattern, Function<Matcher, String> spelling) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? spelling.apply(matcher) : line;
    }
}
