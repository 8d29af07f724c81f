package dev.retort.processor.writer;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Elements;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Sequence;
import dev.retort.schema.TableElement;
import dev.retort.schema.TableOption;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.type.ColumnType;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of tables as calls of the methods of {@link Elements}. */
final class ElementCode {
    private final StaticImports imports;
    private final TypeCode types;
    private final LiteralCode literals;

    ElementCode(StaticImports imports) {
        this.imports = imports;
        types = new TypeCode(imports);
        literals = new LiteralCode(imports);
    }

    String type(ColumnType type) {
        return type.accept(types);
    }

    String literal(Literal literal) {
        return literal.accept(literals);
    }

    /** An argument that takes any object: the absence of one needs no cast there. */
    String argument(Literal literal) {
        return literal instanceof Literal.Null ? "null" : literal(literal);
    }

    Expression element(TableElement element) {
        if (element instanceof Column column) {
            return column(column);
        }
        if (element instanceof PrimaryKey key) {
            return primaryKey(key);
        }
        if (element instanceof UniqueConstraint unique) {
            return unique(unique);
        }
        if (element instanceof ForeignKey key) {
            return foreignKey(key);
        }
        if (element instanceof CheckConstraint check) {
            return check(check);
        }
        return option((TableOption) element);
    }

    Expression column(Column column) {
        Expression code = call("column", JavaText.literal(column.name()), type(column.type()));
        Identity identity = column.identity();
        boolean plainIdentity = Identity.BY_DEFAULT.equals(identity) && !column.nullable();
        if (!column.nullable() && !plainIdentity) {
            code = code.call("notNull()");
        }
        if (plainIdentity) {
            code = code.call("asIdentity()");
        } else if (identity != null) {
            code = code.call("asIdentity(" + identityArguments(identity) + ")");
        }
        DefaultValue value = column.defaultValue();
        if (value instanceof DefaultValue.Constant constant) {
            code = code.call("defaultValue(" + argument(constant.value()) + ")");
        } else if (value instanceof DefaultValue.Expression expression) {
            code = code.call("defaultExpression(" + JavaText.literal(expression.sql()) + ")");
        }
        Generated generated = column.generated();
        if (generated != null) {
            code = code.call(generationMethod(generated) + "(" + JavaText.literal(generated.expression()) + ")");
        }
        if (column.collation() != null) {
            code = code.call("withCollation(" + JavaText.literal(column.collation()) + ")");
        }
        if (column.comment() != null) {
            code = code.call("withComment(" + JavaText.literal(column.comment()) + ")");
        }
        return code;
    }

    static String identityArguments(Identity identity) {
        return identity.always() + ", " + identity.start() + "L, " + identity.increment() + "L";
    }

    static String generationMethod(Generated generated) {
        return generated.stored() ? "generatedAs" : "generatedVirtuallyAs";
    }

    Expression primaryKey(PrimaryKey key) {
        return call("primaryKey", JavaText.literal(key.name()), JavaText.literals(key.columns()));
    }

    Expression unique(UniqueConstraint unique) {
        return call("unique", JavaText.literal(unique.name()), JavaText.literals(unique.columns()));
    }

    Expression foreignKey(ForeignKey key) {
        Expression code = call("foreignKey", JavaText.literal(key.name()), JavaText.literals(key.columns()))
                .call("references(" + JavaText.literal(key.target().toString()) + ", "
                        + JavaText.literals(key.targetColumns()) + ")");
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            code = code.call("onDelete(" + action(key.onDelete()) + ")");
        }
        return key.onUpdate() == ReferentialAction.NO_ACTION
                ? code
                : code.call("onUpdate(" + action(key.onUpdate()) + ")");
    }

    private String action(ReferentialAction action) {
        return imports.use(ReferentialAction.class, action.name());
    }

    Expression check(CheckConstraint check) {
        String name = JavaText.literal(check.name());
        return check.condition().accept(new Condition.Visitor<>() {
            @Override
            public Expression oneOf(Condition.OneOf condition) {
                String values = condition.values().stream()
                        .map(ElementCode.this::literal)
                        .collect(Collectors.joining(", "));
                return call("checkOneOf", name, JavaText.literal(condition.column()), values);
            }

            @Override
            public Expression between(Condition.Between condition) {
                return call(
                        "checkBetween",
                        name,
                        JavaText.literal(condition.column()),
                        literal(condition.from()),
                        literal(condition.to()));
            }

            @Override
            public Expression sql(Condition.Sql condition) {
                return call("check", name, JavaText.literal(condition.text()));
            }
        });
    }

    private Expression option(TableOption option) {
        return option instanceof TableOption.Comment comment
                ? call("tableComment", JavaText.literal(comment.text()))
                : call("tableOptions", JavaText.literal(((TableOption.Options) option).sql()));
    }

    Expression index(Index index) {
        boolean plain = index.parts().stream().allMatch(IndexPart::isPlainColumn);
        String parts = plain
                ? JavaText.literals(index.columns())
                : index.parts().stream().map(this::part).collect(Collectors.joining(", "));
        Expression code = call("index", JavaText.literal(index.name()), parts);
        if (index.unique()) {
            code = code.call("asUnique()");
        }
        if (index.predicate() != null) {
            code = code.call("where(" + JavaText.literal(index.predicate()) + ")");
        }
        return index.method() == null ? code : code.call("using(" + JavaText.literal(index.method()) + ")");
    }

    private String part(IndexPart part) {
        Expression code = call(part.expression() ? "expr" : "col", JavaText.literal(part.text()));
        if (part.descending()) {
            code = code.call("desc()");
        }
        if (part.nulls() != IndexPart.Nulls.DEFAULT) {
            code = code.call(part.nulls() == IndexPart.Nulls.FIRST ? "nullsFirst()" : "nullsLast()");
        }
        return code.inline();
    }

    Expression sequence(Sequence sequence) {
        Expression code = call("sequence", JavaText.literal(sequence.name().toString()));
        if (sequence.start() != 1) {
            code = code.call("startWith(" + sequence.start() + "L)");
        }
        if (sequence.increment() != 1) {
            code = code.call("incrementBy(" + sequence.increment() + "L)");
        }
        if (sequence.minValue() != null) {
            code = code.call("minValue(" + sequence.minValue() + "L)");
        }
        if (sequence.maxValue() != null) {
            code = code.call("maxValue(" + sequence.maxValue() + "L)");
        }
        if (sequence.cache() != null) {
            code = code.call("cache(" + sequence.cache() + ")");
        }
        return sequence.cycle() ? code.call("cycling()") : code;
    }

    private Expression call(String method, String... arguments) {
        return Expression.of(imports.use(Elements.class, method) + "(" + String.join(", ", List.of(arguments)) + ")");
    }
}
