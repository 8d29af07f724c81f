package dev.retort.sample.shop.migrations;

import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.operation.ColumnChange.notNull;
import static dev.retort.schema.operation.ColumnChange.nullable;

import dev.retort.annotations.Revision;
import dev.retort.runtime.Migration;
import dev.retort.runtime.Operations;

/**
 * Every product has a slug of its own.
 *
 * <ul>
 *   <li>alter column products.slug: not null
 *   <li>add unique constraint products.uk_products_slug (slug)
 * </ul>
 */
@Revision(
        id = "991458e9d77b",
        parents = "18a480e61f9f",
        message = "every product has a slug of its own"
)
public final class R0007_EveryProductHasASlugOfItsOwn implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("products", "slug", notNull());
        op.addUnique("products", unique("uk_products_slug", "slug"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropUnique("products", "uk_products_slug");
        op.alterColumn("products", "slug", nullable());
    }
}
