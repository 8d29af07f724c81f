package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static dev.retort.schema.Elements.check;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.Code;
import dev.retort.testing.TestDatabase;
import java.util.Arrays;

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

    @EveryDatabase
    void givesTheStatementsForWhatSomebodyElseNamed(TestDatabase database) {
        Revisions revisions = Revisions.none()
                .then(
                        "a10000000001",
                        "R0001_CreateCustomersAndOrders",
                        op -> {
                            op.createTable(
                                    "customers",
                                    column("id", bigint()).notNull(),
                                    column("email", varchar(80)),
                                    column("state", varchar(10)),
                                    column("kind", varchar(10)),
                                    primaryKey("pk_customers", "id"),
                                    unique("uk_customers_email", "email"),
                                    check("ck_customers_state", "state in ('a', 'b')"),
                                    check("ck_customers_kind", "kind in ('x', 'y')"));
                            op.createTable(
                                    "orders",
                                    column("id", bigint()).notNull(),
                                    column("customer_id", bigint()).notNull(),
                                    primaryKey("pk_orders", "id"),
                                    foreignKey("fk_orders_customer_id", "customer_id")
                                            .references("customers", "id"));
                            op.createIndex("orders", index("ix_orders_customer_id", "customer_id"));
                            op.createIndex("orders", index("ix_orders_id_customer_id", "id", "customer_id"));
                        },
                        op -> {
                            op.dropTable("orders");
                            op.dropTable("customers");
                        });
        database.execute(
                "create table customers (id bigint not null, email varchar(80), state varchar(10), kind varchar(10),"
                        + " constraint customers_key primary key (id), constraint ukj8d unique (email),"
                        + " constraint c1 check (state in ('a', 'b')), constraint c2 check (kind in ('x', 'y')))",
                "create table orders (id bigint not null, customer_id bigint not null,"
                        + " constraint orders_key primary key (id),"
                        + " constraint fk7h2 foreign key (customer_id) references customers (id))",
                "create index idx5 on orders (customer_id)",
                "insert into customers values (1, 'ana@example.org', 'a', 'x')",
                "insert into orders values (10, 1)");
        Retort retort = Retort.of(database.dataSource(), revisions);

        String message = messageOf(Code.RT518, () -> retort.stamp("heads"));

        assertThat(message)
                .containsIgnoringCase("index ix_orders_customer_id is there as idx5")
                .contains("index ix_orders_id_customer_id is missing");
        String statements = message.substring(message.indexOf("missing:\n") + 9, message.indexOf("Mend it, "));
        database.execute(Arrays.stream(statements.split(";\\s*\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toArray(String[]::new));
        assertThat(retort.stamp("heads").revisions()).hasSize(1);
        assertThat(database.rows("select id, customer_id from orders")).containsExactly("10|1");
        assertThat(database.rows("select email, state, kind from customers")).containsExactly("ana@example.org|a|x");
        retort.downgrade("base");
    }
}
