package dev.retort.runtime.dialect.h2;

import dev.retort.runtime.dialect.standard.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The views over tables. Where one is in the way, H2 speaks of the copy that it made of the table, and not of the view. */
final class H2Views {
    /** A table, as the definition of a view writes it. */
    private static final Pattern TABLE = Pattern.compile("\"[^\"]+\"\\.\"([^\"]+)\"");

    private H2Views() {}

    /** Those over the tables that a statement names. */
    static List<String> over(Connection connection, String statement) throws SQLException {
        List<String> views = new ArrayList<>();
        Queries.all(
                connection,
                row -> isOver(row.getString(3), statement)
                        && views.add("the view " + row.getString(1) + "." + row.getString(2)),
                "select TABLE_SCHEMA, TABLE_NAME, VIEW_DEFINITION from INFORMATION_SCHEMA.VIEWS"
                        + " order by TABLE_SCHEMA, TABLE_NAME");
        return views;
    }

    /** A view that is left invalid has no definition any more. */
    private static boolean isOver(@Nullable String definition, String statement) {
        if (definition == null) {
            return true;
        }
        String lower = statement.toLowerCase(Locale.ROOT);
        Matcher table = TABLE.matcher(definition);
        while (table.find()) {
            String name = Pattern.quote(table.group(1).toLowerCase(Locale.ROOT));
            if (Pattern.compile("(?<!\\w)" + name + "(?!\\w)").matcher(lower).find()) {
                return true;
            }
        }
        return false;
    }
}
