package dev.retort.runtime.dialect;

import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.type.ColumnType;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One database: how it spells operations, and what it can do. Immutable, and without a connection. */
public interface Dialect {

    /** The name under which revisions and options speak of the database: {@code postgresql}. */
    String name();

    /** Whether statements that change the schema roll back with the transaction that they ran in. */
    boolean transactionalDdl();

    /**
     * The statements that do what an operation says, in their order. There are none for SQL of another
     * database and for a step in code, which the runtime itself runs.
     *
     * @param operation what is to be done
     * @param before the schema that it is done to, as the replay of all operations before it
     * @throws dev.retort.schema.SchemaException if the operation does not fit the schema
     * @throws dev.retort.schema.finding.RetortException if this database cannot do it at all
     */
    List<SqlStatement> render(Operation operation, Schema before);

    /**
     * How many operations, from the first of some on, are better done together than one after the other.
     *
     * @return at least 1
     */
    default int together(List<Operation> operations) {
        return 1;
    }

    /**
     * The statements that do what as many operations say as {@link #together} asked for. They are run where
     * the first of them would have been.
     */
    default List<SqlStatement> renderTogether(List<Operation> operations, Schema before) {
        return render(operations.get(0), before);
    }

    /** How names are written and stored. */
    Identifiers identifiers();

    /** A type as a column's definition spells it. */
    String type(ColumnType type);

    /**
     * A constant, safely quoted.
     *
     * @param type the type of the column it is for, or {@code null} where it is not known
     */
    String literal(Literal literal, @Nullable ColumnType type);

    /**
     * The SQL condition that is true of the values of a column that a change to another type would fail
     * on; empty where every value fits, or where that cannot be told beforehand.
     *
     * @param column the column, as SQL text
     */
    Optional<String> misfits(String column, ColumnType from, ColumnType to);

    /**
     * The SQL expression for the values that a column has once its type is another one, where {@link #misfits}
     * finds nothing; what a cast does unless the database's dialect knows better.
     *
     * @param column the column, as SQL text
     */
    default String converted(String column, ColumnType from, ColumnType to) {
        return "cast(" + column + " as " + type(to) + ")";
    }

    /**
     * An SQL text of the model as the database understands it: a check, an expression of a generated column, a
     * backfill. In the model, what stands in double quotes is a delimited name.
     *
     * @param table the table whose columns the text speaks of
     */
    default String understood(String sql, Table table) {
        return sql;
    }

    /** Reads what the database says of itself. */
    CatalogReader catalog();

    /**
     * Locks between starters.
     *
     * @param schema the database schema of the runtime's own tables, or {@code null} for the connection's
     */
    Locks locks(@Nullable String schema);

    /** Prepares connections for the statements of revisions. */
    Sessions sessions();

    /**
     * Whether the statements that write into the runtime's own tables are prepared once for a connection and kept, which
     * spares an engine within the program reading their text each time. A server gets their text, several in one round
     * trip: a transaction pooler before it would not bear a prepared statement that outlives a transaction.
     */
    default boolean keepsPrepared() {
        return false;
    }

    /**
     * Brings what a statement left that was running when its program died into a state in which the catalog tells what
     * became of it. Called under the lock, with autocommit on, before the statement's probe; whoever dies within is
     * followed by another call. Most databases leave nothing.
     *
     * @param statement the statement, as it was run
     */
    default void mend(Connection connection, String statement) throws SQLException {}

    /**
     * The letters that the runtime's own tables can hold, where these are not all; asked only where a text has others
     * than ASCII has. What does not fit is replaced.
     *
     * @param log the table of the log, which may not be there yet
     */
    default Optional<Charset> letters(Connection connection, ObjectName log) throws SQLException {
        return Optional.empty();
    }

    /**
     * What depends on the tables of a statement that failed for it ({@link Fault#DEPENDENTS}), in a person's words,
     * where the database itself does not say so. Called with autocommit on.
     */
    default List<String> dependents(Connection connection, String statement) throws SQLException {
        return List.of();
    }

    /** What kind of failure the database reports. */
    Fault fault(SQLException failure);
}
