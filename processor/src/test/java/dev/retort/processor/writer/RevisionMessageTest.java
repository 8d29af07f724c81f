package dev.retort.processor.writer;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionMessageTest {
    private static final ObjectName CUSTOMERS = ObjectName.of("customers");

    private static Operation add(String column) {
        return new Operation.AddColumn(CUSTOMERS, column(column, bigint()));
    }

    private static Operation create(String table) {
        return new Operation.CreateTable(Table.of(ObjectName.parse(table), List.of(column("id", bigint()))));
    }

    private static String message(Operation... operations) {
        return RevisionMessage.of(List.of(operations));
    }

    @Test
    void namesTablesAndColumns() {
        assertThat(message(add("email"))).isEqualTo("add email to customers");
        assertThat(message(add("email"), add("phone"))).isEqualTo("add email and phone to customers");
        assertThat(message(create("a"), create("sales.\"B c\""), create("d"))).isEqualTo("create a B c and d");
        assertThat(message(add("email"), new Operation.DropTable(ObjectName.of("old"))))
                .isEqualTo("add email to customers and drop old");
        assertThat(message(new Operation.RenameTable(CUSTOMERS, ObjectName.of("clients"))))
                .isEqualTo("rename customers to clients");
        assertThat(message(new Operation.RenameTable(CUSTOMERS, ObjectName.of("sales", "customers"))))
                .isEqualTo("move customers to sales");
        assertThat(message(new Operation.RenameColumn(CUSTOMERS, "a", "b"))).isEqualTo("rename a to b in customers");
        assertThat(message(new Operation.AlterColumn(CUSTOMERS, "a", List.of(ColumnChange.notNull()))))
                .isEqualTo("require a in customers");
        assertThat(message(new Operation.AlterColumn(CUSTOMERS, "a", List.of(ColumnChange.type(varchar(9))))))
                .isEqualTo("change a of customers to varchar(9)");
    }

    @Test
    void namesWhatComesAlongOnlyWhereThereIsNothingElse() {
        Operation index = new Operation.CreateIndex(CUSTOMERS, index("ix_customers_email", "email"));

        assertThat(message(add("email"), index)).isEqualTo("add email to customers");
        assertThat(message(index)).isEqualTo("create ix_customers_email on customers");
    }

    @Test
    void isCutWhereItGetsTooLong() {
        List<Operation> operations = new ArrayList<>();
        for (String name : List.of("addresses", "customers", "orders", "order_items", "products", "reviews", "tags")) {
            operations.add(create(name));
        }

        assertThat(RevisionMessage.of(operations))
                .isEqualTo("create addresses customers orders and order_items and more");
        assertThat(message(create("a".repeat(63)), create("b"))).isEqualTo("create " + "a".repeat(63) + " and more");
    }

    @Test
    void saysWhereNothingChanges() {
        assertThat(RevisionMessage.of(List.of())).isEqualTo("change nothing");
    }
}
