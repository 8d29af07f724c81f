package dev.retort.sample.shop.migrations;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.timestamp;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.annotations.Revision;
import dev.retort.runtime.Migration;
import dev.retort.runtime.Operations;

/**
 * Tag products.
 *
 * <ul>
 *   <li>create table tags (id, version, created_at, changed_at, name)
 *   <li>create table product_tags (product_id, tag_id)
 * </ul>
 *
 * <p>Downgrading loses the rows of product_tags, tags.
 */
@Revision(
        id = "d38fbaf11d21",
        parents = "67ff514fdbe1",
        message = "tag products"
)
public final class R0005_TagProducts implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "tags",
                column("id", bigint()).asIdentity(),
                column("version", bigint()).notNull(),
                column("created_at", timestamp(6).withTimeZone()).notNull(),
                column("changed_at", timestamp(6).withTimeZone()),
                column("name", varchar(40)).notNull(),
                primaryKey("pk_tags", "id"),
                unique("uk_tags_name", "name"));
        op.createTable(
                "product_tags",
                column("product_id", bigint()).notNull(),
                column("tag_id", bigint()).notNull(),
                primaryKey("pk_product_tags", "product_id", "tag_id"),
                foreignKey("fk_product_tags_product_id", "product_id").references("products", "id"),
                foreignKey("fk_product_tags_tag_id", "tag_id").references("tags", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("product_tags");
        op.dropTable("tags");
    }
}
