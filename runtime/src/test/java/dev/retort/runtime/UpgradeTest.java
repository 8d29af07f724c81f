package dev.retort.runtime;

import static dev.retort.runtime.support.Shop.CUSTOMERS;
import static dev.retort.runtime.support.Shop.EMAIL;
import static dev.retort.runtime.support.Shop.ORDERS;
import static dev.retort.runtime.support.Shop.REQUIRED;
import static dev.retort.runtime.support.Shop.STATUS;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Shop;
import dev.retort.runtime.support.Wiretap;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class UpgradeTest {

    @EveryDatabase
    void bringsAnEmptyDatabaseToHead(TestDatabase database) {
        MigrationResult result =
                Retort.of(database.dataSource(), Shop.revisions()).upgrade();

        assertThat(result.revisions())
                .extracting(AppliedRevision::id)
                .containsExactly(CUSTOMERS, EMAIL, ORDERS, STATUS, REQUIRED);
        assertThat(database.rows("select id, name, age from customers order by id"))
                .containsExactly("1|Ana|30", "2|Bruno|18");
        assertThat(database.rows("select status from orders")).containsExactly("vip");
        assertThat(database.rows("select heads, unfinished from retort_state")).containsExactly(REQUIRED + "|null");
    }

    @EveryDatabase
    void sendsOneQueryAndNothingElseWhereNothingIsPending(TestDatabase database) {
        Revisions revisions = Shop.revisions();
        Retort.of(database.dataSource(), revisions).upgrade();
        int instantiated = revisions.instantiated();
        List<String> calls = new ArrayList<>();

        MigrationResult result = Retort.of(tapped(database, calls), revisions).upgrade();

        assertThat(result.nothingDone()).isTrue();
        assertThat(calls)
                .containsExactly("select set_name, heads, unfinished, needs from retort_state where set_name in (?)");
        assertThat(revisions.instantiated()).isEqualTo(instantiated);
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void goesToTheServerThreeTimesBesidesWhatARevisionSays(TestDatabase database) {
        Retort.of(database.dataSource(), Shop.revisions().first(1)).upgrade();
        List<String> calls = new ArrayList<>();

        Retort.of(tapped(database, calls), Shop.revisions().first(2)).upgrade();

        int begin = IntStream.range(0, calls.size())
                .filter(i -> calls.get(i).contains("pg_try_advisory_xact_lock")
                        && calls.get(i).contains("; select"))
                .findFirst()
                .orElseThrow();
        int change = IntStream.range(0, calls.size())
                .filter(i -> calls.get(i).startsWith("alter table customers add"))
                .findFirst()
                .orElseThrow();
        assertThat(change).isEqualTo(begin + 1);
        assertThat(calls.subList(change + 1, change + 3)).containsExactly("executeBatch", "commit");
    }

    @EveryDatabase
    void undoesTheLastOnesAndAppliesThemAgain(TestDatabase database) {
        Retort retort = Retort.of(database.dataSource(), Shop.revisions());
        retort.upgrade();

        MigrationResult undone = retort.downgrade("-2");

        assertThat(undone.revisions()).extracting(AppliedRevision::id).containsExactly(REQUIRED, STATUS);
        assertThat(database.rows("select * from orders")).containsExactly("10|1");
        assertThat(retort.upgrade().revisions()).extracting(AppliedRevision::id).containsExactly(STATUS, REQUIRED);
        assertThat(retort.upgrade().nothingDone()).isTrue();
    }

    @EveryDatabase
    void goesToTargetsOfEveryKind(TestDatabase database) {
        Retort retort = Retort.of(database.dataSource(), Shop.revisions());

        retort.upgrade("+2");
        assertThat(heads(retort)).containsExactly(EMAIL);
        retort.upgrade("c3");
        assertThat(heads(retort)).containsExactly(ORDERS);
        retort.upgrade("head");
        assertThat(heads(retort)).containsExactly(REQUIRED);
        retort.downgrade(EMAIL);
        assertThat(heads(retort)).containsExactly(EMAIL);
        assertThat(database.rows("select name, email from customers order by id"))
                .containsExactly("Ana|null", "Bruno|null");
        retort.downgrade("base");
        assertThat(heads(retort)).isEmpty();
        assertThat(database.catalog()
                        .without("retort_state", "retort_history", "retort_lock")
                        .lines())
                .isEmpty();
        retort.upgrade();
        assertThat(heads(retort)).containsExactly(REQUIRED);
    }

    @EveryDatabase
    void refusesTargetsThatDoNotExistOrLieTheOtherWay(TestDatabase database) {
        Retort retort = Retort.of(database.dataSource(), Shop.revisions());
        retort.upgrade("+1");

        assertCode(Code.RT521, () -> retort.upgrade("abcdef"));
        assertCode(Code.RT522, () -> retort.upgrade("c"));
        assertCode(Code.RT520, () -> retort.upgrade("nonsense"));
        assertCode(Code.RT524, () -> retort.upgrade("+9"));
        assertCode(Code.RT524, () -> retort.downgrade("-2"));
        assertCode(Code.RT526, () -> retort.upgrade("base"));
        assertCode(Code.RT526, () -> retort.downgrade(ORDERS));
        assertThat(heads(retort)).containsExactly(CUSTOMERS);
    }

    @EveryDatabase
    void appliesBothSidesOfABranchAndUndoesAMergeToItsParents(TestDatabase database) {
        Revisions branched = Shop.revisions()
                .first(2)
                .after(
                        List.of(EMAIL),
                        "d1",
                        "R0003_AddPhone",
                        op -> op.addColumn("customers", column("phone", varchar(20))),
                        op -> op.dropColumn("customers", "phone"))
                .after(
                        List.of(EMAIL),
                        "d2",
                        "R0003_AddCity",
                        op -> op.addColumn("customers", column("city", varchar(50))),
                        op -> op.dropColumn("customers", "city"));
        Retort.of(database.dataSource(), branched).upgrade();
        Retort merged = Retort.of(
                database.dataSource(), branched.after(List.of("d1", "d2"), "d3", "R0004_Merge", op -> {}, op -> {}));

        assertCode(Code.RT523, () -> Retort.of(database.dataSource(), branched).upgrade("head"));
        assertThat(merged.upgrade().revisions()).extracting(AppliedRevision::id).containsExactly("d3");
        assertThat(heads(merged)).containsExactly("d3");
        merged.downgrade("-1");
        assertThat(heads(merged)).containsExactly("d1", "d2");
        merged.downgrade("-1");
        assertThat(heads(merged)).containsExactly("d1");
    }

    @EveryDatabase
    void saysWhereADatabaseIsAndHowItGotThere(TestDatabase database) {
        Retort retort = Retort.of(database.dataSource(), Shop.revisions());

        assertThat(retort.current()).hasToString("""
                default: nothing applied
                  pending:
                    c10000000001  R0001_CreateCustomers  does R0001_CreateCustomers
                    c20000000002  R0002_AddEmailToCustomers  does R0002_AddEmailToCustomers
                    c30000000003  R0003_CreateOrders  does R0003_CreateOrders
                    c40000000004  R0004_AddStatusToOrders  does R0004_AddStatusToOrders
                    c50000000005  R0005_RequireAge  does R0005_RequireAge""");
        assertThat(retort.history().entries()).isEmpty();
        retort.upgrade("+2");
        retort.downgrade("-1");

        assertThat(retort.current().upToDate()).isFalse();
        assertThat(retort.history().entries())
                .extracting(HistoryEntry::action, HistoryEntry::revision, HistoryEntry::name)
                .containsExactly(
                        tuple(HistoryEntry.Action.UPGRADE, CUSTOMERS, "R0001_CreateCustomers"),
                        tuple(HistoryEntry.Action.UPGRADE, EMAIL, "R0002_AddEmailToCustomers"),
                        tuple(HistoryEntry.Action.DOWNGRADE, EMAIL, "R0002_AddEmailToCustomers"));
        HistoryEntry first = retort.history().entries().get(0);
        assertThat(first.statements()).contains("create table customers").contains("insert into customers");
        assertThat(first.by()).contains(System.getProperty("user.name"));
        assertThat(first.undo()).contains("drop table customers");
        assertThat(retort.show("c4").toString())
                .contains("R0004_AddStatusToOrders")
                .contains("-- in code: mark orders of Ana")
                .contains("not applied");
        assertThat(retort.show("head").revision().id()).isEqualTo("c50000000005");
        assertThat(retort.show("+1").revision().id()).isEqualTo(EMAIL);
        assertCode(Code.RT521, () -> retort.show("-1"));
        assertThat(retort.heads()).hasToString("c50000000005  R0005_RequireAge  does R0005_RequireAge");
    }

    @EveryDatabase
    void plansWithoutTouchingAnything(TestDatabase database) {
        Retort retort = Retort.of(database.dataSource(), Shop.revisions());

        Plan plan = retort.plan("heads");

        assertThat(plan.revisions()).hasSize(5);
        assertThat(plan.toString()).contains("create table customers").contains("-- in code: mark orders of Ana");
        assertThat(database.catalog().lines()).isEmpty();
        retort.upgrade();
        assertThat(retort.plan(EMAIL).toString())
                .contains("downgrade c30000000003  R0003_CreateOrders")
                .contains("! lost: table orders with its rows");
        assertThat(retort.plan("heads").isEmpty()).isTrue();
    }

    private static List<String> heads(Retort retort) {
        return retort.current().sets().get(0).heads().stream()
                .map(RevisionRef::id)
                .toList();
    }

    private static Wiretap tapped(TestDatabase database, List<String> calls) {
        return new Wiretap(database.dataSource(), (call, after) -> {
            if (!after) {
                calls.add(call);
            }
        });
    }

    private static void assertCode(Code code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RetortException.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
