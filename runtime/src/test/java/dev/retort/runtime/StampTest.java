package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.Code;
import dev.retort.testing.TestDatabase;

/** A database that has the schema already is marked, not migrated. */
class StampTest {

    private static void byHand(TestDatabase database) {
        database.execute(
                "create table customers (id bigint not null, name varchar(80) not null, age integer,"
                        + " email varchar(255), constraint pk_customers primary key (id))",
                "insert into customers values (1, 'Ana', 30, null)");
    }

    @EveryDatabase
    void marksADatabaseThatLooksAsTheTargetSays(TestDatabase database) {
        byHand(database);
        Retort retort = Retort.of(database.dataSource(), Shop.revisions());

        assertThat(retort.stamp(Shop.EMAIL).revisions())
                .extracting(AppliedRevision::id)
                .containsExactly(Shop.CUSTOMERS, Shop.EMAIL);

        assertThat(retort.history().entries()).extracting(HistoryEntry::action).containsOnly(HistoryEntry.Action.STAMP);
        retort.upgrade();
        assertThat(database.rows("select id, age from customers")).containsExactly("1|30");
    }

    @EveryDatabase
    void refusesADatabaseThatLooksOtherwiseAndSaysHow(TestDatabase database) {
        byHand(database);
        database.execute("alter table customers drop column email", "create table orders (id integer)");
        Retort retort = Retort.of(database.dataSource(), Shop.revisions());

        assertThat(messageOf(Code.RT518, () -> retort.stamp(Shop.EMAIL)))
                .contains("customers.email is missing")
                .contains("table orders is there already");
        assertThat(retort.current().sets().get(0).heads()).isEmpty();
        assertThat(database.rows("select count(*) from customers")).containsExactly("1");
        retort.stampUnverified(Shop.EMAIL);
        assertThat(retort.current().sets().get(0).heads())
                .extracting(RevisionRef::id)
                .containsExactly(Shop.EMAIL);
    }

    @EveryDatabase
    void marksBackToo(TestDatabase database) {
        Retort retort = Retort.of(database.dataSource(), Shop.revisions());
        retort.upgrade(Shop.EMAIL);
        database.execute("drop table customers");

        assertThat(retort.stamp("base").revisions())
                .extracting(AppliedRevision::id)
                .containsExactly(Shop.EMAIL, Shop.CUSTOMERS);

        assertThat(retort.upgrade().revisions()).hasSize(5);
    }

    @EveryDatabase
    void acceptsTheDatabaseThatRetortMadeAtEachRevision(TestDatabase database) {
        Retort retort = Retort.of(database.dataSource(), Shop.revisions());
        for (RegisteredRevision revision : Shop.revisions().revisions()) {
            retort.upgrade("+1");
            assertThat(retort.stamp(revision.id()).nothingDone()).isTrue();
        }
    }
}
