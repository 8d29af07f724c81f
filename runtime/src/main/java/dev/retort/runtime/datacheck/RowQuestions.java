package dev.retort.runtime.datacheck;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Table;
import dev.retort.schema.datacheck.DataCheck;
import dev.retort.schema.type.ColumnType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Spells checks of rows as SQL. */
final class RowQuestions implements DataCheck.Visitor<Optional<RowQuestion>> {
    /** How many rows are named. */
    static final int SAMPLE = 5;

    private final Dialect dialect;
    private final Schema schema;

    /**
     * @param dialect the database that is asked
     * @param schema the schema whose names the checks use
     */
    RowQuestions(Dialect dialect, Schema schema) {
        this.dialect = dialect;
        this.schema = schema;
    }

    @Override
    public Optional<RowQuestion> noRows(DataCheck.NoRows check) {
        return question(
                check.table(),
                "1 = 1",
                "rows of " + check.table() + " would have no value for the new column " + check.column()
                        + ", which requires one",
                "Give the column a default, or add it nullable, fill it with op.backfill, and then require it.");
    }

    @Override
    public Optional<RowQuestion> noNulls(DataCheck.NoNulls check) {
        return question(
                check.table(),
                quote(check.column()) + " is null",
                "rows of " + check.table() + " have no " + check.column() + ", which becomes required",
                "Fill them, by hand or with op.backfill before the step.");
    }

    @Override
    public Optional<RowQuestion> noDuplicates(DataCheck.NoDuplicates check) {
        return duplicates(
                check.table(),
                check.columns(),
                check.columns().stream().map(this::quote).toList(),
                null);
    }

    @Override
    public Optional<RowQuestion> noDuplicateEntries(DataCheck.NoDuplicateEntries check) {
        List<IndexPart> parts = check.index().parts();
        return duplicates(
                check.table(),
                parts.stream().map(IndexPart::text).toList(),
                parts.stream()
                        .map(part -> part.expression() ? "(" + part.text() + ")" : quote(part.text()))
                        .toList(),
                check.index().predicate());
    }

    private Optional<RowQuestion> duplicates(
            ObjectName table, List<String> names, List<String> values, @Nullable String predicate) {
        String listed = String.join(", ", values);
        String present = values.stream().map(value -> value + " is not null").collect(Collectors.joining(" and "));
        String groups = "select " + listed + " from " + quote(table) + " where " + present
                + (predicate == null ? "" : " and (" + predicate + ")") + " group by " + listed
                + " having count(*) > 1";
        return Optional.of(new RowQuestion(
                "values of " + table + "(" + String.join(", ", names) + ")"
                        + (predicate == null ? "" : " where " + predicate)
                        + " occur more than once, and they become unique",
                "select count(*) from (" + groups + ") d",
                groups + " order by " + listed,
                names,
                "Make them differ, or remove what is there twice."));
    }

    @Override
    public Optional<RowQuestion> noDuplicatesOnceFilled(DataCheck.NoDuplicatesOnceFilled check) {
        String filled = "coalesce(" + quote(check.column()) + ", " + text(check.expression(), check.table()) + ")";
        return duplicatesOnceChanged(
                check.table(),
                check.columns(),
                check.column(),
                filled,
                "becomes " + check.expression() + " where it is missing",
                "Fill them with values that differ, by hand before the step or with another expression.");
    }

    @Override
    public Optional<RowQuestion> noDuplicatesOnceConverted(DataCheck.NoDuplicatesOnceConverted check) {
        String column = quote(check.column());
        String converted = check.using() != null
                ? text(check.using(), check.table())
                : dialect.misfits(column, check.from(), check.to())
                        // What does not fit is asked for by itself, and might not even be read.
                        .map(misfit -> "case when " + misfit + " then null else "
                                + dialect.converted(column, check.from(), check.to()) + " end")
                        .orElseGet(() -> dialect.converted(column, check.from(), check.to()));
        return duplicatesOnceChanged(
                check.table(),
                check.columns(),
                check.column(),
                converted,
                "becomes " + check.to(),
                "Make them differ in what is left of them, or say how they are converted with type(...).using(...).");
    }

