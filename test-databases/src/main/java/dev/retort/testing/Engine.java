package dev.retort.testing;

import java.util.Optional;

/** The database engines that tests run on: all real, none installed. */
public enum Engine {
    /** H2 in memory. DDL commits. */
    H2,
    /** PostgreSQL, one cluster a JVM. DDL rolls back. */
    POSTGRESQL,
    /** MariaDB, one server a JVM, started when the first test asks for it. DDL commits. */
    MARIADB,
    /** MySQL, one server a JVM, where the machine has what it needs. DDL commits. */
    MYSQL,
    /** SQLite in a temporary file. DDL rolls back. */
    SQLITE;

    /** A fresh, empty database of this engine. The first one a JVM asks for starts the server. */
    public TestDatabase create() {
        return switch (this) {
            case H2 -> H2Databases.inMemory();
            case POSTGRESQL -> PostgresqlDatabases.create();
            case MARIADB -> MariaDbDatabases.create();
            case MYSQL -> MySqlDatabases.create();
            case SQLITE -> SqliteDatabases.create();
        };
    }

    /** What this machine lacks to run the engine, if anything: a test on it is skipped then, and says so. */
    public Optional<String> missing() {
        return this == MYSQL ? MySqlDatabases.missing() : Optional.empty();
    }
}
