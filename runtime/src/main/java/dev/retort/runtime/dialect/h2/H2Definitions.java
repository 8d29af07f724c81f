package dev.retort.runtime.dialect.h2;

import dev.retort.runtime.dialect.standard.Definitions;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import java.util.List;

/** H2's definitions: no collation of a column, no index over expressions or some of the rows. */
final class H2Definitions extends Definitions {
    H2Definitions(H2Dialect dialect) {
        super(dialect);
    }

    /** H2 always stores what it computes. */
    @Override
    protected String generated(Generated generated) {
        return " generated always as (" + generated.expression() + ")";
    }

    @Override
    protected String collation(Column column) {
        if (column.collation() != null) {
            throw dialect.cannot(
                    "give column '" + column.name() + "' a collation of its own",
                    "Set the collation of the whole database, or leave it out of the model.");
        }
        return "";
    }

    /**
     * Not {@code in (…)}: H2 2.4 keeps the connection that made such a check to compare by, and once that one is closed
     * no row can be written any more (its issue 4302).
     */
    @Override
    protected String oneOf(String column, List<String> values) {
        return values.size() == 1
                ? super.oneOf(column, values)
                : column + " = any(array[" + String.join(", ", values) + "])";
    }

    /** What has no schema is looked for in the schema of the table, which may be another than the connection's. */
    @Override
    protected String target(ObjectName table, ForeignKey key) {
        boolean lost = table.schema() != null && key.target().schema() == null;
        return quote(lost ? ObjectName.of("public", key.target().name()) : key.target());
    }

    @Override
    public String createIndex(ObjectName table, Index index) {
        if (index.predicate() != null) {
            throw dialect.cannot(
                    "build index '" + index.name() + "' over some of the rows of '" + table + "'", WAY_OUT);
        }
        if (index.parts().stream().anyMatch(IndexPart::expression)) {
            throw dialect.cannot("build index '" + index.name() + "' over an expression", WAY_OUT);
        }
        if (index.method() != null) {
            throw dialect.cannot("build index '" + index.name() + "' with method " + index.method(), WAY_OUT);
        }
        return super.createIndex(table, index);
    }

    private static final String WAY_OUT =
            "Create it with op.execute for the databases that can, and take it out of the model.";
}
