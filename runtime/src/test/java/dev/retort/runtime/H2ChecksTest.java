package dev.retort.runtime;

import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.support.Revisions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** H2 2.4.240 compares by the connection that made a check; a start's connection is not there for long. */
class H2ChecksTest {

    @Test
    void valuesAreCheckedWhenTheConnectionThatMadeTheCheckIsClosed() throws SQLException {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:checks;DB_CLOSE_DELAY=-1");
        Revisions revisions = Revisions.none()
                .then(
                        "c10000000001",
                        "R0001_CreateOrders",
                        op -> op.createTable(
                                "orders",
                                column("id", bigint()).notNull(),
                                column("status", varchar(20)),
                                primaryKey("pk_orders", "id"),
                                checkOneOf("ck_orders_status", "status", "NEW", "SENT")),
                        op -> op.dropTable("orders"));
        Retort.of(dataSource, revisions).upgrade();

        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("insert into orders values (1, 'NEW'), (2, null)"))
                    .isEqualTo(2);
            assertThatThrownBy(() -> statement.executeUpdate("insert into orders values (3, 'LOST')"))
                    .hasMessageContaining("CK_ORDERS_STATUS");
        }
    }
}