    private Optional<RowQuestion> duplicatesOnceChanged(
            ObjectName table, List<String> key, String column, String expression, String becomes, String wayOut) {
        String columns = quoted(key);
        String changed = key.stream()
                .map(name -> name.equals(column) ? expression + " as " + quote(name) : quote(name))
                .collect(Collectors.joining(", "));
        String present = key.stream().map(name -> quote(name) + " is not null").collect(Collectors.joining(" and "));
        String groups = "select " + columns + " from (select " + changed + " from " + quote(table) + ") r where "
                + present + " group by " + columns + " having count(*) > 1";
        return Optional.of(new RowQuestion(
                "values of " + table + "(" + String.join(", ", key)
                        + "), which are unique, would occur more than once when " + column + " " + becomes,
                "select count(*) from (" + groups + ") d",
                groups + " order by " + columns,
                key,
                wayOut));
    }

    @Override
    public Optional<RowQuestion> noOrphans(DataCheck.NoOrphans check) {
        StringBuilder orphan = new StringBuilder();
        check.columns()
                .forEach(column -> orphan.append("r.").append(quote(column)).append(" is not null and "));
        orphan.append("not exists (select 1 from ")
                .append(quote(check.target()))
                .append(" p where ");
        for (int i = 0; i < check.columns().size(); i++) {
            orphan.append(i == 0 ? "" : " and ")
                    .append("p.")
                    .append(quote(check.targetColumns().get(i)))
                    .append(" = r.")
                    .append(quote(check.columns().get(i)));
        }
        return question(
                check.table(),
                orphan.append(")").toString(),
                "rows of " + check.table() + " refer by " + String.join(", ", check.columns()) + " to rows of "
                        + check.target() + " that do not exist",
                "Add the rows that are missing, or mend or remove those that refer to them.");
    }

    @Override
    public Optional<RowQuestion> convertible(DataCheck.Convertible check) {
        return dialect.misfits(quote(check.column()), check.from(), check.to())
                .flatMap(misfit -> question(
                        check.table(),
                        misfit,
                        "rows of " + check.table() + " have a " + check.column() + " that does not fit " + check.to(),
                        "Mend them, or say how they are converted with type(...).using(...)."));
    }

    @Override
    public Optional<RowQuestion> fulfils(DataCheck.Fulfils check) {
        String condition = check.condition().accept(new ConditionSql(check.table()));
        return question(
                check.table(),
                "not (" + condition + ")",
                "rows of " + check.table() + " break the new check " + condition,
                "Mend them before the check is added.");
    }

    private Optional<RowQuestion> question(ObjectName table, String where, String complaint, String wayOut) {
        String from = " from " + quote(table) + " r where " + where;
        List<String> keys = keys(table);
        return Optional.of(new RowQuestion(
                complaint,
                "select count(*)" + from,
                "select " + quoted(keys) + from + " order by " + quoted(keys),
                keys,
                wayOut));
    }

    /** What names a row: its key, or its first column where it has none. */
    private List<String> keys(ObjectName name) {
        Table table = schema.tables().get(name);
        if (table == null) {
            throw new SchemaException("there is no table '" + name + "'");
        }
        return table.primaryKey() != null
                ? table.primaryKeyColumns()
                : List.of(table.columns().get(0).name());
    }

    private String text(String sql, ObjectName table) {
        Table known = schema.table(table);
        return known == null ? sql : dialect.understood(sql, known);
    }

    private String quote(String name) {
        return dialect.identifiers().quote(name);
    }

    private String quote(ObjectName name) {
        return dialect.identifiers().quote(name);
    }

    private String quoted(List<String> columns) {
        return columns.stream().map(this::quote).collect(Collectors.joining(", "));
    }

    /** Spells the condition of a check over a table. */
    private final class ConditionSql implements Condition.Visitor<String> {
        private final ObjectName table;

        ConditionSql(ObjectName table) {
            this.table = table;
        }

        @Override
        public String oneOf(Condition.OneOf condition) {
            return quote(condition.column()) + " in ("
                    + condition.values().stream()
                            .map(value -> literal(value, condition.column()))
                            .collect(Collectors.joining(", "))
                    + ")";
        }

        @Override
        public String between(Condition.Between condition) {
            return quote(condition.column()) + " between " + literal(condition.from(), condition.column()) + " and "
                    + literal(condition.to(), condition.column());
        }

        @Override
        public String sql(Condition.Sql condition) {
            return text(condition.text(), table);
        }

        private String literal(Literal value, String column) {
            Table known = schema.table(table);
            Column typed = known == null ? null : known.column(column);
            @Nullable ColumnType type = typed == null ? null : typed.type();
            return dialect.literal(value, type);
        }
    }
}
