package dev.retort.schema.diff;

import static dev.retort.schema.Elements.check;
import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.diff.HardCase.table;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.Map;
import java.util.stream.Stream;

/** Changes of the model's shape: inheritance, associations, collections; and what is no change. */
final class HardCasesOfShape {
    private static final Column ID = column("id", bigint()).asIdentity();
    private static final Column KEY = column("id", bigint()).notNull();

    private HardCasesOfShape() {}

    private static Table categories() {
        return table("categories", ID, column("name", varchar(50)), primaryKey("pk_categories", "id"));
    }

    private static Table products(Object... parts) {
        Object[] all = new Object[parts.length + 2];
        all[0] = ID;
        all[1] = primaryKey("pk_products", "id");
        System.arraycopy(parts, 0, all, 2, parts.length);
        return table("products", all);
    }

    static Stream<HardCase> cases() {
        Table single = table(
                "payments",
                ID,
                column("kind", varchar(31)).notNull(),
                column("iban", varchar(34)),
                column("card", varchar(19)),
                primaryKey("pk_payments", "id"),
                checkOneOf("ck_payments_kind", "kind", "Card", "Transfer"));
        Table root = table("payments", ID, primaryKey("pk_payments", "id"));
        Table cards = table(
                "card_payments",
                KEY,
                column("card", varchar(19)),
                primaryKey("pk_card_payments", "id"),
                foreignKey("fk_card_payments_id", "id").references("payments", "id"));
        Table transfers = table(
                "transfers",
                KEY,
                column("iban", varchar(34)),
                primaryKey("pk_transfers", "id"),
                foreignKey("fk_transfers_id", "id").references("payments", "id"));
        return Stream.of(
                HardCase.of("26 one table for all becomes one for each class")
                        .from(single)
                        .to(root, cards, transfers)
                        .up("""
                                payments: drop check ck_payments_kind
                                create table card_payments: id bigint not null, card varchar(19), key(id), reference fk_card_payments_id[id] to payments[id]
                                create table transfers: id bigint not null, iban varchar(34), key(id), reference fk_transfers_id[id] to payments[id]
                                payments: drop kind
                                payments: drop iban
                                payments: drop card
                                """),
                HardCase.of("26 and back")
                        .from(root, cards, transfers)
                        .to(single)
                        .backfill("payments", "kind", "'Card'")
                        .up("""
                                payments: add kind varchar(31)
                                payments: add iban varchar(34)
                                payments: add card varchar(19)
                                payments: fill kind with 'Card'
                                payments: alter kind not null
                                payments: add check ck_payments_kind kind in ['Card', 'Transfer']
                                drop table transfers
                                drop table card_payments
                                """),
                HardCase.of("26 one for each class becomes one for each concrete class")
                        .from(root, cards, transfers)
                        .to(
                                table(
                                        "card_payments",
                                        KEY,
                                        column("card", varchar(19)),
                                        primaryKey("pk_card_payments", "id")),
                                table("transfers", KEY, column("iban", varchar(34)), primaryKey("pk_transfers", "id")))
                        .up("""
                                card_payments: drop reference fk_card_payments_id
                                transfers: drop reference fk_transfers_id
                                drop table payments
                                """),
                HardCase.of("27 one of two classes that share a column lets it go: nothing to do")
                        .from(single)
                        .to(single)
                        .up(""),
                HardCase.of("31 line ends: nothing to do")
                        .from(products(
                                column("a", varchar(9)).defaultExpression("'x' ||\r\n'y'"),
                                check("ck", "a <> ''\r\nor a is null")))
                        .to(products(
                                column("a", varchar(9)).defaultExpression("'x' ||\n'y'"),
                                check("ck", "a <> ''\nor a is null")))
                        .up(""),
                HardCase.of("33 a join table is renamed with its owner")
                        .from(
                                categories(),
                                table("goods", ID, primaryKey("pk_goods", "id")),
                                table(
                                        "goods_categories",
                                        column("goods_id", bigint()).notNull(),
                                        column("categories_id", bigint()).notNull(),
                                        primaryKey("pk_goods_categories", "goods_id", "categories_id"),
                                        foreignKey("fk_goods_categories_goods_id", "goods_id")
                                                .references("goods", "id"),
                                        foreignKey("fk_goods_categories_categories_id", "categories_id")
                                                .references("categories", "id")))
                        .to(
                                categories(),
                                products(),
                                table(
                                        "products_categories",
                                        column("products_id", bigint()).notNull(),
                                        column("categories_id", bigint()).notNull(),
                                        primaryKey("pk_products_categories", "products_id", "categories_id"),
                                        foreignKey("fk_products_categories_products_id", "products_id")
                                                .references("products", "id"),
                                        foreignKey("fk_products_categories_categories_id", "categories_id")
                                                .references("categories", "id")))
                        .renamed(
                                Map.of("goods", "products", "goods_categories", "products_categories"),
                                Map.of("products_categories", Map.of("goods_id", "products_id")))
                        .up("""
                                rename table goods to products
                                rename table goods_categories to products_categories
                                products: rename constraint pk_goods to pk_products
                                products_categories: rename goods_id to products_id
                                products_categories: rename constraint pk_goods_categories to pk_products_categories
                                products_categories: rename constraint fk_goods_categories_categories_id to fk_products_categories_categories_id
                                products_categories: rename constraint fk_goods_categories_goods_id to fk_products_categories_products_id
                                """),
                HardCase.of("35 a text becomes an association")
                        .from(products(column("category", varchar(50)).notNull()))
                        .to(
                                categories(),
                                products(
                                        column("category_id", bigint()).notNull(),
                                        foreignKey("fk_products_category_id", "category_id")
                                                .references("categories", "id")))
                        .backfill("products", "category_id", "(select c.id from categories c where c.name = category)")
                        .up("""
                                create table categories: id bigint identity, name varchar(50), key(id)
                                products: add category_id bigint
                                products: fill category_id with (select c.id from categories c where c.name = category)
                                products: alter category_id not null
                                products: add reference fk_products_category_id[category_id] to categories[id]
                                products: drop category
                                """),
                HardCase.of("35 a number becomes an association in its column")
                        .from(categories(), products(column("category", integer())))
                        .to(
                                categories(),
                                products(
                                        column("category", bigint()),
                                        foreignKey("fk_products_category", "category")
                                                .references("categories", "id")))
                        .up("""
                                products: alter category bigint
                                products: add reference fk_products_category[category] to categories[id]
                                """),
                HardCase.of("35 an association becomes a number in its column")
                        .from(
                                categories(),
                                products(
                                        column("category", bigint()),
                                        foreignKey("fk_products_category", "category")
                                                .references("categories", "id")))
                        .to(categories(), products(column("category", integer())))
                        .up("""
                                products: drop reference fk_products_category
                                products: alter category integer
                                """),
                HardCase.of("35 a to-one becomes a to-many with a join table")
                        .from(
                                categories(),
                                products(
                                        column("category_id", bigint()),
                                        foreignKey("fk_products_category_id", "category_id")
                                                .references("categories", "id")))
                        .to(
                                categories(),
                                products(),
                                table(
                                        "products_categories",
                                        column("product_id", bigint()).notNull(),
                                        column("category_id", bigint()).notNull(),
                                        primaryKey("pk_products_categories", "product_id", "category_id"),
                                        foreignKey("fk_pc_product_id", "product_id")
                                                .references("products", "id"),
                                        foreignKey("fk_pc_category_id", "category_id")
                                                .references("categories", "id")))
                        .up("""
                                products: drop reference fk_products_category_id
                                create table products_categories: product_id bigint not null, category_id bigint not null, key(product_id, category_id), reference fk_pc_category_id[category_id] to categories[id], reference fk_pc_product_id[product_id] to products[id]
                                products: drop category_id
                                """),
                HardCase.of("37 a collection becomes an entity on its table")
                        .from(
                                products(),
                                table(
                                        "tags",
                                        column("product_id", bigint()).notNull(),
                                        column("tag", varchar(20)).notNull(),
                                        primaryKey("pk_tags", "product_id", "tag"),
                                        foreignKey("fk_tags_product_id", "product_id")
                                                .references("products", "id")))
                        .to(
                                products(),
                                table(
                                        "tags",
                                        ID,
                                        column("product_id", bigint()),
                                        column("tag", varchar(20)),
                                        primaryKey("pk_tags", "id"),
                                        unique("uk_tags_product_id_tag", "product_id", "tag"),
                                        foreignKey("fk_tags_product_id", "product_id")
                                                .references("products", "id")))
                        .up("""
                                tags: drop key pk_tags
                                tags: alter product_id null
                                tags: alter tag null
                                tags: add id bigint identity
                                tags: add key pk_tags[id]
                                tags: add unique uk_tags_product_id_tag[product_id, tag]
                                """),
                HardCase.of("40 only the order changes: nothing to do")
                        .from(table(
                                "t",
                                column("a", integer()),
                                column("b", integer()),
                                unique("u", "a"),
                                check("c", "a > 0")))
                        .to(table(
                                "t",
                                check("c", "a > 0"),
                                unique("u", "a"),
                                column("b", integer()),
                                column("a", integer())))
                        .up(""));
    }
}
