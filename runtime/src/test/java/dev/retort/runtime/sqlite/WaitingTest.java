package dev.retort.runtime.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.MigrationEvent;
import dev.retort.runtime.Retort;
import dev.retort.runtime.support.Shop;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who is in the way of a revision is waited for, whatever it is that they do. */
class WaitingTest {
    @DatabaseTest(Engine.SQLITE)
    void waitsForWhoeverWrites(TestDatabase database) throws SQLException {
        Retort.of(database.dataSource(), Shop.revisions().first(1)).upgrade();
        List<MigrationEvent> waits = new CopyOnWriteArrayList<>();
        try (Connection writer = database.connect();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("update customers set age = 1");
            Retort retort = Retort.builder(
                            database.dataSource(), Shop.revisions().first(2))
                    .listener(event -> {
                        if (event instanceof MigrationEvent.Waiting) {
                            waits.add(event);
                            rollBack(writer);
                        }
                    })
                    .build();

            assertThat(retort.upgrade().revisions()).hasSize(1);
        }
        assertThat(waits).hasSize(1);
    }

    @DatabaseTest(Engine.SQLITE)
    void commitsOnceAReaderIsGone(TestDatabase database) throws SQLException {
        Retort.of(database.dataSource(), Shop.revisions().first(1)).upgrade();
        List<MigrationEvent> retries = new CopyOnWriteArrayList<>();
        try (Connection reader = database.connect();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            try (ResultSet rows = statement.executeQuery("select * from customers")) {
                rows.next();
            }
            Retort retort = Retort.builder(
                            database.dataSource(), Shop.revisions().first(2))
                    .lockTimeout(Duration.ofMillis(100), 5)
                    .listener(event -> {
                        if (event instanceof MigrationEvent.Retrying) {
                            retries.add(event);
                            rollBack(reader);
                        }
                    })
                    .build();

            assertThat(retort.upgrade().revisions()).hasSize(1);
        }
        assertThat(retries).hasSize(1);
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
