package dev.retort.parity;

import dev.retort.testing.Engine;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Levels in what Retort's schema is meant to differ from Hibernate's. */
final class IntendedDifferences {

    private static final Pattern ENUM =
            Pattern.compile("column (\\S+)\\.(\\S+) enum\\(([^)]*)\\)(.*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern H2_VALUES = Pattern.compile("check (\\S+) \\(\"?([^\" ]+)\"? IN\\(.*");

    private static final Pattern MARIADB_VALUES = Pattern.compile("check (\\S+) \\(`([^`]+)` in \\(.*");

    private static final Pattern POSTGRESQL_VALUES =
            Pattern.compile("constraint (\\S+) CHECK \\(\\(+\"?(\\w+)\"?\\)?(?:::\\w+)? = ANY .*");

    private static final Pattern COUNTED_NAME = Pattern.compile(
            "column (\\S+)\\.\\S+ (?:character varying|varchar)\\(255\\) not null", Pattern.CASE_INSENSITIVE);

    private static final Pattern KEY_OF_MAP =
            Pattern.compile("column \\S+_key bigint.* not null", Pattern.CASE_INSENSITIVE);

    private IntendedDifferences() {}

    /**
     * Both catalogs without what is meant to differ.
     *
     * @param convertedColumns the columns whose values only the application knows, as {@code table.column}
     */
    static Catalogs levelled(Engine engine, Catalogs catalogs, Set<String> convertedColumns) {
        Catalogs levelled = catalogs;
        for (IntendedDifference difference : IntendedDifference.values()) {
            levelled = difference.levelled(engine, levelled, convertedColumns);
        }
        return levelled.spelled(
                engine == Engine.MARIADB ? Spelling::sortedPlainConjunctions : Spelling::sortedConjunctions);
    }

    /** Where Hibernate lists values, Retort compares with an array of them. */
    static Catalogs checksOfValues(Catalogs catalogs) {
        return catalogs.spelled(line -> line.replaceFirst("^(check .*) = ANY\\(ARRAY \\[(.*)]\\)", "$1 IN($2)"));
    }

    /** Whether a foreign key needs an index of its own depends on the order of the columns of other keys. */
    static Catalogs indexesOfForeignKeys(Catalogs catalogs) {
        return new Catalogs(
                withoutIndexesOfForeignKeys(catalogs.ours()), withoutIndexesOfForeignKeys(catalogs.theirs()));
    }

    private static List<String> withoutIndexesOfForeignKeys(List<String> lines) {
        Set<String> indexes = lines.stream()
                .filter(line -> line.startsWith("foreign key "))
                .map(line ->
                        "index " + line.substring("foreign key ".length(), line.indexOf(") to ") + 1) + " using BTREE")
                .collect(Collectors.toSet());
        return lines.stream().filter(line -> !indexes.contains(line)).toList();
    }

    /** Hibernate sorts the columns of keys by size; Retort keeps the order of declaration. */
    static Catalogs orderOfKeys(Catalogs catalogs) {
        return catalogs.spelled(line -> Spelling.sortedValues(Spelling.sortedForeignKey(Spelling.sortedKey(line))));
    }

    /** Hibernate requires a key that only the map knows, whose side does not write the rows. */
    static Catalogs keysOfInverseMaps(Catalogs catalogs) {
        return new Catalogs(
                catalogs.ours(),
                catalogs.theirs().stream()
                        .map(line -> KEY_OF_MAP.matcher(line).matches()
                                        && catalogs.ours().contains(withoutRequirement(line))
                                ? withoutRequirement(line)
                                : line)
                        .toList());
    }

    private static String withoutRequirement(String line) {
        return line.substring(0, line.length() - " not null".length());
    }

    /** The check of an order column says the upper bound, too. */
    static Catalogs orderColumns(Catalogs catalogs) {
        return catalogs.spelled(line -> line.replaceFirst(
                        "^check (\\S+) \\((\\S+) BETWEEN (\\d+) AND 2147483647\\)$", "check $1 ($2 >= $3)")
                .replaceFirst(
                        "^constraint (\\S+) CHECK \\(\\(\\((\\S+ >= \\d+)\\) AND \\(\\S+ <= 2147483647\\)\\)\\)$",
                        "constraint $1 CHECK (($2))")
                .replaceFirst("^check (\\S+) \\((`.+`) between (\\d+) and 2147483647\\)$", "check $1 ($2 >= $3)"));
    }

    /** Hibernate leaves out what a mapping says besides the columns of a table that counts: a name and a number. */
    static Catalogs tablesOfGenerators(Catalogs catalogs) {
        Set<String> counting = catalogs.theirs().stream()
                .map(COUNTED_NAME::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .filter(table -> columnsOf(table, catalogs.theirs()).size() == 2)
                .filter(table -> columnsOf(table, catalogs.theirs()).stream()
                        .anyMatch(column -> column.toLowerCase(Locale.ROOT).matches(".* bigint(?:\\(20\\))?")))
                .collect(Collectors.toSet());
        List<String> ours = catalogs.ours().stream()
                .filter(line -> catalogs.theirs().contains(line)
                        || counting.stream()
                                .noneMatch(table -> line.startsWith("index " + table + " ")
                                        || line.startsWith("unique " + table + " ")
                                        || line.startsWith("constraint " + table + " UNIQUE ")))
                .toList();
        return new Catalogs(ours, catalogs.theirs());
    }

    private static List<String> columnsOf(String table, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("column " + table + "."))
                .toList();
    }

    /** Where Hibernate uses an engine's own type for enumerations, Retort uses text with a check, as everywhere. */
    static Catalogs enumerations(Catalogs catalogs) {
        Catalogs levelled = catalogs;
        for (String line : catalogs.theirs()) {
            Matcher column = ENUM.matcher(line);
            if (column.matches() && !catalogs.ours().contains(line)) {
                String name = column.group(1) + "." + column.group(2);
                String values = Spelling.sorted(column.group(3));
                Set<String> checks = Set.of(
                        "check " + column.group(1) + " (\"" + column.group(2) + "\" IN(" + values + "))",
                        "check " + column.group(1) + " (`" + column.group(2) + "` in (" + values + "))");
                Pattern text = Pattern.compile(
                        Pattern.quote("column " + name) + " (?:CHARACTER VARYING|varchar)\\(\\d+\\)(.*)");
                levelled = new Catalogs(
                        levelled.ours().stream()
                                .filter(each -> !checks.contains(each))
                                .map(each -> text.matcher(each).replaceFirst("column " + name + " enumeration$1"))
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
    static Catalogs convertedValues(Catalogs catalogs, Set<String> convertedColumns) {
        Predicate<String> known = line -> catalogs.ours().contains(line)
                || Stream.of(H2_VALUES, MARIADB_VALUES, POSTGRESQL_VALUES)
                        .map(pattern -> pattern.matcher(line))
                        .noneMatch(check -> check.matches()
                                && convertedColumns.contains(
                                        (check.group(1) + "." + check.group(2)).toLowerCase(Locale.ROOT)));
        return new Catalogs(
                catalogs.ours(), catalogs.theirs().stream().filter(known).toList());
    }
}
