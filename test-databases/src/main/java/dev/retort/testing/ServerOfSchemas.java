package dev.retort.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server of MariaDB or MySQL, on which every test has its own database. What a test calls a schema is a
 * database there too, beside the test's own, and goes with it.
 */
final class ServerOfSchemas implements TestDatabase.Upkeep {

    private static final String USER = "root";

    private final AtomicInteger count = new AtomicInteger();
    private final Engine engine;
    private final String url;

    /**
     * @param url the JDBC URL, to which the name of a database is appended
     */
    ServerOfSchemas(Engine engine, String url) {
        this.engine = engine;
        this.url = url;
    }

    TestDatabase create() {
        String name = "test" + count.incrementAndGet();
        try {
            administer("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(engine + " cannot create " + name, e);
        }
        return new TestDatabase(engine, url + name, USER, "", this);
    }

    @Override
    public void clear(TestDatabase database) throws SQLException {
        drop(database);
        administer("CREATE DATABASE " + name(database));
    }

    @Override
    public void drop(TestDatabase database) throws SQLException {
        administer("DROP DATABASE " + name(database));
        for (String other : others()) {
            administer("DROP DATABASE `" + other + "`");
        }
    }

    private String name(TestDatabase database) {
        return database.url().substring(url.length());
    }

    private List<String> others() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, USER, "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT SCHEMA_NAME FROM information_schema.SCHEMATA"
                        + " WHERE SCHEMA_NAME NOT REGEXP '^test[0-9]*$' AND SCHEMA_NAME NOT IN"
                        + " ('information_schema', 'mysql', 'performance_schema', 'sys')")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private void administer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, USER, "");
                Statement statement = connection.createStatement()) {
            // A table in one database may refer to one in another.
            statement.execute("SET foreign_key_checks = 0");
            statement.execute(sql);
        }
    }
}
