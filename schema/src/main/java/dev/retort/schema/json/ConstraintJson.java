package dev.retort.schema.json;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Condition;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keys, foreign keys and checks as JSON; the name is the member's, but for primary keys. */
final class ConstraintJson {
    private ConstraintJson() {}

    static JsonObject write(PrimaryKey key) {
        return JsonObject.line()
                .text("name", key.name())
                .texts("columns", key.columns())
                .build();
    }

    static PrimaryKey readPrimaryKey(JsonFields fields) {
        return new PrimaryKey(fields.text("name"), fields.texts("columns"));
    }

    static JsonObject write(UniqueConstraint unique) {
        return JsonObject.line().texts("columns", unique.columns()).build();
    }

    static UniqueConstraint readUnique(String name, JsonFields fields) {
        return new UniqueConstraint(name, fields.texts("columns"));
    }

    static JsonObject write(ForeignKey key) {
        return JsonObject.line()
                .texts("columns", key.columns())
                .text("references", key.target())
                .texts("referencedColumns", key.targetColumns())
                .text("onDelete", actionText(key.onDelete()))
                .text("onUpdate", actionText(key.onUpdate()))
                .build();
    }

    static ForeignKey readForeignKey(String name, JsonFields fields) {
        return new ForeignKey(
                name,
                fields.texts("columns"),
                ObjectName.parse(fields.text("references")),
                fields.texts("referencedColumns"),
                readAction("onDelete", fields),
                readAction("onUpdate", fields));
    }

    static JsonObject write(CheckConstraint check) {
        return check.condition().accept(new Condition.Visitor<>() {
            @Override
            public JsonObject oneOf(Condition.OneOf condition) {
                return JsonObject.line()
                        .text("column", condition.column())
                        .put(TreeDigest.SET_KEY, writeLiterals(condition.values()))
                        .build();
            }

            @Override
            public JsonObject between(Condition.Between condition) {
                return JsonObject.line()
                        .text("column", condition.column())
                        .put("between", writeLiterals(List.of(condition.from(), condition.to())))
                        .build();
            }

            @Override
            public JsonObject sql(Condition.Sql condition) {
                return JsonObject.line().text("sql", condition.text()).build();
            }
        });
    }

    static CheckConstraint readCheck(String name, JsonFields fields) {
        return new CheckConstraint(name, readCondition(fields));
    }

    private static Condition readCondition(JsonFields fields) {
        if (fields.has("sql")) {
            return new Condition.Sql(fields.text("sql"));
        }
        if (fields.has(TreeDigest.SET_KEY)) {
            return new Condition.OneOf(fields.text("column"), readLiterals(TreeDigest.SET_KEY, fields));
        }
        if (fields.has("between")) {
            List<Literal> bounds = readLiterals("between", fields);
            if (bounds.size() != 2) {
                throw fields.unexpected("'between' must be a list of two values");
            }
            return new Condition.Between(fields.text("column"), bounds.get(0), bounds.get(1));
        }
        throw fields.unexpected("a check needs one of the keys 'sql', 'oneOf', 'between'");
    }

    private static JsonArray writeLiterals(List<Literal> literals) {
        return JsonArray.line(literals.stream().map(LiteralJson::write).toList());
    }

    private static List<Literal> readLiterals(String key, JsonFields fields) {
        return fields.values(key).stream()
                .map(value -> LiteralJson.read(value, fields))
                .toList();
    }

    private static @Nullable String actionText(ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? null : action.sql();
    }

    private static ReferentialAction readAction(String key, JsonFields fields) {
        String text = fields.optionalText(key);
        if (text == null) {
            return ReferentialAction.NO_ACTION;
        }
        return Stream.of(ReferentialAction.values())
                .filter(action -> action.sql().equals(text))
                .findFirst()
                .orElseThrow(() -> fields.unexpected("'" + key + "' cannot be '" + text + "'; use one of "
                        + Stream.of(ReferentialAction.values())
                                .map(ReferentialAction::sql)
                                .toList()));
    }
}
