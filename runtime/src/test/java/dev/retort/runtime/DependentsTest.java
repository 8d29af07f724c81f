package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static dev.retort.schema.operation.ColumnChange.type;
import static dev.retort.schema.type.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.Code;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.List;
import java.util.function.Consumer;

/** Views and triggers that no revision says, on what a revision changes: the message names them, and nothing is left of it. */
class DependentsTest {
    private static final Consumer<Operations> DROP = op -> op.dropColumn("customers", "age");
    private static final Consumer<Operations> DROP_TABLE = op -> {
        op.dropTable("orders");
        op.dropTable("customers");
    };
    private static final Consumer<Operations> WIDEN = op -> op.alterColumn("customers", "age", type(bigint()));

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.SQLITE})
    void aViewShowsAColumnThatIsDropped(TestDatabase undisturbed, TestDatabase database) {
        isSaid(Code.RT595, undisturbed, database, DROP, List.of(VIEW), "drop view adults", "adults");
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void aViewShowsATableThatIsDropped(TestDatabase undisturbed, TestDatabase database) {
        isSaid(Code.RT595, undisturbed, database, DROP_TABLE, List.of(VIEW), "drop view adults", "adults");
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void aViewShowsAColumnWhoseTypeChanges(TestDatabase undisturbed, TestDatabase database) {
        isSaid(Code.RT595, undisturbed, database, WIDEN, List.of(VIEW), "drop view adults", "view adults");
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void aTriggerUsesAColumn(TestDatabase undisturbed, TestDatabase database) {
        List<String> trigger = List.of(
                "create schema other",
                "create function other.f() returns trigger as $$ begin return new; end $$ language plpgsql",
                "create trigger ages before update of age on customers for each row execute function other.f()");

        isSaid(
                Code.RT595,
                undisturbed,
                database,
                WIDEN,
                trigger,
                "drop schema other cascade",
                "trigger ages on table customers");
    }

    @DatabaseTest(Engine.SQLITE)
    void aTriggerOfSqliteUsesAColumn(TestDatabase undisturbed, TestDatabase database) {
        List<String> trigger = List.of("create trigger ages after update of age on customers"
                + " begin update customers set name = 'x' || new.age where id = new.id; end");

        isSaid(Code.RT595, undisturbed, database, DROP, trigger, "drop trigger ages", "trigger ages");
        undisturbed.clear();
        database.clear();
        assertThat(isSaid(
                        Code.RT594,
                        undisturbed,
                        database,
                        WIDEN,
                        trigger,
                        "drop trigger ages",
                        "table customers has the trigger ages"))
                .doesNotContain("json_extract");
    }

    private static final String VIEW = "create view adults as select id, age from customers where age > 17";

    private static String isSaid(
            Code code,
            TestDatabase undisturbed,
            TestDatabase database,
            Consumer<Operations> change,
            List<String> create,
            String drop,
            String named) {
        Revisions revisions = Shop.revisions().then("f6", "R0006_Change", change, op -> {});
        Retort.of(undisturbed.dataSource(), revisions).upgrade();
        Retort retort = Retort.of(database.dataSource(), revisions);
        retort.upgrade(Shop.REQUIRED);
        List<String> before = database.catalog().lines();
        database.execute(create.toArray(String[]::new));

        String message = messageOf(code, retort::upgrade);

        assertThat(message)
                .containsIgnoringCase(named)
                .contains("R0006_Change", "Drop it before this step, with op.execute, and create it again after it");
        database.execute(drop);
        if (!change.equals(DROP_TABLE)) {
            assertThat(database.catalog().lines()).isEqualTo(before);
        }
        assertThat(retort.upgrade().revisions()).hasSize(1);
        assertThat(database.catalog().lines()).isEqualTo(undisturbed.catalog().lines());
        return message;
    }
}
