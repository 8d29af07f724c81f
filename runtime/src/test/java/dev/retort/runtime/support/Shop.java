package dev.retort.runtime.support;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.operation.ColumnChange.notNull;
import static dev.retort.schema.operation.ColumnChange.nullable;
import static dev.retort.schema.operation.Row.row;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;

/** A small history that holds what most have: tables, columns, keys, an index, rows, raw SQL, a step in code. */
public final class Shop {
    public static final String CUSTOMERS = "c10000000001";
    public static final String EMAIL = "c20000000002";
    public static final String ORDERS = "c30000000003";
    public static final String STATUS = "c40000000004";
    public static final String REQUIRED = "c50000000005";

    private Shop() {}

    /** Its revisions, one after the other. */
    public static Revisions revisions() {
        return Revisions.none()
                .then(
                        CUSTOMERS,
                        "R0001_CreateCustomers",
                        op -> {
                            op.createTable(
                                    "customers",
                                    column("id", bigint()).notNull(),
                                    column("name", varchar(80)).notNull(),
                                    column("age", integer()),
                                    primaryKey("pk_customers", "id"));
                            op.insert(
                                    "customers",
                                    row("id", 1).and("name", "Ana").and("age", 30),
                                    row("id", 2).and("name", "Bruno").and("age", null));
                        },
                        op -> op.dropTable("customers"))
                .then(
                        EMAIL,
                        "R0002_AddEmailToCustomers",
                        op -> op.addColumn("customers", column("email", varchar(255))),
                        op -> op.dropColumn("customers", "email"))
                .then(
                        ORDERS,
                        "R0003_CreateOrders",
                        op -> {
                            op.createTable(
                                    "orders",
                                    column("id", bigint()).notNull(),
                                    column("customer_id", bigint()).notNull(),
                                    primaryKey("pk_orders", "id"),
                                    foreignKey("fk_orders_customer_id", "customer_id")
                                            .references("customers", "id"));
                            op.createIndex("orders", index("ix_orders_customer_id", "customer_id"));
                            op.insert("orders", row("id", 10).and("customer_id", 1));
                        },
                        op -> op.dropTable("orders"))
                .then(
                        STATUS,
                        "R0004_AddStatusToOrders",
                        op -> {
                            op.addColumn("orders", column("status", varchar(20)).defaultValue("new"));
                            op.run(
                                    "mark orders of Ana",
                                    handle -> handle.execute(
                                            "update orders set status = ? where customer_id = ?", "vip", 1));
                            op.execute("update customers set age = 18 where age is null");
                        },
                        op -> op.dropColumn("orders", "status"))
                .then(
                        REQUIRED,
                        "R0005_RequireAge",
                        op -> op.alterColumn("customers", "age", notNull()),
                        op -> op.alterColumn("customers", "age", nullable()));
    }
}
