package dev.retort.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.Registry;
import dev.retort.runtime.Retort;
import dev.retort.sample.shop.migrations.Migrations;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The revisions that are committed, as the compiler registers them. */
class MigrationsTest {
    private final Registry migrations = new Migrations();

    @Test
    void everyRevisionIsCommitted() {
        assertThat(migrations.bornInThisBuild()).isEmpty();
        assertThat(migrations.revisions())
                .extracting(RegisteredRevision::name)
                .containsExactly(
                        "R0001_OpenTheShop",
                        "R0002_AddPhoneToCustomers",
                        "R0003_RenameNameToFullNameInCustomers",
                        "R0004_OrdersHaveACurrency",
                        "R0005_TagProducts",
                        "R0006_GiveProductsASlug",
                        "R0007_EveryProductHasASlugOfItsOwn",
                        "R0008_TakePayments");
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void theWayUpIsTheWayDown(TestDatabase database) {
        Retort retort = Retort.of(database.dataSource(), migrations);
        retort.upgrade("+1");
        String first = database.catalog().toString();
        new Shop(database.dataSource()).open();

        retort.upgrade();
        assertThat(database.rows("select full_name from customers order by full_name"))
                .containsExactly("Ana Souza", "Jörg Müller", "Siobhán Kelly");
        assertThat(database.rows("select slug from products order by slug"))
                .containsExactly("crepe-pan-24-cm", "whisk-elan");
        assertThat(database.rows("select distinct currency from orders")).containsExactly("EUR");

        retort.downgrade("-7");
        assertThat(database.catalog().toString()).isEqualTo(first);
        assertThat(database.rows("select count(*) from order_lines")).containsExactly("3");

        retort.downgrade("base");
        assertThat(database.catalog().toString()).doesNotContainIgnoringCase("customers");
    }
}
