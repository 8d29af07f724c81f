package dev.retort.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The shop's rows, as far as the story needs them. */
final class Shop {
    private final Jdbi jdbi;

    Shop(DataSource dataSource) {
        this.jdbi = Jdbi.create(dataSource);
    }

    /** Puts in the rows of the first day; the database is at the first revision. */
    void open() {
        jdbi.useHandle(handle -> handle.createScript(resource("first-day.sql")).execute());
    }

    /** The answer to a query, as a table. */
    String table(String query) {
        return jdbi.withHandle(handle -> {
            List<List<String>> rows = new ArrayList<>();
            handle.createQuery(query).scanResultSet((results, context) -> {
                var result = results.get();
                var columns = result.getMetaData();
                List<String> header = new ArrayList<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    header.add(columns.getColumnLabel(i).toLowerCase(Locale.ROOT));
                }
                rows.add(header);
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        row.add(Objects.requireNonNullElse(result.getString(i), "-"));
                    }
                    rows.add(row);
                }
                return rows;
            });
            return aligned(rows);
        });
    }

    /** All tables, each with its number of rows. */
    String sizes() {
        return jdbi.withHandle(handle -> {
            List<List<String>> rows = new ArrayList<>(List.of(List.of("table", "rows")));
            handle.createQuery("""
                            select table_name from information_schema.tables
                            where table_schema = 'PUBLIC' order by table_name""")
                    .mapTo(String.class)
                    .forEach(table -> rows.add(List.of(
                            table.toLowerCase(Locale.ROOT),
                            handle.createQuery("select count(*) from " + table)
                                    .mapTo(String.class)
                                    .one())));
            return aligned(rows);
        });
    }

    private static String aligned(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Shop.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
