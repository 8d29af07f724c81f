package dev.retort.runtime.dialect;

import dev.retort.runtime.dialect.h2.H2Provider;
import dev.retort.runtime.dialect.mariadb.MariadbProvider;
import dev.retort.runtime.dialect.mysql.MysqlProvider;
import dev.retort.runtime.dialect.postgresql.PostgresqlProvider;
import dev.retort.runtime.dialect.sqlite.SqliteProvider;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Finds the dialect of a database. Third parties' dialects come before Retort's own. */
public final class Dialects {
    private static final List<DialectProvider> OWN = List.of(
            new H2Provider(),
            new PostgresqlProvider(),
            new MariadbProvider(),
            new MysqlProvider(),
            new SqliteProvider());

    private Dialects() {}

    /**
     * The dialect of a connection's database.
     *
     * @throws RetortException if no dialect knows the database (RT590), or the one that does is older than
     *     this runtime can use (RT591), or the database is set up so that it cannot be worked with (RT592)
     */
    public static Dialect of(Connection connection) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        for (DialectProvider provider : providers()) {
            if (provider.accepts(metadata)) {
                return usable(provider).dialect(metadata);
            }
        }
        throw new RetortException(
                Code.RT590,
                "Retort has no dialect for the database '" + metadata.getDatabaseProductName() + "'. It knows "
                        + names() + "; a dialect for another comes as a DialectProvider on the class path.");
    }

    /**
     * The dialect of that name, for a database that nobody has connected to.
     *
     * @throws RetortException as {@link #of}
     */
    public static Dialect named(String name) {
        for (DialectProvider provider : providers()) {
            if (provider.name().equals(name)) {
                return usable(provider).offline();
            }
        }
        throw new RetortException(Code.RT590, "Retort has no dialect named '" + name + "'. It knows " + names() + ".");
    }

    /** Whether a connection is not to be had only because others hold a lock. */
    public static boolean isBusy(Throwable refusal) {
        for (Throwable each = refusal; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && providers().stream().anyMatch(provider -> provider.isBusy(sql))) {
                return true;
            }
        }
        return false;
    }

    /** All providers, in the order in which they are asked. */
    public static List<DialectProvider> providers() {
        List<DialectProvider> providers = new ArrayList<>();
        ServiceLoader.load(DialectProvider.class).forEach(providers::add);
        providers.addAll(OWN);
        return List.copyOf(providers);
    }

    private static DialectProvider usable(DialectProvider provider) {
        int version = provider.spiVersion();
        if (version < SpiVersion.OLDEST || version > SpiVersion.CURRENT) {
            throw new RetortException(
                    Code.RT591,
                    "the dialect '" + provider.name() + "' ("
                            + provider.getClass().getName()
                            + ") is made for version " + version + " of Retort's dialects; this runtime needs one of "
                            + SpiVersion.OLDEST + " to " + SpiVersion.CURRENT
                            + ". Use versions of the two that belong together.");
        }
        return provider;
    }

    private static String names() {
        return providers().stream().map(DialectProvider::name).collect(Collectors.joining(", "));
    }
}
