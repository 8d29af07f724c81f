package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.testing.TestDatabase;

/** A database that other builds were at. */
class OtherBuildsTest {

    @EveryDatabase
    void startsWithAWarningWhereANewerBuildWas(TestDatabase database) {
        Retort.of(database.dataSource(), Shop.revisions()).upgrade();
        Retort older = Retort.of(database.dataSource(), Shop.revisions().first(3));

        MigrationResult result = older.upgrade();

        assertThat(result.nothingDone()).isTrue();
        assertThat(result.warnings()).extracting(Finding::code).containsExactly(Code.RT519);
        assertThat(result.warnings().get(0).message()).contains("c40000000004 (R0004_AddStatusToOrders)");
        assertThat(result.toString()).endsWith("warning RT519: database ahead of the build");
        assertThat(older.current().sets().get(0).unknown()).containsExactly(Shop.STATUS, Shop.REQUIRED);
        assertThat(older.current().upToDate()).isTrue();
    }

    @EveryDatabase
    void refusesADatabaseThatWentAnotherWay(TestDatabase database) {
        Retort.of(database.dataSource(), Shop.revisions().first(3)).upgrade();
        Revisions other = Shop.revisions()
                .first(2)
                .then(
                        "e3",
                        "R0003_AddPhone",
                        op -> op.addColumn("customers", column("phone", varchar(20))),
                        op -> op.dropColumn("customers", "phone"));

        assertThat(messageOf(
                        Code.RT507,
                        () -> Retort.of(database.dataSource(), other).upgrade()))
                .contains("c30000000003 (R0003_CreateOrders)")
                .contains("e3");
        assertThat(database.rows("select heads from retort_state")).containsExactly(Shop.ORDERS);
    }

    @EveryDatabase
    void undoesWhatANewerBuildDidOnceToldTo(TestDatabase database) {
        Retort.of(database.dataSource(), Shop.revisions()).upgrade();
        Revisions older = Shop.revisions().first(3);

        assertThat(messageOf(
                        Code.RT517,
                        () -> Retort.of(database.dataSource(), older).downgrade("heads")))
                .contains("column orders.status with its values");
        assertThat(database.rows("select heads from retort_state")).containsExactly(Shop.REQUIRED);

        MigrationResult result = Retort.builder(database.dataSource(), older)
                .allowLoss(true)
                .build()
                .downgrade("heads");

        assertThat(result.revisions()).extracting(AppliedRevision::id).containsExactly(Shop.REQUIRED, Shop.STATUS);
        assertThat(database.rows("select * from orders")).containsExactly("10|1");
        assertThat(Retort.of(database.dataSource(), older).upgrade().warnings()).isEmpty();
        assertThat(Retort.of(database.dataSource(), Shop.revisions()).upgrade().revisions())
                .hasSize(2);
    }

    @EveryDatabase
    void undoesWhatANewerBuildDidAtStartOnlyIfItIsSetSo(TestDatabase database) {
        Retort.of(database.dataSource(), Shop.revisions()).upgrade();

        MigrationResult result = Retort.builder(
                        database.dataSource(), Shop.revisions().first(4))
                .undoUnknown(true)
                .build()
                .upgrade();

        assertThat(result.revisions())
                .extracting(AppliedRevision::id, AppliedRevision::direction)
                .containsExactly(tuple(Shop.REQUIRED, Direction.DOWNGRADE));
    }

    @EveryDatabase
    void namesAndRefusesStepsInCodeOfAnotherBuild(TestDatabase database) {
        Revisions newer = Shop.revisions()
                .then(
                        "e6",
                        "R0006_UpperCase",
                        op -> op.execute("update customers set name = upper(name)"),
                        op -> op.run(
                                "lower the names again",
                                handle -> handle.execute("update customers set name = lower(name)")));
        Retort.of(database.dataSource(), newer).upgrade();

        assertThat(messageOf(
                        Code.RT516,
                        () -> Retort.of(database.dataSource(), Shop.revisions()).downgrade("heads")))
                .contains("lower the names again");
        Retort.builder(database.dataSource(), Shop.revisions())
                .skipCode(true)
                .build()
                .downgrade("heads");
        assertThat(database.rows("select name from customers order by id")).containsExactly("ANA", "BRUNO");
        assertThat(database.rows("select heads from retort_state")).containsExactly(Shop.REQUIRED);
    }

