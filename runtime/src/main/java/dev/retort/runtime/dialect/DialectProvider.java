package dev.retort.runtime.dialect;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/**
 * Makes the dialect of one kind of database. Third parties register theirs for {@link
 * java.util.ServiceLoader}; it needs a constructor without parameters.
 */
public interface DialectProvider {

    /** The name under which revisions and options speak of the database: {@code postgresql}. */
    String name();

    /** The version that it was written for: {@link SpiVersion#CURRENT}, as it was then. */
    int spiVersion();

    /** Whether the connection's database is of this kind. Sends no query. */
    boolean accepts(DatabaseMetaData metadata) throws SQLException;

    /**
     * The dialect of the connection's very database: its version, how it folds names. Not called where nothing is
     * pending; a query may ask what the metadata do not tell.
     *
     * @throws dev.retort.schema.finding.RetortException if it cannot be worked with as it is set up (RT592)
     */
    Dialect dialect(DatabaseMetaData metadata) throws SQLException;

    /** The dialect of a database that nobody has connected to: the newest version known, with its defaults. */
    Dialect offline();

    /**
     * Whether a connection is not to be had only because others hold a lock, so that it may be had in a moment;
     * there is no dialect to ask yet then.
     */
    default boolean isBusy(SQLException refusal) {
        return false;
    }
}
