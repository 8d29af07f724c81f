package dev.retort.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In what the types of columns are meant to differ, one method for each difference that the documentation lists. */
final class TypeDifferences {

    private static final Pattern H2_DOMAIN_COLUMN =
            Pattern.compile("column (\\S+)\\.(\\S+) CHARACTER VARYING\\(\\d+\\) domain (\\S+)(.*)");

    private static final Pattern POSTGRESQL_ENUM = Pattern.compile("enum (\\S+) \\((.*)\\)");

    private static final Pattern TEXT_COLUMN =
            Pattern.compile("column (\\S+)\\.(\\S+) ((?i:character varying|varchar)\\()\\d+(\\).*)");

    private TypeDifferences() {}

    /** PostgreSQL keeps no zone with a time of day because Hibernate asks for none; H2 does. */
    static Catalogs timesWithZone(Catalogs catalogs) {
        return respelled(
                catalogs,
                line -> Stream.of(line.replaceFirst("(time\\(\\d\\)) without time zone", "$1 with time zone")));
    }

    /** Hibernate bounds arrays, which only H2 hears. */
    static Catalogs lengthsOfArrays(Catalogs catalogs) {
        return respelled(catalogs, line -> Stream.of(line.replaceFirst("ARRAY\\[\\d+]", "ARRAY")));
    }

    /** Hibernate leaves it to the server how generated columns are kept, and whether they are required. */
    static Catalogs generatedColumns(Catalogs catalogs) {
        return respelled(
                catalogs,
                line -> Stream.of(" ", " not null ")
                        .map(nullability ->
                                line.replaceFirst(" generated virtual ", nullability + "generated stored ")));
    }

    /** A reference to several columns that are no key forgets how long these are. */
    static Catalogs lengthsOfReferences(Catalogs catalogs) {
        return lengths(catalogs, column -> isInCompositeReference(column.group(2), catalogs.ours()));
    }

    /** A reference in an identifier class has the length of the text there, which says none. */
    static Catalogs lengthsOfIdentifiers(Catalogs catalogs) {
        return lengths(
                catalogs,
                column -> isIn(column, " FOREIGN KEY", "foreign key ", catalogs.ours())
                        && isIn(column, " PRIMARY KEY", "primary key ", catalogs.ours()));
    }

    private static boolean isIn(MatchResult column, String constraint, String plain, List<String> lines) {
        Pattern named = Pattern.compile(".*\\W" + Pattern.quote(column.group(2)) + "\\W.*");
        return lines.stream()
                .filter(line -> line.startsWith("constraint " + column.group(1) + constraint)
                        || line.startsWith(plain + column.group(1) + " "))
                .anyMatch(
                        line -> named.matcher(line.substring(line.indexOf('('))).matches());
    }

    private static Catalogs lengths(Catalogs catalogs, Predicate<MatchResult> isForgotten) {
        return respelled(catalogs, line -> {
            Matcher column = TEXT_COLUMN.matcher(line);
            if (!column.matches() || !isForgotten.test(column)) {
                return Stream.empty();
            }
            Pattern any = Pattern.compile(
                    Pattern.quote("column " + column.group(1) + "." + column.group(2) + " " + column.group(3)) + "\\d+"
                            + Pattern.quote(column.group(4)));
            return catalogs.ours().stream().filter(each -> any.matcher(each).matches());
        });
    }

    private static boolean isInCompositeReference(String column, List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains(" FOREIGN KEY") && line.contains(", "))
                .anyMatch(line -> line.contains("(" + column + " = ")
                        || line.contains(" " + column + " = ")
                        || line.contains("\"" + column + "\" = "));
    }

    /** Where Hibernate makes a type of its own for an enumeration, Retort uses text with a check, as everywhere. */
    static Catalogs namedEnumerations(Catalogs catalogs) {
        List<String> ours = new ArrayList<>(catalogs.ours());
        List<String> theirs = new ArrayList<>();
        for (String line : catalogs.theirs()) {
            Matcher domain = H2_DOMAIN_COLUMN.matcher(line);
            if (domain.matches()) {
                replaceEnumeration(ours, domain.group(1), domain.group(2), domain.group(4), line);
            }
            if (!line.startsWith("domain ") && !line.startsWith("check domain ") && !line.startsWith("enum ")) {
                theirs.add(line);
            }
        }
        for (String line : catalogs.theirs()) {
            Matcher enumeration = POSTGRESQL_ENUM.matcher(line);
            if (enumeration.matches()) {
                Pattern typed =
                        Pattern.compile("column (\\S+)\\.(\\S+) " + Pattern.quote(enumeration.group(1)) + "( .*)?");
                theirs.stream()
                        .map(typed::matcher)
                        .filter(Matcher::matches)
                        .forEach(column -> replaceEnumeration(
                                ours,
                                column.group(1),
                                column.group(2),
                                column.group(3) == null ? "" : column.group(3),
                                column.group()));
            }
        }
        return new Catalogs(ours, theirs);
    }

    /** Takes a column's text, with its check, for the enumeration that it stands for. */
    private static void replaceEnumeration(
            List<String> ours, String table, String column, String rest, String enumeration) {
        Pattern text = Pattern.compile(Pattern.quote("column " + table + "." + column)
                + " (?i:character varying)\\(255\\)" + Pattern.quote(rest));
        Pattern check = Pattern.compile("check " + Pattern.quote(table) + " \\(\"" + Pattern.quote(column)
                + "\" IN\\(.*|constraint " + Pattern.quote(table) + " CHECK \\(\\(\\(" + Pattern.quote(column)
                + "\\)::text = ANY .*");
        boolean checked = ours.stream().anyMatch(each -> check.matcher(each).matches());
        if (checked && ours.stream().anyMatch(each -> text.matcher(each).matches())) {
            ours.removeIf(each -> check.matcher(each).matches());
            ours.replaceAll(each -> text.matcher(each).matches() ? enumeration : each);
        }
    }

    /**
     * Each line of Hibernate's that is not in Retort's takes the place of the one that Retort has instead.
     *
     * @param instead what Retort may have instead of a line
     */
    private static Catalogs respelled(Catalogs catalogs, Function<String, Stream<String>> instead) {
        List<String> ours = new ArrayList<>(catalogs.ours());
        for (String line : catalogs.theirs()) {
            if (!ours.contains(line)) {
                List<String> known = instead.apply(line).filter(ours::contains).collect(Collectors.toList());
                known.stream().limit(1).forEach(each -> ours.set(ours.indexOf(each), line));
            }
        }
        return new Catalogs(ours, catalogs.theirs());
    }
}
