package dev.retort.testing.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that a database's catalog knows of its tables, in normal form: one line a thing, sorted.
 *
 * <pre>
 * table customer
 * column customer.email character varying(255) not null default 'none'
 * primary key customer (id)
 * foreign key orders (customer_id) to customer (id) on update no action on delete cascade
 * </pre>
 *
 * <p>Spelling of types and expressions is the engine's own, so only dumps of one engine compare. The order of columns
 * in a table is left out: it is presentation. Names of schemas are left out for the default schema. Rows, statistics
 * and the current values of sequences are not part of a schema.
 */
public final class CatalogDump {

    private final List<CatalogLine> lines;

    private CatalogDump(List<CatalogLine> lines) {
        this.lines = lines;
    }

    /**
     * Reads the catalog.
     *
     * @throws IllegalArgumentException if the engine behind the connection is not known
     */
    public static CatalogDump of(Connection connection) throws SQLException {
        return new CatalogDump(List.copyOf(new TreeSet<>(readerFor(connection).read(new Catalog(connection)))));
    }

    private static CatalogReader readerFor(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> new H2CatalogReader();
            case "PostgreSQL" -> new PostgresqlCatalogReader();
            case "MariaDB" -> new MariaDbCatalogReader();
            case "MySQL" -> new MySqlCatalogReader();
            case "SQLite" -> new SqliteCatalogReader();
            default -> throw new IllegalArgumentException("No reader for the catalog of " + product);
        };
    }

    /** The lines without the names of constraints and indexes: what the database does. */
    public List<String> lines() {
        return lines.stream().map(CatalogLine::text).sorted().toList();
    }

    /** The lines with the names of constraints and indexes, where they have one: what a person sees, too. */
    public List<String> linesWithNames() {
        return lines.stream().map(CatalogLine::textWithName).sorted().toList();
    }

    /** The same without these tables or sequences and all that belongs to them, such as a tool's own bookkeeping. */
    public CatalogDump without(String... tables) {
        Set<String> unwanted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        unwanted.addAll(List.of(tables));
        return new CatalogDump(
                lines.stream().filter(line -> !unwanted.contains(line.owner())).toList());
    }

    /** The lines with names, as a text. */
    @Override
    public String toString() {
        return String.join("\n", linesWithNames());
    }
}
