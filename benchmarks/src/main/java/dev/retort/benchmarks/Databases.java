package dev.retort.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;

/** The databases that are measured on: real ones, behind the pool that applications use. */
final class Databases {
    private Databases() {}

    /** A fresh database of an engine; H2 is in a file, as in an application that keeps its data. */
    static TestDatabase fresh(Engine engine) throws IOException {
        return engine == Engine.H2
                ? TestDatabase.h2InFolder(Files.createTempDirectory("retort-benchmark"))
                : engine.create();
    }

    /** A pool of a few connections to a database. */
    static HikariDataSource pool(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /** The engine's name on the results page. */
    static String title(Engine engine) {
        return switch (engine) {
            case H2 -> "H2 (file)";
            case POSTGRESQL -> "PostgreSQL";
            case MARIADB -> "MariaDB";
            case MYSQL -> "MySQL";
            case SQLITE -> "SQLite";
        };
    }

    /** A number of revisions in words. */
    static String revisions(int count) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? "revision" : "revisions");
    }

    /** The engine's name as Ebean Migration calls it. */
    static String ebeanPlatform(Engine engine) {
        return switch (engine) {
            case H2 -> "h2";
            case POSTGRESQL -> "postgres";
            case MARIADB -> "mariadb";
            case MYSQL -> "mysql";
            case SQLITE -> "sqlite";
        };
    }
}
