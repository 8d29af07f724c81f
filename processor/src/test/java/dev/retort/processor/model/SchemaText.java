package dev.retort.processor.model;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Literal;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.List;
import java.util.stream.Collectors;

/** A schema as text that a test can be read with. */
public final class SchemaText {
    private SchemaText() {}

    /** The text of a schema. */
    public static String of(Schema schema) {
        StringBuilder text = new StringBuilder();
        schema.namespaces().forEach(name -> text.append("schema ").append(name).append('\n'));
        schema.tables().values().forEach(table -> print(table, text));
        for (Sequence sequence : schema.sequences().values()) {
            text.append("sequence ").append(sequence.name()).append(" from ");
            text.append(sequence.start())
                    .append(" by ")
                    .append(sequence.increment())
                    .append('\n');
        }
        return text.toString();
    }

    private static void print(Table table, StringBuilder text) {
        text.append("table ").append(table.name()).append('\n');
        if (table.comment() != null) {
            line(text, "comment " + table.comment());
        }
        if (table.options() != null) {
            line(text, "options " + table.options());
        }
        table.columns().forEach(column -> line(text, print(column)));
        if (table.primaryKey() != null) {
            line(
                    text,
                    table.primaryKey().name() + ": primary key "
                            + list(table.primaryKey().columns()));
        }
        table.uniqueConstraints()
                .values()
                .forEach(unique -> line(text, unique.name() + ": unique " + list(unique.columns())));
        table.foreignKeys().values().forEach(key -> line(text, print(key)));
        table.checks().values().forEach(check -> line(text, print(check)));
        table.indexes().values().forEach(index -> line(text, print(index)));
    }

    private static String print(Column column) {
        StringBuilder text = new StringBuilder(column.name()).append(' ').append(column.type());
        if (!column.nullable()) {
            text.append(" not null");
        }
        if (column.identity() != null) {
            text.append(" identity");
        }
        if (column.defaultValue() instanceof DefaultValue.Constant constant) {
            text.append(" default ").append(constant.value());
        } else if (column.defaultValue() instanceof DefaultValue.Expression expression) {
            text.append(" default ").append(expression.sql());
        }
        if (column.comment() != null) {
            text.append(" comment ").append(column.comment());
        }
        return text.toString();
    }

    private static String print(ForeignKey key) {
        return key.name() + ": " + list(key.columns()) + " references " + key.target() + list(key.targetColumns());
    }

    private static String print(CheckConstraint check) {
        return check.name() + ": check "
                + check.condition().accept(new Condition.Visitor<String>() {
                    @Override
                    public String oneOf(Condition.OneOf condition) {
                        return condition.column() + " in "
                                + condition.values().stream()
                                        .map(Literal::toString)
                                        .collect(Collectors.joining(", ", "(", ")"));
                    }

                    @Override
                    public String between(Condition.Between condition) {
                        return condition.column() + " between " + condition.from() + " and " + condition.to();
                    }

                    @Override
                    public String sql(Condition.Sql condition) {
                        return "(" + condition.text() + ")";
                    }
                });
    }

    private static String print(Index index) {
        return index.name() + ": " + (index.unique() ? "unique " : "") + "index "
                + index.parts().stream()
                        .map(part -> part.text() + (part.descending() ? " desc" : ""))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String list(List<String> columns) {
        return "(" + String.join(", ", columns) + ")";
    }

    private static void line(StringBuilder text, String line) {
        text.append("  ").append(line).append('\n');
    }
}
