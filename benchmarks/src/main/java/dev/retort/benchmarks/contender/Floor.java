package dev.retort.benchmarks.contender;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * What nobody can be faster than: the statements by hand over JDBC, one row of history each, and one
 * query of one row to see that nothing is to be done.
 */
public final class Floor implements Contender {
    private Workload workload = new Workload(0);

    @Override
    public String name() {
        return "floor (JDBC by hand)";
    }

    @Override
    public void write(Workload workload, Path folder) {
        // It has its statements in code.
    }

    @Override
    public void open(Workload workload, Path folder) {
        this.workload = workload;
    }

    @Override
    public void upgrade(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (applied(connection) < workload.revisions()) {
                apply(connection);
            }
        }
    }

    private static int applied(Connection connection) {
        try (PreparedStatement query = connection.prepareStatement("select n from floor_state where name = ?")) {
            query.setString(1, "default");
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        } catch (SQLException noTable) {
            return 0;
        }
    }

    private void apply(Connection connection) throws SQLException {
        List<String> statements = workload.statements();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table floor_history (id integer primary key, script varchar(2000))");
            statement.execute("create table floor_state (name varchar(20) primary key, n integer)");
            try (PreparedStatement history = connection.prepareStatement("insert into floor_history values (?, ?)")) {
                for (int i = 0; i < statements.size(); i++) {
                    statement.execute(statements.get(i));
                    history.setInt(1, i);
                    history.setString(2, statements.get(i));
                    history.executeUpdate();
                }
            }
            statement.execute("insert into floor_state values ('default', " + statements.size() + ")");
        }
    }
}
