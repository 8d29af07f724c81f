package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.FewConnections;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.Code;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;

/** Connections as pools hand them out. */
class ConnectionsTest {

    @EveryDatabase
    void mayBeWithoutAutocommitAndSerializable(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Connection second = database.connect()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setAutoCommit(false);
            FewConnections pool = new FewConnections(connection, second);
            Retort retort = Retort.of(pool, Shop.revisions());

            assertThat(retort.upgrade().revisions()).hasSize(5);
            assertThat(retort.upgrade().nothingDone()).isTrue();
            retort.downgrade("-1");

            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        }
    }

    @EveryDatabase
    void areGivenBackWithNothingOpenAfterAFailure(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Connection second = database.connect()) {
            Retort retort = Retort.of(
                    new FewConnections(connection, second),
                    Shop.revisions()
                            .then("f6", "R0006_Wrong", op -> op.execute("update nonsense set a = 1"), op -> {}));

            messageOf(Code.RT508, retort::upgrade);

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(Retort.of(new FewConnections(connection, second), Shop.revisions())
                            .upgrade()
                            .nothingDone())
                    .isTrue();
        }
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void isEnoughWhereTheLockIsTheTransactions(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            assertThat(Retort.of(new FewConnections(connection), Shop.revisions())
                            .upgrade()
                            .revisions())
                    .hasSize(5);
        }
    }

    @DatabaseTest(Engine.H2)
    void areTwoWhereTheLockNeedsOneOfItsOwn(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            assertThat(messageOf(
                            Code.RT501,
                            () -> Retort.of(new FewConnections(connection), Shop.revisions())
                                    .upgrade()))
                    .contains("a second connection is not to be had")
                    .contains("at least two");
        }
    }
}
