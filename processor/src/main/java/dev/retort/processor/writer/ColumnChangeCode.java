package dev.retort.processor.writer;

import dev.retort.schema.DefaultValue;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.operation.ColumnChange;

/** Changes of a column as calls of the methods of {@link ColumnChange}. */
final class ColumnChangeCode implements ColumnChange.Visitor<Expression> {
    private final StaticImports imports;
    private final ElementCode elements;

    ColumnChangeCode(StaticImports imports, ElementCode elements) {
        this.imports = imports;
        this.elements = elements;
    }

    private Expression call(String method, String argument) {
        return Expression.of(imports.use(ColumnChange.class, method) + "(" + argument + ")");
    }

    @Override
    public Expression type(ColumnChange.Type change) {
        Expression code = call("type", elements.type(change.type()));
        return change.using() == null ? code : code.call("using(" + JavaText.literal(change.using()) + ")");
    }

    @Override
    public Expression nullability(ColumnChange.Nullability change) {
        return call(change.nullable() ? "nullable" : "notNull", "");
    }

    @Override
    public Expression defaultValue(ColumnChange.Default change) {
        if (change.value() instanceof DefaultValue.Constant constant) {
            return call("defaultValue", elements.argument(constant.value()));
        }
        return change.value() instanceof DefaultValue.Expression expression
                ? call("defaultExpression", JavaText.literal(expression.sql()))
                : call("noDefault", "");
    }

    @Override
    public Expression identity(ColumnChange.IdentityChange change) {
        Identity identity = change.identity();
        if (identity == null) {
            return call("noIdentity", "");
        }
        return call("identity", identity.equals(Identity.BY_DEFAULT) ? "" : ElementCode.identityArguments(identity));
    }

    @Override
    public Expression generation(ColumnChange.Generation change) {
        Generated generated = change.generated();
        return generated == null
                ? call("notGenerated", "")
                : call(ElementCode.generationMethod(generated), JavaText.literal(generated.expression()));
    }

    @Override
    public Expression collation(ColumnChange.Collation change) {
        return change.collation() == null
                ? call("noCollation", "")
                : call("collation", JavaText.literal(change.collation()));
    }
}
