package dev.retort.runtime.crash;

import static dev.retort.runtime.support.Failures.messageOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.retort.runtime.Retort;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.Code;
import dev.retort.testing.DriverDataSource;
import dev.retort.testing.MariaDbServer;
import dev.retort.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** A server of MariaDB that is set up as few are. */
class UnusualServersTest {
    private static final Revisions CAPITALS = Revisions.none()
            .then(
                    "c1",
                    "R0001_Create",
                    op -> {
                        op.createTable(
                                "OrderHead", column("Id", integer()).notNull(), primaryKey("Pk_OrderHead", "Id"));
                        op.createTable(
                                "OrderLine",
                                column("Id", integer()).notNull(),
                                column("HeadId", integer()),
                                primaryKey("Pk_OrderLine", "Id"),
                                foreignKey("Fk_OrderLine_Head", "HeadId").references("OrderHead", "Id"));
                    },
                    op -> {
                        op.dropTable("OrderLine");
                        op.dropTable("OrderHead");
                    })
            .then(
                    "c2",
                    "R0002_Rename",
                    op -> {
                        op.renameTable("OrderHead", "PurchaseHead");
                        op.addColumn("PurchaseHead", column("Note", varchar(20)));
                        op.renameColumn("OrderLine", "HeadId", "PurchaseId");
                    },
                    op -> {
                        op.renameColumn("OrderLine", "PurchaseId", "HeadId");
                        op.dropColumn("PurchaseHead", "Note");
                        op.renameTable("PurchaseHead", "OrderHead");
                    });

    @Test
    void comesOutRight() {
        try (MariaDbServer server = MariaDbServer.start("--lower-case-table-names=1")) {
            try (TestDatabase database = server.create()) {
                keepsTableNamesInLowerCase(database);
            }
            try (TestDatabase database = server.create()) {
                mayOnlyBeRead(database);
            }
        }
    }

    private static void keepsTableNamesInLowerCase(TestDatabase database) {
        Revisions revisions = EveryOperation.revisions(database.url());
        Retort.of(database.dataSource(), revisions).upgrade();
        Retort.of(database.dataSource(), revisions).downgrade("base");
        database.clear();
        for (int point = 0; ; point += 5) {
            DyingDataSource dying = new DyingDataSource(point);
            boolean died = true;
            try {
                Retort.of(dying.of(database.dataSource()), CAPITALS).upgrade();
                died = false;
            } catch (DyingDataSource.Death death) {
                assertThatCode(() -> Retort.of(database.dataSource(), CAPITALS).upgrade())
                        .as("died at " + point)
                        .doesNotThrowAnyException();
            }
            Retort retort = Retort.of(database.dataSource(), CAPITALS);
            assertThat(retort.upgrade().nothingDone()).isTrue();
            database.execute("drop table retort_history", "drop table retort_state");
            assertThat(retort.stamp("head").revisions()).hasSize(2);
            assertThat(retort.downgrade("base").revisions()).hasSize(2);
            database.clear();
            if (!died) {
                return;
            }
        }
    }

    private static void mayOnlyBeRead(TestDatabase database) {
        Retort.of(database.dataSource(), Shop.revisions().first(1)).upgrade();
        database.execute(
                "create user app@localhost identified by 'app'",
                "grant all on " + database.url().replaceFirst(".*/", "") + ".* to app@localhost",
                "set global read_only = 1");
        Retort retort = Retort.of(new DriverDataSource(database.url(), "app", "app"), Shop.revisions());

        assertThat(messageOf(Code.RT503, retort::upgrade)).contains("Migrate on a connection that may write");
        assertThat(messageOf(Code.RT503, () -> retort.stampUnverified("heads"))).contains("may write");
        assertThat(retort.plan("heads").revisions()).hasSize(4);

        database.execute("set global read_only = 0");
        assertThat(retort.upgrade().revisions()).hasSize(4);
    }
}
