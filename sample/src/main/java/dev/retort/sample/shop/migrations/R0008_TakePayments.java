package dev.retort.sample.shop.migrations;

import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.decimal;
import static dev.retort.schema.type.Types.timestamp;
import static dev.retort.schema.type.Types.uuid;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.annotations.Revision;
import dev.retort.runtime.Migration;
import dev.retort.runtime.Operations;

/**
 * Take payments.
 *
 * <ul>
 *   <li>create table payments (id, version, created_at, changed_at, order_id, method, amount,
 *       reference)
 * </ul>
 *
 * <p>Downgrading loses the rows of payments.
 */
@Revision(
        id = "6d4dfaaa2d17",
        parents = "991458e9d77b",
        message = "take payments"
)
public final class R0008_TakePayments implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "payments",
                column("id", bigint()).asIdentity(),
                column("version", bigint()).notNull(),
                column("created_at", timestamp(6).withTimeZone()).notNull(),
                column("changed_at", timestamp(6).withTimeZone()),
                column("order_id", bigint()).notNull(),
                column("method", varchar(20)).notNull(),
                column("amount", decimal(12, 2)).notNull(),
                column("reference", uuid()).notNull(),
                primaryKey("pk_payments", "id"),
                unique("uk_payments_reference", "reference"),
                foreignKey("fk_payments_order_id", "order_id").references("orders", "id"),
                checkOneOf("ck_payments_method", "method", "CARD", "TRANSFER", "VOUCHER"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("payments");
    }
}
