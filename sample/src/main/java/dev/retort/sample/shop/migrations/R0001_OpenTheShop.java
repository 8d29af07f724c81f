package dev.retort.sample.shop.migrations;

import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.col;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.bool;
import static dev.retort.schema.type.Types.decimal;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.timestamp;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.annotations.Revision;
import dev.retort.runtime.Migration;
import dev.retort.runtime.Operations;

/**
 * Open the shop.
 *
 * <ul>
 *   <li>create table categories (id, version, created_at, changed_at, name, parent_id)
 *   <li>create table customers (id, version, created_at, changed_at, name, email, street, postal_code,
 *       city, country, newsletter)
 *   <li>create table orders (id, version, created_at, changed_at, order_number, customer_id, status,
 *       placed_at, street, postal_code, city, country)
 *   <li>create index orders.ix_orders_customer_placed (customer_id, placed_at)
 *   <li>create table suppliers (id, version, created_at, changed_at, name, email, street, postal_code,
 *       city, country)
 *   <li>create table products (id, version, created_at, changed_at, sku, name, description, price,
 *       weight_in_grams, category_id, supplier_id)
 *   <li>create table order_lines (id, version, created_at, changed_at, order_id, product_id, quantity,
 *       unit_price)
 *   <li>create table reviews (id, version, created_at, changed_at, product_id, customer_id, stars,
 *       text)
 * </ul>
 *
 * <p>Downgrading loses the rows of reviews, order_lines, products, suppliers, orders, customers,
 * categories.
 */
@Revision(
        id = "055aef4f6093",
        message = "open the shop"
)
public final class R0001_OpenTheShop implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "categories",
                column("id", bigint()).asIdentity(),
                column("version", bigint()).notNull(),
                column("created_at", timestamp(6).withTimeZone()).notNull(),
                column("changed_at", timestamp(6).withTimeZone()),
                column("name", varchar(80)).notNull(),
                column("parent_id", bigint()),
                primaryKey("pk_categories", "id"),
                unique("uk_categories_name", "name"),
                foreignKey("fk_categories_parent_id", "parent_id").references("categories", "id"));
        op.createTable(
                "customers",
                column("id", bigint()).asIdentity(),
                column("version", bigint()).notNull(),
                column("created_at", timestamp(6).withTimeZone()).notNull(),
                column("changed_at", timestamp(6).withTimeZone()),
                column("name", varchar(120)).notNull(),
                column("email", varchar(254)).notNull(),
                column("street", varchar(120)).notNull(),
                column("postal_code", varchar(12)).notNull(),
                column("city", varchar(80)).notNull(),
                column("country", varchar(2)).notNull(),
                column("newsletter", bool()).notNull(),
                primaryKey("pk_customers", "id"),
                unique("uk_customers_email", "email"));
        op.createTable(
                "orders",
                column("id", bigint()).asIdentity(),
                column("version", bigint()).notNull(),
                column("created_at", timestamp(6).withTimeZone()).notNull(),
                column("changed_at", timestamp(6).withTimeZone()),
                column("order_number", varchar(20)).notNull(),
                column("customer_id", bigint()).notNull(),
                column("status", varchar(20)).notNull(),
                column("placed_at", timestamp(6).withTimeZone()).notNull(),
                column("street", varchar(120)).notNull(),
                column("postal_code", varchar(12)).notNull(),
                column("city", varchar(80)).notNull(),
                column("country", varchar(2)).notNull(),
                primaryKey("pk_orders", "id"),
                unique("uk_orders_order_number", "order_number"),
                foreignKey("fk_orders_customer_id", "customer_id").references("customers", "id"),
                checkOneOf("ck_orders_status", "status", "PLACED", "PAID", "SHIPPED", "DELIVERED", "CANCELLED"));
        op.createIndex("orders", index("ix_orders_customer_placed", col("customer_id"), col("placed_at").desc()));
        op.createTable(
                "suppliers",
                column("id", bigint()).asIdentity(),
                column("version", bigint()).notNull(),
                column("created_at", timestamp(6).withTimeZone()).notNull(),
                column("changed_at", timestamp(6).withTimeZone()),
                column("name", varchar(120)).notNull(),
                column("email", varchar(254)),
                column("street", varchar(120)).notNull(),
                column("postal_code", varchar(12)).notNull(),
                column("city", varchar(80)).notNull(),
                column("country", varchar(2)).notNull(),
                primaryKey("pk_suppliers", "id"),
                unique("uk_suppliers_name", "name"));
        op.createTable(
                "products",
                column("id", bigint()).asIdentity(),
                column("version", bigint()).notNull(),
                column("created_at", timestamp(6).withTimeZone()).notNull(),
                column("changed_at", timestamp(6).withTimeZone()),
                column("sku", varchar(32)).notNull(),
                column("name", varchar(160)).notNull(),
                column("description", varchar(4000)),
                column("price", decimal(10, 2)).notNull(),
                column("weight_in_grams", integer()),
                column("category_id", bigint()).notNull(),
                column("supplier_id", bigint()),
                primaryKey("pk_products", "id"),
                unique("uk_products_sku", "sku"),
                foreignKey("fk_products_category_id", "category_id").references("categories", "id"),
                foreignKey("fk_products_supplier_id", "supplier_id").references("suppliers", "id"));
        op.createTable(
                "order_lines",
                column("id", bigint()).asIdentity(),
                column("version", bigint()).notNull(),
                column("created_at", timestamp(6).withTimeZone()).notNull(),
                column("changed_at", timestamp(6).withTimeZone()),
                column("order_id", bigint()).notNull(),
                column("product_id", bigint()).notNull(),
                column("quantity", integer()).notNull(),
                column("unit_price", decimal(10, 2)).notNull(),
                primaryKey("pk_order_lines", "id"),
                unique("uk_order_lines_product_once", "order_id", "product_id"),
                foreignKey("fk_order_lines_order_id", "order_id").references("orders", "id"),
                foreignKey("fk_order_lines_product_id", "product_id").references("products", "id"));
        op.createTable(
                "reviews",
                column("id", bigint()).asIdentity(),
                column("version", bigint()).notNull(),
                column("created_at", timestamp(6).withTimeZone()).notNull(),
                column("changed_at", timestamp(6).withTimeZone()),
                column("product_id", bigint()).notNull(),
                column("customer_id", bigint()).notNull(),
                column("stars", integer()).notNull(),
                column("text", varchar(2000)),
                primaryKey("pk_reviews", "id"),
                foreignKey("fk_reviews_customer_id", "customer_id").references("customers", "id"),
                foreignKey("fk_reviews_product_id", "product_id").references("products", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("reviews");
        op.dropTable("order_lines");
        op.dropTable("products");
        op.dropTable("suppliers");
        op.dropTable("orders");
        op.dropTable("customers");
        op.dropTable("categories");
    }
}
