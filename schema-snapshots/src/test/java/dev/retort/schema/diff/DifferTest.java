package dev.retort.schema.diff;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.Column;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Operation.AddColumn;
import dev.retort.schema.operation.Operation.AddUnique;
import dev.retort.schema.operation.Operation.AlterColumn;
import dev.retort.schema.operation.Operation.Backfill;
import dev.retort.schema.operation.Operation.CreateIndex;
import dev.retort.schema.operation.Operation.CreateTable;
import dev.retort.schema.operation.Operation.DropColumn;
import dev.retort.schema.operation.Operation.DropTable;
import dev.retort.schema.operation.Operation.DropUnique;
import dev.retort.schema.operation.Operation.RenameColumn;
import dev.retort.schema.operation.Operation.RenameConstraint;
import dev.retort.schema.operation.Operation.RenameIndex;
import dev.retort.schema.operation.Operation.RenameTable;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.rename.Renames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferTest {
    private static final ObjectName CUSTOMERS = ObjectName.of("customers");
    private static final ObjectName ORDERS = ObjectName.of("orders");
    private static final Table CUSTOMERS_TABLE = Table.of(
                    CUSTOMERS,
                    List.of(
                            column("id", bigint()).asIdentity(),
                            column("email", varchar(90)),
                            primaryKey("pk_customers", "id"),
                            unique("uk_customers_email", "email")))
            .withIndexes(List.of(index("ix_customers_email", "email")));
    private static final Table ORDERS_TABLE = Table.of(
            ORDERS,
            List.of(
                    column("id", bigint()).asIdentity(),
                    column("customer_id", bigint()).notNull(),
                    primaryKey("pk_orders", "id"),
                    foreignKey("fk_orders_customer_id", "customer_id").references("customers", "id")));
    private static final Schema SHOP = Schema.of(CUSTOMERS_TABLE, ORDERS_TABLE);

    @Test
    void tablesAreCreatedWithWhatTheyReferToFirst() {
        assertThat(diff(Schema.EMPTY, SHOP))
                .containsExactly(
                        new CreateTable(CUSTOMERS_TABLE.withIndexes(List.of())),
                        new CreateIndex(CUSTOMERS, index("ix_customers_email", "email")),
                        new CreateTable(ORDERS_TABLE));
        assertThat(diff(SHOP, Schema.EMPTY)).containsExactly(new DropTable(ORDERS), new DropTable(CUSTOMERS));
        assertThat(diff(SHOP, SHOP)).isEmpty();
    }

    @Test
    void aColumnIsAddedAndDropped() {
        Schema more = with(CUSTOMERS_TABLE, column("nick", varchar(20)));
        assertThat(diff(Schema.of(CUSTOMERS_TABLE), more))
                .containsExactly(new AddColumn(CUSTOMERS, column("nick", varchar(20))));
        assertThat(diff(more, Schema.of(CUSTOMERS_TABLE))).containsExactly(new DropColumn(CUSTOMERS, "nick"));
    }

    @Test
    void aRequiredColumnIsFilledBeforeItIsRequired() {
        Schema more = with(CUSTOMERS_TABLE, column("age", integer()).notNull());
        Hints hints = Hints.of(
                Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Map.of(CUSTOMERS, Map.of("age", Literal.of(0))));
        assertThat(Differ.diff(Schema.of(CUSTOMERS_TABLE), more, Renames.NONE, hints))
                .containsExactly(
                        new AddColumn(CUSTOMERS, column("age", integer())),
                        new Backfill(CUSTOMERS, "age", "0"),
                        new AlterColumn(CUSTOMERS, "age", List.of(ColumnChange.notNull())));
    }

    @Test
    void aRenamedTableKeepsItsKeysUnderTheirNewNames() {
        ObjectName clients = ObjectName.of("clients");
        Table renamed = Table.of(
                        clients,
                        List.of(
                                column("id", bigint()).asIdentity(),
                                column("mail", varchar(90)),
                                primaryKey("pk_clients", "id"),
                                unique("uk_clients_mail", "mail")))
                .withIndexes(List.of(index("ix_clients_mail", "mail")));
        Renames renames = Renames.of(Map.of(CUSTOMERS, clients), Map.of(clients, Map.of("email", "mail")), Map.of());
        assertThat(Differ.diff(Schema.of(CUSTOMERS_TABLE), Schema.of(renamed), renames, Hints.NONE))
                .containsExactly(
                        new RenameTable(CUSTOMERS, clients),
                        new RenameColumn(clients, "email", "mail"),
                        new RenameConstraint(clients, "pk_customers", "pk_clients"),
                        new RenameConstraint(clients, "uk_customers_email", "uk_clients_mail"),
                        new RenameIndex(clients, "ix_customers_email", "ix_clients_mail"));
    }

    @Test
    void aUniqueConstraintOverOtherColumnsIsBuiltAnew() {
        Schema other =
                Schema.of(CUSTOMERS_TABLE.withUniqueConstraints(List.of(unique("uk_customers_email", "email", "id"))));
        assertThat(diff(Schema.of(CUSTOMERS_TABLE), other))
                .containsExactly(
                        new DropUnique(CUSTOMERS, "uk_customers_email"),
                        new AddUnique(CUSTOMERS, unique("uk_customers_email", "email", "id")));
    }

    @Test
    void aRenameOfWhatIsNotThereIsRefused() {
        Renames renames = Renames.of(Map.of(ObjectName.of("none"), CUSTOMERS), Map.of(), Map.of());
        assertThatThrownBy(() -> Differ.diff(Schema.EMPTY, SHOP, renames, Hints.NONE))
                .isInstanceOf(SchemaException.class)
                .hasMessage("table 'none' is said to become 'customers', but one of them is not there");
    }

    private static Schema with(Table table, Column column) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(column);
        return Schema.of(table.withColumns(columns));
    }

    private static List<Operation> diff(Schema from, Schema to) {
        return Differ.diff(from, to, Renames.NONE, Hints.NONE);
    }
}