    @EveryDatabase
    void findsAppliedRevisionsThatWereEdited(TestDatabase database) {
        Retort.of(database.dataSource(), Shop.revisions().first(1)).upgrade();
        Revisions edited = Revisions.none()
                .then(
                        Shop.CUSTOMERS,
                        "R0001_CreateCustomers",
                        op -> op.createTable("customers", column("id", varchar(80))),
                        op -> op.dropTable("customers"))
                .then(
                        Shop.EMAIL,
                        "R0002_AddEmailToCustomers",
                        op -> op.addColumn("customers", column("email", varchar(255))),
                        op -> op.dropColumn("customers", "email"));
        Retort retort = Retort.of(database.dataSource(), edited);

        assertThat(messageOf(Code.RT511, retort::upgrade)).contains("c10000000001 (R0001_CreateCustomers)");
        assertThat(retort.accept(Shop.CUSTOMERS).revisions()).hasSize(1);
        assertThat(retort.upgrade().revisions()).extracting(AppliedRevision::id).containsExactly(Shop.EMAIL);
        assertThat(retort.accept(Shop.CUSTOMERS).nothingDone()).isTrue();
    }

    @EveryDatabase
    void warnsOfRevisionsThatWereBornInTheBuild(TestDatabase database) {
        MigrationResult result = Retort.of(
                        database.dataSource(), Shop.revisions().newborn(Shop.REQUIRED))
                .upgrade();

        assertThat(result.revisions()).hasSize(5);
        assertThat(result.warnings()).extracting(Finding::code).containsExactly(Code.RT550);
        assertThat(result.toString()).contains(Shop.REQUIRED);
    }

    @EveryDatabase
    void refusesAHistoryThatItWouldMisread(TestDatabase database) {
        Retort retort = Retort.of(database.dataSource(), Shop.revisions());
        retort.upgrade();
        database.execute("update retort_state set layout = 99, needs = 99");

        assertThat(messageOf(Code.RT506, retort::upgrade)).contains("newer");
        assertThat(messageOf(Code.RT506, retort::current)).contains("99");
    }

    @EveryDatabase
    void readsAHistoryThatGainedColumns(TestDatabase database) {
        Retort.of(database.dataSource(), Shop.revisions().first(2)).upgrade();
        database.execute(
                "alter table retort_state add column more varchar(10)",
                "alter table retort_history add column more varchar(10)",
                "update retort_state set layout = 99");

        assertThat(Retort.of(database.dataSource(), Shop.revisions()).upgrade().revisions())
                .hasSize(3);
    }

    @EveryDatabase
    void noticesALostHistoryAndLetsItBeStamped(TestDatabase database) {
        Retort retort = Retort.of(database.dataSource(), Shop.revisions());
        retort.upgrade("+4");
        database.execute("delete from retort_history");

        messageOf(Code.RT556, retort::upgrade);
        database.execute("drop table retort_history");
        messageOf(Code.RT556, retort::current);
        messageOf(Code.RT556, retort::upgrade);
        retort.stamp(Shop.STATUS);
        assertThat(retort.upgrade().revisions()).extracting(AppliedRevision::id).containsExactly(Shop.REQUIRED);
    }

    @EveryDatabase
    void noticesALostStateAndLetsItBeStamped(TestDatabase database) {
        Retort retort = Retort.of(database.dataSource(), Shop.revisions());
        retort.upgrade("+4");
        database.execute("drop table retort_state");

        messageOf(Code.RT556, retort::upgrade);
        messageOf(Code.RT556, retort::current);
        retort.stamp(Shop.STATUS);
        assertThat(retort.upgrade().revisions()).extracting(AppliedRevision::id).containsExactly(Shop.REQUIRED);
    }
}
