package com.acme.shop.migrations;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.annotations.Revision;
import dev.retort.runtime.Migration;
import dev.retort.runtime.Operations;

/**
 * Create customers and products.
 *
 * <p>Downgrading loses the rows of products, customers.
 */
@Revision(id = "2c848eca8bcb", message = "create customers and products")
public final class R0001_CreateCustomersAndProducts implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "customers",
                column("id", bigint()).asIdentity(),
                column("name", varchar(255)).notNull(),
                primaryKey("pk_customers", "id"));
        op.createTable(
                "products",
                column("id", bigint()).notNull(),
                column("title", varchar(255)),
                primaryKey("pk_products", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("products");
        op.dropTable("customers");
    }
}
