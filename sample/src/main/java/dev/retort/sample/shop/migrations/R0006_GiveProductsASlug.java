package dev.retort.sample.shop.migrations;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.annotations.Revision;
import dev.retort.runtime.Migration;
import dev.retort.runtime.Operations;
import java.text.Normalizer;
import java.util.Locale;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Give products a slug.
 *
 * <ul>
 *   <li>add column products.slug varchar(160)
 *   <li>make every product's slug of its name, in Java: SQL does not know letters without their marks
 * </ul>
 *
 * <p>Downgrading loses the values of products.slug.
 */
@Revision(
        id = "18a480e61f9f",
        parents = "d38fbaf11d21",
        message = "give products a slug"
)
public final class R0006_GiveProductsASlug implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("products", column("slug", varchar(160)));
        op.run("make every product's slug of its name", handle -> {
            PreparedBatch slugs = handle.prepareBatch("update products set slug = :slug where id = :id");
            handle.createQuery("select id, name from products")
                    .map((row, context) -> slugs.bind("id", row.getLong("id")).bind("slug", slug(row.getString("name"))))
                    .forEach(PreparedBatch::add);
            slugs.execute();
        });
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("products", "slug");
    }

    // As the application makes them today. Not a call of its code: that may change, and what this did may not.
    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
