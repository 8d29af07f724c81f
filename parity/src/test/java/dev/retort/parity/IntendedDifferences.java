package dev.retort.parity;

import dev.retort.testing.Engine;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * In what Retort's schema is meant to differ from Hibernate's: all of it. The documentation's page on Hibernate has the
 * reasons under the same headings. The order of columns and the names of constraints are not in the lines at all.
 */
final class IntendedDifferences {

    private static final Pattern H2_ENUM = Pattern.compile("column (\\S+)\\.(\\S+) ENUM\\(([^)]*)\\)(.*)");

    private static final Pattern H2_VALUES = Pattern.compile("check (\\S+) \\(\"?([^\" ]+)\"? IN\\(.*");

    private static final Pattern POSTGRESQL_VALUES =
            Pattern.compile("constraint (\\S+) CHECK \\(\\(+\"?(\\w+)\"?\\)?(?:::\\w+)? = ANY .*");

    private IntendedDifferences() {}

    static Catalogs levelled(Engine engine, Catalogs catalogs, Set<String> convertedColumns) {
        Catalogs levelled = orderOfKeys(catalogs);
        levelled = orderColumns(levelled);
        levelled = engine == Engine.H2 ? enumerations(levelled) : levelled;
        return convertedValues(levelled, convertedColumns).spelled(Spelling::sortedConjunctions);
    }

    /** Hibernate sorts the columns of keys by size; Retort keeps the order of declaration. */
    private static Catalogs orderOfKeys(Catalogs catalogs) {
        return catalogs.spelled(line -> Spelling.sortedValues(Spelling.sortedForeignKey(Spelling.sortedKey(line))));
    }

    /** The check of an order column says the upper bound, too. */
    private static Catalogs orderColumns(Catalogs catalogs) {
        return catalogs.spelled(line -> line.replaceFirst(
                        "^check (\\S+) \\((\\S+) BETWEEN (\\d+) AND 2147483647\\)$", "check $1 ($2 >= $3)")
                .replaceFirst(
                        "^constraint (\\S+) CHECK \\(\\(\\((\\S+ >= \\d+)\\) AND \\(\\S+ <= 2147483647\\)\\)\\)$",
                        "constraint $1 CHECK (($2))"));
    }

    /** Where Hibernate uses H2's own type for enumerations, Retort uses text with a check, as everywhere. */
    private static Catalogs enumerations(Catalogs catalogs) {
        Catalogs levelled = catalogs;
        for (String line : catalogs.theirs()) {
            Matcher column = H2_ENUM.matcher(line);
            if (column.matches()) {
                String name = column.group(1) + "." + column.group(2);
                String check = "check " + column.group(1) + " (\"" + column.group(2) + "\" IN("
                        + Spelling.sorted(column.group(3)) + "))";
                String text = "column " + name + " CHARACTER VARYING(";
                levelled = new Catalogs(
                        levelled.ours().stream()
                                .filter(each -> !each.equals(check))
                                .map(each -> each.startsWith(text)
                                        ? "column " + name + " enumeration" + each.substring(each.indexOf(')') + 1)
                                        : each)
                                .toList(),
                        levelled.theirs().stream()
                                .map(each ->
                                        each.equals(line) ? "column " + name + " enumeration" + column.group(4) : each)
                                .toList());
            }
        }
        return levelled;
    }

    /** Hibernate runs converters to learn what values they make, and checks for these; a compiler runs nothing. */
    private static Catalogs convertedValues(Catalogs catalogs, Set<String> convertedColumns) {
        Predicate<String> known = line -> catalogs.ours().contains(line)
                || Stream.of(H2_VALUES, POSTGRESQL_VALUES)
                        .map(pattern -> pattern.matcher(line))
                        .noneMatch(check -> check.matches()
                                && convertedColumns.contains(
                                        (check.group(1) + "." + check.group(2)).toLowerCase(Locale.ROOT)));
        return new Catalogs(
                catalogs.ours(), catalogs.theirs().stream().filter(known).toList());
    }
}
