package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Scripts;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.Code;
import dev.retort.testing.DriverDataSource;
import dev.retort.testing.MariaDbServer;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** On a node of a Galera cluster, where a lock is none on the other nodes, nothing is migrated. */
class ClusterTest {
    private static final Revisions REVISIONS = Shop.revisions().first(3);

    /** Where Debian has it; {@code -Dretort.galera} says another place. */
    private static final Path GALERA = Path.of(System.getProperty("retort.galera", "/usr/lib/galera/libgalera_smm.so"));

    @Test
    void aServerThatIsSetUpAsANodeIsRefused() {
        try (MariaDbServer server = MariaDbServer.start("--wsrep-on=ON", "--binlog-format=ROW")) {
            isRefusedUntilItIsDoneByScript(server.create());
        }
    }

    @Test
    void aNodeOfARealClusterIsRefused() {
        assumeTrue(Files.exists(GALERA), "Galera is not on this machine (-Dretort.galera=…)");
        try (MariaDbServer server = MariaDbServer.start(
                "--wsrep-on=ON",
                "--binlog-format=ROW",
                "--wsrep-provider=" + GALERA,
                "--wsrep-cluster-address=gcomm://",
                "--wsrep-node-address=127.0.0.1")) {
            TestDatabase database = server.create();
            assertThat(database.rows("show status like 'wsrep_cluster_status'"))
                    .containsExactly("wsrep_cluster_status|Primary");
            isRefusedUntilItIsDoneByScript(database);
        }
    }

    private static void isRefusedUntilItIsDoneByScript(TestDatabase database) {
        Retort retort = Retort.of(database.dataSource(), REVISIONS);
        Retort quietly = Retort.of(
                new DriverDataSource(
                        database.url() + "?sessionVariables=wsrep_on=0", database.user(), database.password()),
                REVISIONS);

        assertThat(messageOf(Code.RT593, retort::upgrade))
                .contains("Galera")
                .contains("retort sql")
                .endsWith("the next start takes it for done. Nothing was changed.");
        messageOf(Code.RT593, quietly::upgrade);
        messageOf(Code.RT593, () -> retort.stampUnverified("heads"));
        assertThat(database.catalog().lines()).isEmpty();

        Scripts.run(database, retort.sql("base:heads"));

        assertThat(retort.upgrade().nothingDone()).isTrue();
        assertThat(retort.history().entries())
                .extracting(HistoryEntry::revision)
                .containsExactly(Shop.CUSTOMERS, Shop.EMAIL, Shop.ORDERS);
    }
}
