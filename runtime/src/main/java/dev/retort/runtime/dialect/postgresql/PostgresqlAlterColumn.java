package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.standard.ColumnAlteration;
import dev.retort.runtime.dialect.standard.ColumnReplacement;
import dev.retort.runtime.dialect.standard.ColumnSteps;
import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.Literal;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.ColumnType.NamedEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How PostgreSQL makes another column of one. */
final class PostgresqlAlterColumn {
    /** From here on the expression of a computed column can be changed. */
    private static final int SET_EXPRESSION_SINCE = 17;

    private final PostgresqlDialect dialect;
    private final PostgresqlEnums enums;
    private final Schema before;
    private final ColumnAlteration alteration;
    private final Column from;
    private final Column to;

    PostgresqlAlterColumn(
            PostgresqlDialect dialect, PostgresqlEnums enums, Schema before, ColumnAlteration alteration) {
        this.dialect = dialect;
        this.enums = enums;
        this.before = before;
        this.alteration = alteration;
        this.from = alteration.from();
        this.to = alteration.to();
    }

    /**
     * The type of a column cannot be changed while others are computed from it, and checks over it would
     * go on comparing values of the old type.
     *
     * @return the operations to do instead, empty for the operation alone
     */
    static List<Operation> around(Schema before, Table table, Operation.AlterColumn operation) {
        Column column = table.column(operation.column());
        boolean another = column != null
                && operation.changes().stream()
                        .anyMatch(change -> change instanceof ColumnChange.Collation
                                || change instanceof ColumnChange.Type type && !isLength(column.type(), type.type()));
        return another ? ColumnReplacement.aroundTypeChange(before, table, operation.column(), operation) : List.of();
    }

    private static boolean isLength(ColumnType from, ColumnType to) {
        return from instanceof ColumnType.VarChar && to instanceof ColumnType.VarChar;
    }

    List<SqlStatement> statements() {
        if (alteration.generationChanges() && !isExpressionChangeable()) {
            return replaced();
        }
        ColumnSteps steps = new ColumnSteps(dialect, alteration);
        if (alteration.generationChanges() && to.generated() == null) {
            steps.alter("drop expression");
        }
        steps.dropIdentity().dropDefault();
        convert(steps);
        if (alteration.generationChanges() && to.generated() != null) {
            steps.alter("set expression as (" + to.generated().expression() + ")");
        }
        steps.setDefault();
        identity(steps);
        return steps.nullability().statements();
    }

    private static boolean isLarge(ColumnType type) {
        return type instanceof ColumnType.Clob || type instanceof ColumnType.Blob;
    }

    private void convert(ColumnSteps steps) {
        if (!alteration.typeChanges()) {
            return;
        }
        NamedEnum wanted = PostgresqlEnums.of(to.type());
        NamedEnum had = PostgresqlEnums.of(from.type());
        boolean sameName = wanted != null && had != null && wanted.name().equals(had.name());
        if (sameName) {
            enums.change(before, wanted).forEach(steps::add);
        } else if (wanted != null) {
            enums.create(before, List.of(to)).forEach(steps::add);
        }
        String spelled = dialect.type(to.type());
        if (isLarge(from.type()) && to.type().getClass() == from.type().getClass()) {
            // Large objects have one size.
            return;
        }
        if (!sameName || !spelled.equals(dialect.type(from.type()))) {
            String using = alteration.using() != null
                    ? alteration.using()
                    : PostgresqlCasts.using(dialect.identifiers().quote(to.name()), from.type(), to.type(), spelled);
            String collation = to.collation();
            steps.convert(
                    spelled
                            + (collation == null
                                    ? ""
                                    : " collate " + dialect.identifiers().quote('"' + collation + '"')),
                    using);
        }
        if (!sameName && had != null) {
            Schema after = Replay.from(before, dialect.name())
                    .apply(new Operation.AlterColumn(
                            alteration.table(), to.name(), List.of(ColumnChange.type(to.type()))))
                    .schema();
            enums.drop(List.of(from), after).forEach(steps::add);
        }
    }

    private void identity(ColumnSteps steps) {
        Identity had = from.identity();
        Identity wanted = to.identity();
        if (wanted == null || wanted.equals(had)) {
            return;
        }
        String kind = wanted.always() ? "always" : "by default";
        if (had != null) {
            List<String> changes = new ArrayList<>();
            changes.add("set generated " + kind);
            changes.add("set start with " + wanted.start());
            changes.add("set increment by " + wanted.increment());
            steps.alter(String.join(" ", changes));
        } else {
            if (from.nullable()) {
                steps.alter("set not null");
            }
            List<String> options = new ArrayList<>();
            if (wanted.start() != 1) {
                options.add("start with " + wanted.start());
            }
            if (wanted.increment() != 1) {
                options.add("increment by " + wanted.increment());
            }
            steps.alter("add generated " + kind + " as identity"
                    + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")"));
        }
        if (had == null || had.start() != wanted.start() || had.increment() != wanted.increment()) {
            steps.add(SqlStatement.inTransaction("select setval(pg_get_serial_sequence("
                    + text(dialect.identifiers().quote(alteration.table())) + ", "
                    + text(dialect.identifiers().stored(to.name())) + "), (" + steps.nextNumber() + "), false)"));
        }
    }

    private String text(String value) {
        return dialect.literal(new Literal.Text(value), null);
    }

    private boolean isExpressionChangeable() {
        Generated had = from.generated();
        Generated wanted = to.generated();
        if (had == null) {
            return false;
        }
        return wanted == null
                ? had.stored()
                : had.stored() == wanted.stored()
                        && !alteration.typeChanges()
                        && dialect.version() >= SET_EXPRESSION_SINCE;
    }

    private List<SqlStatement> replaced() {
        Table table = Objects.requireNonNull(before.table(alteration.table()));
        List<Operation> operations = to.generated() != null
                ? ColumnReplacement.of(before, table, to)
                : ColumnReplacement.keepingValues(before, table, to, this::copy);
        Replay replay = Replay.from(before, dialect.name());
        List<SqlStatement> statements = new ArrayList<>();
        for (Operation operation : operations) {
            statements.addAll(dialect.render(operation, replay.schema()));
            replay.apply(operation);
        }
        return statements;
    }

    private String copy(String column, String next) {
        return "update " + dialect.identifiers().quote(alteration.table()) + " set "
                + dialect.identifiers().quote(next) + " = "
                + dialect.identifiers().quote(column);
    }
}
