package dev.retort.runtime.dialect;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
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
    default java.util.@Nullable List<String> enumType(Connection connection, ObjectName name) throws SQLException {
        return null;
    }

    /**
     * What {@link #table} would find if a table of the schema were there as the model says. A facet that a
     * catalog does not give back the way it was written is left open.
     *
     * @throws dev.retort.schema.SchemaException if the schema has no such table
     */
    TableShape expected(Schema schema, ObjectName name);
}
