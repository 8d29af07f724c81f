package dev.retort.runtime.sqlite;

import static dev.retort.runtime.support.Failures.messageOf;
import static dev.retort.schema.Elements.checkBetween;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.operation.Row.row;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.Operations;
import dev.retort.runtime.Retort;
import dev.retort.runtime.support.Revisions;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.finding.Code;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A table that is built anew loses nothing: neither its rows nor what is around it. */
class RebuildTest {
    private static final Revisions BORN = Revisions.none()
            .then(
                    "a1",
                    "R0001_Shop",
                    op -> {
                        op.createTable(
                                "customers",
                                column("id", bigint()).asIdentity(),
                                column("name", varchar(20)).notNull(),
                                column("age", varchar(10)),
                                primaryKey("pk_customers", "id"),
                                unique("uk_customers_name", "name"));
                        op.createTable(
                                "orders",
                                column("id", bigint()).notNull(),
                                column("customer_id", bigint()).notNull(),
                                primaryKey("pk_orders", "id"),
                                foreignKey("fk_orders_customer_id", "customer_id")
                                        .references("customers", "id")
                                        .onDelete(ReferentialAction.CASCADE));
                        op.insert(
                                "customers",
                                row("name", "Ann").and("age", "42"),
                                row("name", "Bob").and("age", null),
                                row("name", "Cid").and("age", "7"));
                        op.insert(
                                "orders",
                                row("id", 1).and("customer_id", 1),
                                row("id", 2).and("customer_id", 2));
                    },
                    op -> {
                        op.dropTable("orders");
                        op.dropTable("customers");
                    });
    private static final Revisions AGES = then(op -> op.alterColumn("customers", "age", ColumnChange.type(integer())));

    private static Revisions then(Consumer<Operations> body) {
        return BORN.then("a2", "R0002_Change", body, op -> {});
    }

    private static void upgrade(TestDatabase database, Revisions revisions) {
        Retort.of(database.dataSource(), revisions).upgrade();
    }

    @DatabaseTest(Engine.SQLITE)
    void keepsTheRowsThatReferToIt(TestDatabase database) {
        upgrade(database, AGES);

        assertThat(database.rows("select id, age, typeof(age) from customers order by id"))
                .containsExactly("1|42|integer", "2|null|null", "3|7|integer");
        assertThat(database.rows("select * from orders order by id")).containsExactly("1|1", "2|2");
        assertThatThrownBy(() -> database.execute("insert into orders values (3, 99)"))
                .hasRootCauseMessage("[SQLITE_CONSTRAINT_FOREIGNKEY] A foreign key constraint failed (FOREIGN KEY"
                        + " constraint failed)");
        database.execute("delete from customers where id = 1");
        assertThat(database.rows("select id from orders")).containsExactly("2");
    }

    @DatabaseTest(Engine.SQLITE)
    void goesOnCountingWhereItWas(TestDatabase database) {
        upgrade(database, BORN);
        database.execute("delete from customers where id = 3");

        upgrade(database, AGES);
        database.execute("insert into customers (name) values ('Dan')");

        assertThat(database.rows("select id from customers where name = 'Dan'")).containsExactly("4");
    }

    @DatabaseTest(Engine.SQLITE)
    void leavesNothingOfItsOwnBehind(TestDatabase database) {
        upgrade(database, AGES);

        assertThat(database.rows("select name from sqlite_schema where name like '%retort_new%'"
                        + " union all select name from sqlite_sequence where name like '%retort_new%'"))
                .isEmpty();
    }

    @DatabaseTest(Engine.SQLITE)
    void refusesToLoseWhatTheRevisionsDoNotSay(TestDatabase database) {
        Map<String, String> unknown = Map.of(
                "the trigger watch",
                "create trigger watch after update on customers begin select 1; end",
                "the index ix_by_hand",
                "create index ix_by_hand on customers (age)",
                "the column by_hand",
                "alter table customers add column by_hand integer");
        unknown.forEach((what, sql) -> {
            database.clear();
            upgrade(database, BORN);
            database.execute(sql);
            List<String> before = database.catalog().lines();

            assertThat(messageOf(Code.RT594, () -> upgrade(database, AGES)))
                    .contains("table customers has " + what)
                    .contains("Nothing of this revision was kept");
            assertThat(database.catalog().lines()).isEqualTo(before);
        });
    }

    @DatabaseTest(Engine.SQLITE)
    void refusesToLoseConstraintsThatTheRevisionsDoNotSay(TestDatabase database) {
        Map<String, String> unknown = Map.of(
                "no column boss", "id integer",
                "another foreign key", "id integer, boss integer references customers (id)",
                "another check in its definition", "id integer, boss integer check (boss > 0)",
                "another unique constraint", "id integer, boss integer unique",
                "another collate in its definition", "id integer, boss text collate nocase");
        Revisions boss = then(op -> op.createTable("workers", column("boss", integer()), column("id", integer())));
        Revisions change = boss.then(
                "a3",
                "R0003_Change",
                op -> op.addCheck("workers", checkBetween("ck_workers_id", "id", 0, 9)),
                op -> {});
        unknown.forEach((what, columns) -> {
            database.clear();
            upgrade(database, boss);
            database.execute("drop table workers", "create table workers (" + columns + ")");

            assertThat(messageOf(Code.RT594, () -> upgrade(database, change))).contains(what);
        });
    }

