package dev.retort.testkit;

import static dev.retort.schema.Elements.check;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.operation.ColumnChange.notNull;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Operation.AddCheck;
import dev.retort.schema.operation.Operation.AddForeignKey;
import dev.retort.schema.operation.Operation.AddUnique;
import dev.retort.schema.operation.Operation.AlterColumn;
import dev.retort.schema.operation.Operation.CreateIndex;
import dev.retort.schema.operation.Operation.CreateTable;
import dev.retort.schema.operation.Operation.DropIndex;
import dev.retort.schema.operation.Operation.Online;
import dev.retort.schema.operation.Replay;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/** What is done online leads where it leads otherwise. */
class OnlineTest {
    private static final ObjectName ORDERS = ObjectName.of("orders");
    private static final Table TABLE = Table.of(
            ORDERS,
            List.of(
                    column("id", bigint()).notNull(),
                    column("code", varchar(20)),
                    column("parent", bigint()),
                    primaryKey("pk_orders", "id")));
    private static final List<Operation> OPERATIONS = List.of(
            new AlterColumn(ORDERS, "code", List.of(notNull())),
            new AddUnique(ORDERS, unique("uk_orders_code", "code")),
            new AddCheck(ORDERS, check("ck_orders_code", "code <> 'x'")),
            new CreateIndex(ORDERS, index("ix_orders_parent", "parent")),
            new CreateIndex(ORDERS, index("ix_orders_both", "parent", "code")),
            new AddForeignKey(ORDERS, foreignKey("fk_orders_parent", "parent").references("orders", "id")),
            new DropIndex(ORDERS, "ix_orders_both"));

    @DatabaseTest
    void itLeadsToTheSameCatalog(TestDatabase one, TestDatabase other) throws SQLException {
        try (Runner runner = new Runner(one.dataSource());
                Runner plain = new Runner(other.dataSource())) {
            runner.run(List.of(new CreateTable(TABLE)));
            one.execute("insert into orders (id, code, parent) values (1, 'a', null), (2, 'b', 1)");
            runner.run(OPERATIONS.stream().map(Online::new).toList());
            plain.run(List.of(new CreateTable(TABLE))).run(OPERATIONS);
        }
        assertThat(Catalogs.difference(Catalogs.of(one), Catalogs.of(other))).isEmpty();
        assertThat(one.rows("select id, code, parent from orders order by id")).containsExactly("1|a|null", "2|b|1");
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void onPostgresqlNoLockIsHeldWhileRowsAreRead(TestDatabase database) throws SQLException {
        try (Runner runner = new Runner(database.dataSource())) {
            Replay replay = Replay.from(Schema.of(TABLE));
            StringBuilder statements = new StringBuilder();
            for (Operation operation : OPERATIONS) {
                for (SqlStatement statement : runner.dialect().render(new Online(operation), replay.schema())) {
                    statements
                            .append(statement.transactional() ? "" : "alone: ")
                            .append(statement.sql())
                            .append('\n');
                }
                replay.apply(operation);
            }
            assertThat(statements.toString().replaceAll("required_\\w+", "required"))
                    .isEqualTo("""
                            alter table orders add constraint required check (code is not null) not valid
                            alone: alter table orders validate constraint required
                            alter table orders alter column code set not null
                            alter table orders drop constraint required
                            alone: create unique index concurrently uk_orders_code on orders (code)
                            alter table orders add constraint uk_orders_code unique using index uk_orders_code
                            alter table orders add constraint ck_orders_code check (code <> 'x') not valid
                            alone: alter table orders validate constraint ck_orders_code
                            alone: create index concurrently ix_orders_parent on orders (parent)
                            alone: create index concurrently ix_orders_both on orders (parent, code)
                            alter table orders add constraint fk_orders_parent foreign key (parent) references orders (id) not valid
                            alone: alter table orders validate constraint fk_orders_parent
                            alone: drop index concurrently if exists ix_orders_both
                            """);
        }
    }
}
