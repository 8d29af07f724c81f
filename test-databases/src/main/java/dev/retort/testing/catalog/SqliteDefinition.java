package dev.retort.testing.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What only the text of a {@code CREATE TABLE} tells: checks, generated columns, collations and
 * {@code AUTOINCREMENT}.
 *
 * @param checks the checks of columns and table alike
 * @param extras by column name, in lower case, what its definition says beyond the pragma
 */
record SqliteDefinition(List<Check> checks, Map<String, String> extras) {

    /** A check: its condition with parentheses, and its name or nothing. */
    record Check(String expression, String name) {}

    static SqliteDefinition of(String createTable) {
        List<Check> checks = new ArrayList<>();
        Map<String, String> extras = new LinkedHashMap<>();
        for (String item : SqliteText.items(SqliteText.group(createTable))) {
            List<String> tokens = SqliteText.tokens(item);
            StringBuilder extra = new StringBuilder();
            String constraint = "";
            for (int i = 1; i < tokens.size(); i++) {
                String token = tokens.get(i);
                switch (tokens.get(i - 1).toUpperCase(Locale.ROOT)) {
                    case "CONSTRAINT" -> constraint = token;
                    case "CHECK" -> {
                        checks.add(new Check(token, constraint));
                        constraint = "";
                    }
                    case "AS" -> extra.append(" generated as ").append(token).append(stored(tokens, i));
                    case "COLLATE" -> extra.append(" collate ").append(token);
                    default -> {}
                }
                if (token.equalsIgnoreCase("AUTOINCREMENT")) {
                    extra.append(" autoincrement");
                }
            }
            extras.put(tokens.get(0).toLowerCase(Locale.ROOT), extra.toString());
        }
        return new SqliteDefinition(checks, extras);
    }

    private static String stored(List<String> tokens, int expression) {
        boolean stored =
                expression + 1 < tokens.size() && tokens.get(expression + 1).equalsIgnoreCase("STORED");
        return stored ? " stored" : " virtual";
    }

    String extrasOf(String column) {
        return extras.getOrDefault(column.toLowerCase(Locale.ROOT), "");
    }
}
