package dev.retort.runtime.dialect.h2;

import dev.retort.runtime.dialect.standard.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What H2 leaves of a table when its program dies while the table is altered. To alter it H2 makes a copy,
 * {@code NAME_COPY_3_1}, drops the table and gives the copy its name; each of these steps commits, so that a
 * file may hold the copy beside the table, or the copy alone.
 */
final class H2Copies {
    private static final Pattern COPY = Pattern.compile("(.+)_COPY_\\d+_\\d+");

    private final Connection connection;

    H2Copies(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes away what is left beside its table, and gives what is left alone the table's name, so that the table is
     * as it was before the statement or as it is after it. Whoever dies within leaves what the next one goes on with.
     *
     * @param statement the statement that was running; only copies of tables that it names are its own
     */
    void mend(String statement) throws SQLException {
        for (Copy copy : copies()) {
            if (names(statement, copy.original())) {
                mend(copy);
            }
        }
    }

    private List<Copy> copies() throws SQLException {
        return Queries.all(
                        connection,
                        row -> new Copy(row.getString(1), row.getString(2)),
                        "select TABLE_SCHEMA, TABLE_NAME from INFORMATION_SCHEMA.TABLES"
                                + " where TABLE_TYPE = 'BASE TABLE' and TABLE_NAME like '%\\_COPY\\_%'"
                                + " order by TABLE_SCHEMA, TABLE_NAME")
                .stream()
                .filter(copy -> COPY.matcher(copy.name()).matches())
                .toList();
    }

    private static boolean names(String statement, String table) {
        return Pattern.compile(
                        "(?<![\\w])" + Pattern.quote(table) + "(?![\\w])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(statement)
                .find();
    }

    private void mend(Copy copy) throws SQLException {
        if (!isThere(copy)) {
            rename(copy);
        } else if (rows(copy, copy.original()) == 0 && rows(copy, copy.name()) > 0) {
            // Its rows go before its name does.
            run("drop table " + copy.in(copy.original()) + " cascade");
            rename(copy);
        } else {
            run("drop table " + copy.in(copy.name()) + " cascade");
        }
    }

    /** The table's name comes last: it says that all is done. */
    private void rename(Copy copy) throws SQLException {
        String prefix = copy.name() + "_";
        for (Named constraint : constraints(copy, prefix)) {
            run("alter table " + quoted(constraint.schema()) + "." + quoted(constraint.table())
                    + " rename constraint " + quoted(constraint.name()) + " to "
                    + quoted(constraint.name().substring(prefix.length())));
        }
        for (String index : indexes(copy, prefix)) {
            run("alter index " + copy.in(index) + " rename to " + quoted(index.substring(prefix.length())));
        }
        run("alter table " + copy.in(copy.name()) + " rename to " + quoted(copy.original()));
    }

    /** Those of other tables that refer to it, too. */
    private List<Named> constraints(Copy copy, String prefix) throws SQLException {
        return Queries.all(
                connection,
                row -> new Named(row.getString(1), row.getString(2), row.getString(3)),
                "select TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME from INFORMATION_SCHEMA.TABLE_CONSTRAINTS"
                        + " where CONSTRAINT_SCHEMA = ? and left(CONSTRAINT_NAME, ?) = ? order by CONSTRAINT_NAME",
                copy.schema(),
                prefix.length(),
                prefix);
    }

    private List<String> indexes(Copy copy, String prefix) throws SQLException {
        return Queries.all(
                connection,
                row -> row.getString(1),
                "select INDEX_NAME from INFORMATION_SCHEMA.INDEXES"
                        + " where INDEX_SCHEMA = ? and left(INDEX_NAME, ?) = ? order by INDEX_NAME",
                copy.schema(),
                prefix.length(),
                prefix);
    }

    private boolean isThere(Copy copy) throws SQLException {
        return Queries.any(
                connection,
                "select 1 from INFORMATION_SCHEMA.TABLES where TABLE_SCHEMA = ? and TABLE_NAME = ?",
                copy.schema(),
                copy.original());
    }

    private long rows(Copy copy, String table) throws SQLException {
        return Queries.first(connection, row -> row.getLong(1), "select count(*) from " + copy.in(table))
                .orElse(0L);
    }

    private void run(String sql) throws SQLException {
        Queries.run(connection, sql);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A copy, by its schema and name as the catalog holds them. */
    private record Copy(String schema, String name) {
        /** The name of the table that it is a copy of. */
        String original() {
            Matcher matcher = COPY.matcher(name);
            return matcher.matches() ? matcher.group(1) : name;
        }

        String in(String other) {
            return quoted(schema) + "." + quoted(other);
        }
    }

    private record Named(String schema, String table, String name) {}
}