    @DatabaseTest(Engine.SQLITE)
    void leavesViewsAndOtherTablesTriggersAlone(TestDatabase database) {
        upgrade(database, BORN);
        database.execute(
                "create view names as select name, age from customers",
                "create trigger greet after insert on orders begin"
                        + " update customers set age = age + 1 where id = new.customer_id; end");

        upgrade(database, AGES);
        database.execute("insert into orders values (7, 1)");

        assertThat(database.rows("select * from names order by name")).containsExactly("Ann|43", "Bob|null", "Cid|7");
    }

    @DatabaseTest(Engine.SQLITE)
    void commitsNothingThatRefersToNothing(TestDatabase database) {
        upgrade(database, BORN);
        Revisions careless = then(op -> {
            op.alterColumn("customers", "age", ColumnChange.type(integer()));
            op.execute("delete from customers where id = 1");
        });

        assertThat(messageOf(Code.RT508, () -> upgrade(database, careless)))
                .contains("rowid 1 of orders refers to no row of customers");
        assertThat(database.rows("select count(*) from customers")).containsExactly("3");
        assertThat(database.rows("select heads from retort_state")).containsExactly("a1");
    }

    @DatabaseTest(Engine.SQLITE)
    void enforcesForeignKeysWhereNoTableIsBuiltAnew(TestDatabase database) {
        upgrade(database, then(op -> op.execute("delete from customers where id = 1")));

        assertThat(database.rows("select id from orders")).containsExactly("2");
    }

    @DatabaseTest(Engine.SQLITE)
    void refusesTextsThatAreNoNumbers(TestDatabase database) {
        upgrade(database, BORN);
        database.execute("update customers set age = 'old' where id = 2");

        assertThat(messageOf(Code.RT540, () -> upgrade(database, AGES))).contains("id 2");
        assertThatThrownBy(() -> runScript(
                        database, Retort.of(database.dataSource(), AGES).sql("a1:a2")))
                .hasRootCauseMessage("[SQLITE_ERROR] SQL error or missing database (bad JSON path: 'RT540: column age"
                        + " of table customers has what does not fit integer: ''old''')");
        assertThat(database.rows("select age from customers order by id")).containsExactly("42", "old", "7");
    }

    /** A script stops where a start would. */
    @DatabaseTest(Engine.SQLITE)
    void guardsScriptsAsWell(TestDatabase database) {
        upgrade(database, BORN);
        database.execute("create trigger watch after update on customers begin select 1; end");

        assertThatThrownBy(() -> runScript(
                        database, Retort.of(database.dataSource(), AGES).sql("a1:a2")))
                .rootCause()
                .hasMessageContaining("RT594: table customers has the trigger watch");
        assertThat(database.rows("select name from sqlite_schema where type = 'trigger'"))
                .containsExactly("watch");
    }

    @DatabaseTest(Engine.SQLITE)
    void refusesWhatCannotBeInATransaction(TestDatabase database) {
        for (String sql : List.of("vacuum", "pragma foreign_keys = on", "PRAGMA journal_mode = wal", "commit")) {
            assertThat(messageOf(Code.RT592, () -> upgrade(database, then(op -> op.execute(sql)))))
                    .contains("which is one transaction");
        }
    }

    @DatabaseTest(Engine.SQLITE)
    void countsPrimaryKeysOnly(TestDatabase database) {
        Revisions counted =
                then(op -> op.createTable("counted", column("number", bigint()).asIdentity()));

        assertThat(messageOf(Code.RT592, () -> upgrade(database, counted)))
                .contains("SQLite cannot count up column 'number' of table 'counted'");
    }

    @DatabaseTest(Engine.SQLITE)
    void buildsATableOnceForChangesInARow(TestDatabase database) {
        upgrade(database, BORN);
        Revisions several = then(op -> {
            op.dropUnique("customers", "uk_customers_name");
            op.addUnique("customers", unique("uk_customers_both", "name", "age"));
            op.addCheck("customers", checkBetween("ck_customers_id", "id", 0, 9));
            op.alterColumn("customers", "age", ColumnChange.defaultValue("1"));
            op.createIndex("customers", index("ix_customers_age", "age"));
        });

        String script = Retort.of(database.dataSource(), several).sql("a1:a2");
        upgrade(database, several);

        assertThat(script.split("insert into retort_history")[0].split("drop table customers", -1))
                .hasSize(2);
        assertThat(database.catalog().lines())
                .contains("unique customers (name, age)", "check customers (id between 0 and 9)")
                .doesNotContain("unique customers (name)");
        assertThat(database.rows("select * from customers order by id"))
                .containsExactly("1|Ann|42", "2|Bob|null", "3|Cid|7");
        assertThat(database.rows("select * from orders order by id")).containsExactly("1|1", "2|2");
    }

    /** What must be true of the rows is asked where it was asked before, so it comes between two rebuilds. */
    @DatabaseTest(Engine.SQLITE)
    void asksTheRowsBetweenChangesInARow(TestDatabase database) {
        upgrade(database, BORN);
        Revisions asked = then(op -> {
            op.dropUnique("customers", "uk_customers_name");
            op.execute("update customers set name = 'Ann'");
            op.addCheck("customers", checkBetween("ck_customers_id", "id", 0, 9));
            op.addUnique("customers", unique("uk_customers_name", "name"));
        });

        assertThat(messageOf(Code.RT540, () -> upgrade(database, asked))).contains("customers(name)");
    }

    private static void runScript(TestDatabase database, String script) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
