package dev.retort.runtime.dialect.innodb;

import dev.retort.runtime.dialect.Locks;
import dev.retort.runtime.dialect.standard.Queries;
import dev.retort.schema.Table;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The named locks of MariaDB and MySQL. They are the server's, not the database's, so the database is part
 * of their name; and they are one server's: in a cluster each node would give its own.
 */
final class InnodbLocks implements Locks {
    /** The longest name of a lock. */
    private static final int LONGEST = 64;

    private static final Set<String> WITHOUT_TRANSACTIONS =
            Set.of("myisam", "aria", "memory", "csv", "archive", "blackhole", "mrg_myisam", "federated");

    @Override
    public @Nullable Table table() {
        return null;
    }

    @Override
    public boolean inTransaction() {
        return false;
    }

    @Override
    public boolean tryInTransaction(Connection connection, String name) {
        throw new UnsupportedOperationException("MariaDB and MySQL commit with every change of the schema");
    }

    @Override
    public boolean ownConnection(Connection connection) {
        return false;
    }

    @Override
    public boolean tryOnConnection(Connection connection, String name) throws SQLException {
        refuseClusters(connection);
        String key = key(connection, name);
        String found = Queries.first(
                        connection,
                        row -> row.getInt(1) + " " + row.getString(2),
                        "select get_lock(?, 0), @@session.default_storage_engine",
                        key)
                .orElse("0 ");
        if (found.startsWith("1 ")
                && WITHOUT_TRANSACTIONS.contains(found.substring(2).toLowerCase(Locale.ROOT))) {
            release(connection, name);
            throw new RetortException(
                    Code.RT592,
                    "tables that are created on this connection are of the engine " + found.substring(2)
                            + ", which has no transactions and does not check foreign keys. Have them created by InnoDB:"
                            + " sessionVariables=default_storage_engine=InnoDB in the URL, or in the server's"
                            + " configuration. Nothing was changed.");
        }
        return found.startsWith("1 ");
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        Queries.any(connection, "select release_lock(?)", key(connection, name));
    }

    @Override
    public Optional<String> holder(Connection connection, String name) throws SQLException {
        long id = Queries.first(
                        connection, row -> row.getLong(1), "select coalesce(is_used_lock(?), 0)", key(connection, name))
                .orElse(0L);
        if (id == 0) {
            return Optional.empty();
        }
        return Queries.first(
                        connection,
                        row -> "connection " + id + " of user " + row.getString(1) + " from " + row.getString(2),
                        "select user, host from information_schema.processlist where id = ?",
                        id)
                .or(() -> Optional.of("connection " + id));
    }

    /** Two nodes of a cluster would both give the lock; a session may say otherwise for itself. */
    private static void refuseClusters(Connection connection) throws SQLException {
        boolean cluster = Queries.any(
                connection,
                "show global variables where variable_name = 'wsrep_on' and value = 'ON'"
                        + " or variable_name = 'group_replication_single_primary_mode' and value = 'OFF'");
        if (cluster) {
            throw new RetortException(
                    Code.RT593,
                    "this server is a node of a cluster (Galera, or a group with several primaries), where a lock on one"
                            + " node is none on the others: two starters could migrate at once. Migrate on a server"
                            + " outside of a cluster, or write the script with 'retort sql' and run it once, on one node;"
                            + " the next start takes it for done. Nothing was changed.");
        }
    }

    private static String key(Connection connection, String name) throws SQLException {
        String database = connection.getCatalog();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((database + "\n" + name).getBytes(StandardCharsets.UTF_8));
            return ("retort:" + HexFormat.of().formatHex(digest)).substring(0, LONGEST);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
