package dev.retort.runtime.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What a database refuses is told apart by what a person can do about it. */
class FaultKindsTest {

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void refusalsAreToldApart(TestDatabase database) throws SQLException {
        database.execute(
                "create table things (id int not null, name varchar(3), constraint pk_things primary key (id))");
        try (Connection connection = database.connect()) {
            expect(connection, "insert into nothing values (1)", Fault.NO_TABLE);
            expect(connection, "drop table nothing", Fault.NO_TABLE);
            expect(connection, "create table things (id int)", Fault.EXISTS);
            expect(connection, "insert into things values (null, 'a')", Fault.DATA);
            execute(connection, "insert into things values (1, 'a')");
            expect(connection, "insert into things values (1, 'b')", Fault.DATA);
            expect(connection, "select from where", Fault.OTHER);
        }
    }

    private static void expect(Connection connection, String sql, Fault fault) throws SQLException {
        SQLException refusal = catchThrowableOfType(SQLException.class, () -> execute(connection, sql));
        assertThat((Object) refusal).as(sql).isNotNull();
        assertThat(Dialects.of(connection).fault(refusal)).as(sql).isEqualTo(fault);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
