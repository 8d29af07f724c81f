package dev.retort.testing;

/** The database engines that tests run on: all real, none installed. */
public enum Engine {
    /** H2 in memory. DDL commits. */
    H2,
    /** PostgreSQL, one cluster a JVM. DDL rolls back. */
    POSTGRESQL,
    /** MariaDB, one server a JVM, started when the first test asks for it. DDL commits. */
    MARIADB,
    /** SQLite in a temporary file. DDL rolls back. */
    SQLITE;

    /** A fresh, empty database of this engine. The first one a JVM asks for starts the server. */
    public TestDatabase create() {
        return switch (this) {
            case H2 -> H2Databases.inMemory();
            case POSTGRESQL -> PostgresqlDatabases.create();
            case MARIADB -> MariaDbDatabases.create();
            case SQLITE -> SqliteDatabases.create();
        };
    }
}
