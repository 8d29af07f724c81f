package dev.retort.runtime.dialect;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the catalog of a database. Names are given as the model spells them. */
public interface CatalogReader {

    /** The table of that name, or {@code null} if there is none. */
    @Nullable
    TableShape table(Connection connection, ObjectName name) throws SQLException;

    /** The names of the tables in a database schema, {@code null} for the connection's own, as {@link Identifiers#stored}. */
    Set<String> tables(Connection connection, @Nullable String schema) throws SQLException;

    /** The sequence of that name, or {@code null} if there is none. */
    @Nullable
    SequenceShape sequence(Connection connection, ObjectName name) throws SQLException;

    /** Whether there is a database schema of that name. */
    boolean namespace(Connection connection, String name) throws SQLException;

    /** The values of the enumeration type of that name, or {@code null} if there is none. */
    default @Nullable List<String> enumType(Connection connection, ObjectName name) throws SQLException {
        return null;
    }

    /**
     * What {@link #table} would find if a table were there as the model says. A facet that a catalog does
     * not give back the way it was written is left open.
     */
    TableShape expected(Table table);

    /**
     * The same of a table of a schema.
     *
     * @throws SchemaException if the schema has no such table
     */
    default TableShape expected(Schema schema, ObjectName name) {
        Table table = schema.table(name);
        if (table == null) {
            throw new SchemaException("there is no table '" + name + "'");
        }
        return expected(table);
    }
}
