package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.Code;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a listener is told. */
class EventsTest {

    @EveryDatabase
    void tellOfEachRevisionAndStep(TestDatabase database) {
        List<String> told = new ArrayList<>();
        Retort retort = Retort.builder(database.dataSource(), Shop.revisions().first(2))
                .listener(event -> told.add(described(event)))
                .build();

        retort.upgrade();
        retort.upgrade();

        assertThat(told)
                .containsExactly(
                        "UPGRADE c10000000001 begins, 2 steps",
                        "1 of 2: create table customers (",
                        "1 of 2 ended",
                        "2 of 2: insert into customers (id, name, age) values",
                        "2 of 2 ended",
                        "c10000000001 ended",
                        "UPGRADE c20000000002 begins, 1 steps",
                        "1 of 1: alter table customers add column email varchar(255)",
                        "1 of 1 ended",
                        "c20000000002 ended");
    }

    private static String described(MigrationEvent event) {
        if (event instanceof MigrationEvent.RevisionStarted started) {
            return started.direction() + " " + started.revision().id() + " begins, " + started.steps() + " steps";
        }
        if (event instanceof MigrationEvent.StepStarted step) {
            return step.step() + " of " + step.steps() + ": "
                    + step.text().lines().findFirst().orElse("");
        }
        if (event instanceof MigrationEvent.StepFinished step) {
            return step.step() + " of " + step.steps() + " ended";
        }
        return event instanceof MigrationEvent.RevisionFinished finished
                ? finished.revision().id() + " ended"
                : event.toString();
    }

    @EveryDatabase
    void stopTheMigrationIfAListenerThrows(TestDatabase database) {
        Retort retort = Retort.builder(database.dataSource(), Shop.revisions())
                .listener(event -> {
                    if (event instanceof MigrationEvent.RevisionStarted started
                            && started.revision().id().equals(Shop.EMAIL)) {
                        throw new IllegalStateException("enough");
                    }
                })
                .build();

        assertThatThrownBy(retort::upgrade).hasMessage("enough");
        assertThat(database.rows("select heads from retort_state")).containsExactly(Shop.CUSTOMERS);
        assertThat(Retort.of(database.dataSource(), Shop.revisions()).upgrade().revisions())
                .hasSize(4);
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB})
    void tellOfRetriesUntilALongReaderIsGone(TestDatabase database) throws Exception {
        Retort.of(database.dataSource(), Shop.revisions().first(1)).upgrade();
        List<MigrationEvent> retries = new ArrayList<>();
        try (Connection reader = database.connect();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("update customers set age = 1");
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

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB})
    void saysThatALockWasNotToBeHad(TestDatabase database) throws Exception {
        Retort.of(database.dataSource(), Shop.revisions().first(1)).upgrade();
        try (Connection reader = database.connect();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("update customers set age = 1");
            Retort retort = Retort.builder(
                            database.dataSource(), Shop.revisions().first(2))
                    .lockTimeout(Duration.ofMillis(50), 1)
                    .build();

            assertThat(messageOf(Code.RT555, retort::upgrade))
                    .contains("step 1 of 1 of revision c20000000002 (R0002_AddEmailToCustomers.upgrade)");
            reader.rollback();
        }
        assertThat(Retort.of(database.dataSource(), Shop.revisions()).upgrade().revisions())
                .hasSize(4);
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
