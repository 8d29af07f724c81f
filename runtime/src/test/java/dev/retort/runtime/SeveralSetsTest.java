package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.type.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Shop;
import dev.retort.runtime.support.Wiretap;
import dev.retort.schema.finding.Code;
import dev.retort.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two migration sets in one database. */
class SeveralSetsTest {
    private static final Revisions BILLING = Revisions.of("billing")
            .then(
                    "b1",
                    "R0001_CreateInvoices",
                    op -> op.createTable("invoices", column("id", integer())),
                    op -> op.dropTable("invoices"))
            .then(
                    "b2",
                    "R0002_AddTotal",
                    op -> op.addColumn("invoices", column("total", integer())),
                    op -> op.dropColumn("invoices", "total"));

    private static List<String> ids(MigrationResult result) {
        return result.revisions().stream().map(AppliedRevision::id).toList();
    }

    @EveryDatabase
    void goTheirOwnWays(TestDatabase database) {
        Retort both = Retort.of(database.dataSource(), Shop.revisions(), BILLING);

        assertThat(ids(both.upgrade())).hasSize(7).endsWith("b1", "b2");
        assertThat(ids(both.downgrade("b1"))).containsExactly("b2");
        assertThat(ids(both.only("billing").downgrade("-1"))).containsExactly("b1");
        assertThat(ids(both.only("default").downgrade("-1"))).containsExactly(Shop.REQUIRED);
        assertThat(ids(both.upgrade("heads"))).containsExactly(Shop.REQUIRED, "b1", "b2");
        assertThat(both.current().toString())
                .contains("default:\n  c50000000005")
                .contains("billing:\n  b2");
        assertThat(both.history().entries()).hasSize(7 + 3 + 3);
        assertThat(both.heads().revisions()).extracting(RevisionRef::set).containsExactly("default", "billing");
        assertThat(ids(both.downgrade("base"))).hasSize(7);
    }

    @EveryDatabase
    void areThoseOfTwoApplicationsThatStartAtOnce(TestDatabase database) throws Exception {
        List<Registry> applications = List.of(Shop.revisions(), BILLING);
        ExecutorService starters = Executors.newFixedThreadPool(8);
        try {
            List<Future<MigrationResult>> starts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Registry application = applications.get(i % 2);
                starts.add(starters.submit(
                        () -> Retort.of(database.dataSource(), application).upgrade()));
            }
            int applied = 0;
            for (Future<MigrationResult> start : starts) {
                applied += start.get().revisions().size();
            }
            assertThat(applied).isEqualTo(7);
        } finally {
            starters.shutdown();
        }
        Retort billing = Retort.of(database.dataSource(), BILLING);
        assertThat(billing.current().toString()).contains("billing:\n  b2").doesNotContain("default");
        assertThat(ids(billing.downgrade("base"))).containsExactly("b2", "b1");
        assertThat(billing.history().entries()).hasSize(4);
        assertThat(Retort.of(database.dataSource(), Shop.revisions()).upgrade().nothingDone())
                .isTrue();
    }

    @EveryDatabase
    void ofTwoApplicationsMayNotHaveOneName(TestDatabase database) {
        Retort.of(database.dataSource(), Shop.revisions()).upgrade();
        Revisions other = Revisions.none()
                .then("e1", "R0001_Else", op -> op.createTable("things", column("id", integer())), op -> {});

        assertThat(messageOf(
                        Code.RT507,
                        () -> Retort.of(database.dataSource(), other).upgrade()))
                .contains("None of what is applied is this build's", "@MigrationSet(\"…\")", "historySchema")
                .contains("Nothing was changed");
    }

    @EveryDatabase
    void areAskedForWithOneQuery(TestDatabase database) {
        Retort.of(database.dataSource(), Shop.revisions(), BILLING).upgrade();
        List<String> calls = new ArrayList<>();
        Wiretap tapped = new Wiretap(database.dataSource(), (call, after) -> {
            if (!after) {
                calls.add(call);
            }
        });

        assertThat(Retort.of(tapped, Shop.revisions(), BILLING).upgrade().nothingDone())
                .isTrue();

        assertThat(calls).hasSize(1);
    }

    @EveryDatabase
    void areToBeNamedWhereATargetCouldMeanEither(TestDatabase database) {
        Retort both = Retort.of(database.dataSource(), Shop.revisions(), BILLING);

        assertThat(messageOf(Code.RT505, () -> both.upgrade("+1"))).contains("Retort.only(set)");
        messageOf(Code.RT505, () -> both.upgrade("abc"));
        messageOf(Code.RT505, () -> both.only("nonsense"));
        messageOf(Code.RT553, () -> Retort.of(database.dataSource(), BILLING, Revisions.of("billing")));
    }
}
