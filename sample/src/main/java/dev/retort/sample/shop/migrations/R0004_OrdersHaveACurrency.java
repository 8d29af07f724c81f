package dev.retort.sample.shop.migrations;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.operation.ColumnChange.notNull;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.annotations.Revision;
import dev.retort.runtime.Migration;
import dev.retort.runtime.Operations;

/**
 * Orders have a currency.
 *
 * <ul>
 *   <li>add column orders.currency varchar(3)
 *   <li>fill column orders.currency with 'EUR'
 *   <li>alter column orders.currency: not null
 * </ul>
 *
 * <p>Downgrading loses the values of orders.currency.
 */
@Revision(
        id = "67ff514fdbe1",
        parents = "c2594366e8b8",
        message = "orders have a currency"
)
public final class R0004_OrdersHaveACurrency implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("orders", column("currency", varchar(3)));
        op.backfill("orders", "currency", "'EUR'");
        op.alterColumn("orders", "currency", notNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("orders", "currency");
    }
}
