package dev.retort.testkit;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.operation.ColumnChange.notNull;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.blob;
import static dev.retort.schema.type.Types.clob;
import static dev.retort.schema.type.Types.namedEnum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Operation.AddColumn;
import dev.retort.schema.operation.Operation.AddPrimaryKey;
import dev.retort.schema.operation.Operation.AlterColumn;
import dev.retort.schema.operation.Operation.Backfill;
import dev.retort.schema.operation.Operation.CreateSchema;
import dev.retort.schema.operation.Operation.CreateTable;
import dev.retort.schema.operation.Operation.DropPrimaryKey;
import dev.retort.schema.operation.Operation.DropTable;
import dev.retort.schema.operation.Operation.DropUnique;
import dev.retort.schema.operation.Operation.RenameTable;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/** Operations whose difficulty is in what was there before them; random changes have met each of these. */
class OneAfterAnotherTest {
    private static final ObjectName ORDERS = ObjectName.of("orders");
    private static final Column ID = column("id", bigint()).notNull();
    private static final Column LINE = column("line", bigint()).notNull();

    /** H2 lets the constraints share the key's index, and keeps it for them. */
    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB})
    void aPrimaryKeyMakesRoomForAnotherBesideAUniqueConstraintOverItsColumn(TestDatabase one, TestDatabase other)
            throws SQLException {
        Table before = Table.of(
                ORDERS,
                List.of(
                        ID,
                        LINE,
                        column("parent", bigint()),
                        primaryKey("pk_orders", "id"),
                        unique("uk_orders_id", "id"),
                        foreignKey("fk_orders_parent", "parent").references("orders", "id")));

        assertSame(
                one,
                other,
                List.of(
                        new CreateTable(before),
                        new DropPrimaryKey(ORDERS, "pk_orders"),
                        new AddPrimaryKey(ORDERS, primaryKey("pk_orders", "line", "id"))),
                List.of(new CreateTable(before.withPrimaryKey(primaryKey("pk_orders", "line", "id")))));
    }

    /** H2 lets a foreign key share a unique constraint's index, which stays for it, and would stay unique. */
    @DatabaseTest
    void aUniqueConstraintForbidsNothingOnceItIsGone(TestDatabase database) throws SQLException {
        Table customers = Table.of(ObjectName.of("customers"), List.of(ID, primaryKey("pk_customers", "id")));
        Table orders = Table.of(
                ORDERS,
                List.of(
                        column("customer", bigint()).notNull(),
                        LINE,
                        unique("uk_orders", "customer", "line"),
                        unique("uk_orders_customer", "customer"),
                        foreignKey("fk_orders_customer", "customer").references("customers", "id")));
        try (Runner runner = new Runner(database.dataSource())) {
            runner.run(List.of(new CreateTable(customers), new CreateTable(orders)));
            database.execute("insert into customers values (1), (2)", "insert into orders values (1, 1)");
            runner.run(List.of(new DropUnique(ORDERS, "uk_orders_customer")));
            database.execute("insert into orders values (1, 2)");
            runner.run(List.of(new DropUnique(ORDERS, "uk_orders")));
            database.execute("insert into orders values (1, 2)");
        }
        assertThat(database.rows("select customer, line from orders order by line"))
                .containsExactly("1|1", "1|2", "1|2");
        assertThatThrownBy(() -> database.execute("insert into orders values (3, 1)"))
                .as("the foreign key is still there")
                .hasMessageContaining("refused");
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void aTableMovesToASchemaWhereItsOldNameIsTaken(TestDatabase one, TestDatabase other) throws SQLException {
        Table orders = Table.of(ORDERS, List.of(ID));
        Table moving = orders.withName(ObjectName.of("sales", "orders"));
        ObjectName target = ObjectName.of("purchases");

        assertSame(
                one,
                other,
                List.of(
                        new CreateSchema("sales"),
                        new CreateTable(orders),
                        new CreateTable(moving),
                        new RenameTable(moving.name(), target)),
                List.of(new CreateSchema("sales"), new CreateTable(orders), new CreateTable(orders.withName(target))));
        one.clear();
        other.clear();
        // Nor is the new name free where it comes from.
        Table inTheWay = orders.withName(ObjectName.of("sales", "purchases"));
        assertSame(
                one,
                other,
                List.of(
                        new CreateSchema("sales"),
                        new CreateTable(orders),
                        new CreateTable(moving),
                        new CreateTable(inTheWay),
                        new RenameTable(moving.name(), target)),
                List.of(
                        new CreateSchema("sales"),
                        new CreateTable(orders),
                        new CreateTable(inTheWay),
                        new CreateTable(orders.withName(target))));
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void aNewColumnBringsOtherValuesForTheEnumerationOfATableThatGoes(TestDatabase one, TestDatabase other)
            throws SQLException {
        Table orders = Table.of(ORDERS, List.of(ID));
        Table people = Table.of(ObjectName.of("people"), List.of(column("mood", namedEnum("mood", "SAD", "HAPPY"))));
        Column mood = column("mood", namedEnum("mood", "SAD", "SO_SO", "HAPPY"));

        assertSame(
                one,
                other,
                List.of(
                        new CreateTable(people),
                        new CreateTable(orders),
                        new AddColumn(ORDERS, mood),
                        new DropTable(people.name())),
                List.of(new CreateTable(Table.of(ORDERS, List.of(ID, mood)))));
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void largeObjectsAreFilledWithText(TestDatabase database) throws SQLException {
        try (Runner runner = new Runner(database.dataSource())) {
            runner.run(List.of(new CreateTable(Table.of(ORDERS, List.of(ID)))));
            database.execute("insert into orders values (1), (2)");
            runner.run(List.of(
                    new AddColumn(ORDERS, column("note", clob())),
                    new Backfill(ORDERS, "note", "'it''s none'"),
                    new AlterColumn(ORDERS, "note", List.of(notNull())),
                    new AddColumn(ORDERS, column("scan", blob())),
                    new Backfill(ORDERS, "scan", "''"),
                    new AlterColumn(ORDERS, "scan", List.of(notNull()))));
        }
        String note = database.engine() == Engine.POSTGRESQL ? "convert_from(lo_get(note), 'UTF8')" : "note";
        assertThat(database.rows("select " + note + " from orders")).containsExactly("it's none", "it's none");
    }

    private static void assertSame(
            TestDatabase one, TestDatabase other, List<Operation> changing, List<Operation> creating)
            throws SQLException {
        try (Runner runner = new Runner(one.dataSource());
                Runner fresh = new Runner(other.dataSource())) {
            runner.run(changing);
            fresh.run(creating);
        }
        assertThat(Catalogs.difference(Catalogs.of(one), Catalogs.of(other))).isEmpty();
    }
}
