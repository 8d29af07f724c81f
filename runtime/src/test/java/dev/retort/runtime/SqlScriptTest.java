package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Scripts;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.Code;
import dev.retort.testing.TestDatabase;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A range of revisions as a script that somebody else runs. */
class SqlScriptTest {
    private static final String[] OURS = {"retort_state", "retort_history", "retort_lock"};

    @EveryDatabase
    void isAcceptedByALaterUpgrade(TestDatabase byScript, TestDatabase byUpgrade) {
        Revisions revisions = Shop.revisions().first(3);
        Retort retort = Retort.of(byScript.dataSource(), revisions);
        Retort.of(byUpgrade.dataSource(), revisions).upgrade();

        Scripts.run(byScript, retort.sql("base:heads"));

        assertThat(retort.upgrade().nothingDone()).isTrue();
        assertThat(byScript.catalog().lines()).isEqualTo(byUpgrade.catalog().lines());
        assertThat(byScript.rows("select * from orders")).isEqualTo(byUpgrade.rows("select * from orders"));
        assertThat(retort.history().entries())
                .allSatisfy(entry -> assertThat(entry.at()).isAfter(Instant.EPOCH))
                .extracting(HistoryEntry::revision)
                .containsExactly(Shop.CUSTOMERS, Shop.EMAIL, Shop.ORDERS);
        assertThat(Retort.of(byScript.dataSource(), Shop.revisions()).upgrade().revisions())
                .hasSize(2);
    }

    @EveryDatabase
    void leadsBackAsWell(TestDatabase database) {
        Retort retort = Retort.of(database.dataSource(), Shop.revisions().first(3));
        retort.upgrade();

        Scripts.run(database, retort.sql(Shop.ORDERS + ":" + Shop.CUSTOMERS));

        assertThat(retort.current().sets().get(0).heads())
                .extracting(RevisionRef::id)
                .containsExactly(Shop.CUSTOMERS);
        assertThat(database.rows("select * from customers order by id")).containsExactly("1|Ana|30", "2|Bruno|null");
        Scripts.run(database, retort.sql(Shop.CUSTOMERS + ":base"));
        assertThat(database.catalog().without(OURS).lines()).isEmpty();
        Scripts.run(database, retort.sql("base:" + Shop.EMAIL));
        assertThat(retort.upgrade().revisions()).extracting(AppliedRevision::id).containsExactly(Shop.ORDERS);
    }

    @Test
    void needsNoDatabase() {
        String script = Retort.sql("base:" + Shop.EMAIL, "postgresql", Shop.revisions());

        assertThat(script)
                .startsWith("-- The migration set 'default' from base to c20000000002, for postgresql.\n")
                .contains("begin;\ncreate table customers (\n")
                .contains("alter table customers add column email varchar(255);\n")
                .contains("'R0002_AddEmailToCustomers'");
        assertThat(Retort.sql("base:heads", "h2", Shop.revisions().first(3))).doesNotContain("begin;");
    }

    @Test
    void refusesStepsInCodeUnlessTheyMayBeLeftOut() {
        assertThat(messageOf(Code.RT516, () -> Retort.sql("base:heads", "postgresql", Shop.revisions())))
                .contains("c40000000004 (R0004_AddStatusToOrders)")
                .contains("mark orders of Ana");
    }

    @Test
    void refusesRangesThatAreNone() {
        messageOf(Code.RT520, () -> Retort.sql("+1:heads", "postgresql", Shop.revisions()));
        messageOf(Code.RT521, () -> Retort.sql("base:abc", "postgresql", Shop.revisions()));
        messageOf(Code.RT590, () -> Retort.sql("base:heads", "oracle", Shop.revisions()));
    }
}
