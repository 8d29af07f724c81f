package dev.retort.schema.operation;

import static dev.retort.schema.Elements.check;
import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.expr;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.sequence;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation.AddCheck;
import dev.retort.schema.operation.Operation.AddColumn;
import dev.retort.schema.operation.Operation.AddForeignKey;
import dev.retort.schema.operation.Operation.AddPrimaryKey;
import dev.retort.schema.operation.Operation.AddUnique;
import dev.retort.schema.operation.Operation.AlterColumn;
import dev.retort.schema.operation.Operation.AlterTableOptions;
import dev.retort.schema.operation.Operation.Backfill;
import dev.retort.schema.operation.Operation.CreateIndex;
import dev.retort.schema.operation.Operation.CreateSchema;
import dev.retort.schema.operation.Operation.CreateSequence;
import dev.retort.schema.operation.Operation.CreateTable;
import dev.retort.schema.operation.Operation.DropColumn;
import dev.retort.schema.operation.Operation.DropForeignKey;
import dev.retort.schema.operation.Operation.DropIndex;
import dev.retort.schema.operation.Operation.DropPrimaryKey;
import dev.retort.schema.operation.Operation.DropSchema;
import dev.retort.schema.operation.Operation.DropSequence;
import dev.retort.schema.operation.Operation.DropTable;
import dev.retort.schema.operation.Operation.DropUnique;
import dev.retort.schema.operation.Operation.ExecuteSql;
import dev.retort.schema.operation.Operation.InsertRows;
import dev.retort.schema.operation.Operation.RenameColumn;
import dev.retort.schema.operation.Operation.RenameConstraint;
import dev.retort.schema.operation.Operation.RenameTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayTest {
    private static final ObjectName CUSTOMERS = ObjectName.of("customers");
    private static final ObjectName ORDERS = ObjectName.of("orders");
    private static final Table CUSTOMERS_TABLE = Table.of(
                    CUSTOMERS,
                    List.of(
                            column("id", bigint()).notNull(),
                            column("email", varchar(90)),
                            column("kind", varchar(9)),
                            column("nick", varchar(9)),
                            column("score", bigint()),
                            column("points", bigint()),
                            column("double_points", bigint()).generatedAs("points * 2"),
                            primaryKey("pk_customers", "id"),
                            check("ck_customers_score", "score > 0"),
                            unique("uk_customers_email", "email"),
                            checkOneOf("ck_customers_kind", "kind", "A", "B")))
            .withIndexes(List.of(index("ix_customers_nick", expr("lower(nick)"))));
    private static final ObjectName LONELY = ObjectName.of("lonely");
    private static final Table ORDERS_TABLE = Table.of(
                    ORDERS,
                    List.of(
                            column("id", bigint()).notNull(),
                            column("customer_id", bigint()),
                            primaryKey("pk_orders", "id"),
                            foreignKey("fk_orders_customer_id", "customer_id").references("customers", "id")))
            .withIndexes(List.of(index("ix_orders_customer_id", "customer_id")));
    private static final Schema SHOP =
            Schema.of(CUSTOMERS_TABLE, ORDERS_TABLE, Table.of(LONELY, List.of(column("only", bigint()))));

    /** What a database would refuse on the shop, and so does the replay. */
    static List<Operation> refused() {
        Column again = column("id", bigint());
        return List.of(
                new CreateTable(CUSTOMERS_TABLE.withIndexes(List.of())),
                new DropTable(ObjectName.of("none")),
                new DropTable(CUSTOMERS),
                new RenameTable(CUSTOMERS, ORDERS),
                new AddColumn(CUSTOMERS, again),
                new DropColumn(CUSTOMERS, "none"),
                new DropColumn(CUSTOMERS, "id"),
                new DropColumn(CUSTOMERS, "email"),
                new DropColumn(CUSTOMERS, "kind"),
                new DropColumn(ORDERS, "customer_id"),
                new AlterColumn(CUSTOMERS, "none", List.of(ColumnChange.notNull())),
                new RenameColumn(CUSTOMERS, "id", "email"),
                new AddPrimaryKey(CUSTOMERS, primaryKey("pk", "email")),
                new DropPrimaryKey(CUSTOMERS, "pk_customers"),
                new AddUnique(CUSTOMERS, unique("uk_customers_email", "id")),
                new AddUnique(CUSTOMERS, unique("uk", "none")),
                new DropUnique(CUSTOMERS, "none"),
                new AddForeignKey(ORDERS, foreignKey("fk", "customer_id").references("none", "id")),
                new AddForeignKey(ORDERS, foreignKey("fk", "customer_id").references("customers", "kind")),
                new DropForeignKey(ORDERS, "none"),
                new RenameConstraint(CUSTOMERS, "none", "some"),
                new RenameConstraint(CUSTOMERS, "pk_customers", "ck_customers_kind"),
                new CreateIndex(ORDERS, index("ix_orders_customer_id", "id")),
                new DropIndex(ORDERS, "none"),
                new CreateTable(Table.of(ObjectName.of("Customers"), List.of(column("id", bigint())))),
                new CreateTable(Table.of(ObjectName.of("t"), List.of(column("id", bigint()), column("ID", bigint())))),
                new CreateTable(Table.of(ObjectName.of("t"), List.of(column("id", bigint()), primaryKey("pk", "id")))),
                new CreateTable(Table.of(
                        ObjectName.of("t"),
                        List.of(column("id", bigint()), unique("same", "id"), check("same", "id > 0")))),
                new AddColumn(CUSTOMERS, column("ID", bigint())),
                new RenameColumn(CUSTOMERS, "kind", "EMAIL"),
                new AlterColumn(CUSTOMERS, "id", List.of(ColumnChange.nullable())),
                new AlterColumn(CUSTOMERS, "id", List.of(ColumnChange.type(varchar(20)))),
                new AlterColumn(ORDERS, "customer_id", List.of(ColumnChange.type(varchar(20)))),
                new AddForeignKey(ORDERS, foreignKey("fk", "id").references("customers", "email")),
                new AddCheck(CUSTOMERS, check("pk_customers", "id > 0")),
                new DropColumn(CUSTOMERS, "nick"),
                new DropColumn(CUSTOMERS, "score"),
                new DropColumn(CUSTOMERS, "points"),
                new DropColumn(LONELY, "only"),
                new DropSequence(ObjectName.of("none")),
                new DropSchema("none"),
                new InsertRows(CUSTOMERS, List.of(Row.row("none", 1))),
                new Backfill(CUSTOMERS, "none", "1"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatADatabaseWouldRefuseIsRefusedAndChangesNothing(Operation operation) {
        Replay replay = Replay.from(SHOP);
        assertThatThrownBy(() -> replay.apply(operation)).isInstanceOf(SchemaException.class);
        assertThat(replay.schema()).isEqualTo(SHOP);
    }

    @Test
    void referencesFollowARenamedTableAndColumn() {
        Schema renamed = Replay.replay(
                SHOP,
                List.of(
                        new RenameTable(CUSTOMERS, ObjectName.of("clients")),
                        new RenameColumn(ObjectName.of("clients"), "id", "number")));

        assertThat(renamed.table(ORDERS).foreignKeys().get("fk_orders_customer_id"))
                .isEqualTo(foreignKey("fk_orders_customer_id", "customer_id").references("clients", "number"));
    }

    @Test
    void constraintsOfEveryKindAreRenamed() {
        Schema renamed = Replay.replay(
                SHOP,
                List.of(
                        new RenameConstraint(CUSTOMERS, "pk_customers", "a"),
                        new RenameConstraint(CUSTOMERS, "uk_customers_email", "b"),
                        new RenameConstraint(CUSTOMERS, "ck_customers_kind", "c"),
                        new RenameConstraint(ORDERS, "fk_orders_customer_id", "d")));

        assertThat(renamed.table(CUSTOMERS).elements())
                .contains(primaryKey("a", "id"), unique("b", "email"), checkOneOf("c", "kind", "A", "B"));
        assertThat(renamed.table(ORDERS).foreignKeys()).containsOnlyKeys("d");
    }

    @Test
    void optionsOfATableAreReplaced() {
        Schema changed = Replay.replay(SHOP, List.of(new AlterTableOptions(CUSTOMERS, "engine = InnoDB")));
        assertThat(changed.table(CUSTOMERS).options()).isEqualTo("engine = InnoDB");
        assertThat(Replay.replay(changed, List.of(new AlterTableOptions(CUSTOMERS, null))))
                .isEqualTo(SHOP);
    }

    @Test
    void aKeyOnceFreeOfReferencesCanGo() {
        Schema without = Replay.replay(
                SHOP,
                List.of(
                        new DropForeignKey(ORDERS, "fk_orders_customer_id"),
                        new DropPrimaryKey(CUSTOMERS, "pk_customers"),
                        new DropColumn(CUSTOMERS, "id")));

        assertThat(without.table(CUSTOMERS).columnsByName())
                .containsOnlyKeys("email", "kind", "nick", "score", "points", "double_points");
    }

    @Test
    void aSchemaThatIsNotEmptyStays() {
        Replay replay = Replay.from(Schema.EMPTY)
                .apply(new CreateSchema("sales"))
                .apply(new CreateSequence(sequence("sales.order_seq")));

        assertThatThrownBy(() -> replay.apply(new DropSchema("sales"))).hasMessageContaining("not empty");
        assertThatThrownBy(() -> replay.apply(new CreateSequence(sequence("elsewhere.order_seq"))))
                .hasMessageContaining("no schema 'elsewhere'");
    }

    @Test
    void rawSqlChangesWhatItDeclaresWhereItRuns() {
        Operation nickname = new AddColumn(CUSTOMERS, column("nickname", varchar(30)));
        ExecuteSql everywhere = new ExecuteSql(null, "alter table …", null, List.of(nickname));
        ExecuteSql onH2 = new ExecuteSql("h2", "alter table …", null, List.of(nickname));

        assertThat(Replay.replay(SHOP, List.of(everywhere)).table(CUSTOMERS).column("nickname"))
                .isNotNull();
        assertThat(Replay.replay(SHOP, List.of(onH2))).isEqualTo(SHOP);
        assertThat(Replay.from(SHOP, "postgresql").apply(onH2).schema()).isEqualTo(SHOP);
        assertThat(Replay.from(SHOP, "h2").apply(onH2).schema().table(CUSTOMERS).column("nickname"))
                .isNotNull();
    }
}
