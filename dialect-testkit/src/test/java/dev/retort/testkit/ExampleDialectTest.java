package dev.retort.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The suite as a third party uses it, on a dialect that only its registration makes known. */
class ExampleDialectTest extends DialectSuite {
    @Override
    protected DataSource dataSource() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:example;DB_CLOSE_DELAY=-1");
        return dataSource;
    }

    @Override
    protected void clear() throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop all objects");
        }
    }

    @Override
    protected String name() {
        return "example";
    }

    @Override
    protected Set<String> refused() {
        return Examples.all().stream()
                .filter(example -> example.notOn().contains("h2"))
                .map(Example::toString)
                .collect(Collectors.toSet());
    }
}
