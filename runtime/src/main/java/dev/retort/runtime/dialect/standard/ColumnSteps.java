package dev.retort.runtime.dialect.standard;

import dev.retort.runtime.dialect.Probe;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.schema.Identity;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the statements of one column's alteration, each of them {@code alter table … alter column …}
 * as the SQL standard has it. All but a conversion with an expression of its own may be run twice.
 */
public final class ColumnSteps {
    private final StandardDialect dialect;
    private final ColumnAlteration alteration;
    private final String start;
    private final List<SqlStatement> steps = new ArrayList<>();

    public ColumnSteps(StandardDialect dialect, ColumnAlteration alteration) {
        this.dialect = dialect;
        this.alteration = alteration;
        this.start = "alter table " + dialect.identifiers().quote(alteration.table()) + " alter column "
                + dialect.identifiers().quote(alteration.column()) + " ";
    }

    /** The statements so far. */
    public List<SqlStatement> statements() {
        return List.copyOf(steps);
    }

    /** Takes the default away, where it goes or cannot follow the column to its new type. */
    public ColumnSteps dropDefault() {
        boolean had = alteration.from().defaultValue() != null;
        if (had && (alteration.to().defaultValue() == null || alteration.kindChanges())) {
            alter("drop default");
        }
        return this;
    }

    /** Gives the column its new default. */
    public ColumnSteps setDefault() {
        String value = dialect.definitions().defaultValue(alteration.to());
        if (value != null && (alteration.defaultChanges() || alteration.kindChanges())) {
            alter("set default " + value);
        }
        return this;
    }

    /** Takes the identity away. */
    public ColumnSteps dropIdentity() {
        if (alteration.from().identity() != null && alteration.to().identity() == null) {
            alter("drop identity");
        }
        return this;
    }

    /**
     * Converts the values.
     *
     * @param definition the new type, and its collation
     * @param using the expression that gives the new values, or {@code null} for the database's own conversion
     */
    public ColumnSteps convert(String definition, @Nullable String using) {
        if (using == null) {
            alter("set data type " + definition);
        } else {
            Table before = alteration.before();
            Table converted = before.withColumns(before.columns().stream()
                    .map(column -> column.name().equals(alteration.column())
                            ? column.withType(alteration.to().type()).withDefault(null)
                            : column)
                    .toList());
            Table bare = before.withColumns(before.columns().stream()
                    .map(column -> column.name().equals(alteration.column()) ? column.withDefault(null) : column)
                    .toList());
            add(
                    start + "set data type " + definition + " using " + using,
                    new Probes(dialect).columnChanged(bare, converted, alteration.column()));
        }
        return this;
    }

    /** Makes a value required, or no longer so; an identity requires one by itself. */
    public ColumnSteps nullability() {
        boolean key = alteration.after().primaryKeyColumns().contains(alteration.column());
        boolean dropped =
                alteration.from().identity() != null && alteration.to().identity() == null;
        if (alteration.to().nullable() && !key && (alteration.nullabilityChanges() || dropped)) {
            alter("drop not null");
        } else if (!alteration.to().nullable()
                && alteration.to().identity() == null
                && alteration.nullabilityChanges()) {
            alter("set not null");
        }
        return this;
    }

    /** Does something to the column that may be done twice. */
    public ColumnSteps alter(String action) {
        return add(start + action, Probe.REPEATABLE);
    }

    /** Does something else. */
    public ColumnSteps add(String sql, Probe probe) {
        steps.add(new SqlStatement(sql, dialect.transactionalDdl(), probe));
        return this;
    }

    /** Does something that takes part in the transaction around it. */
    public ColumnSteps add(SqlStatement statement) {
        steps.add(statement);
        return this;
    }

    /** The query for the number at which an identity goes on behind the rows that are there. */
    public String nextNumber() {
        Identity identity = Objects.requireNonNull(alteration.to().identity());
        String column = dialect.identifiers().quote(alteration.column());
        String last = identity.increment() > 0 ? "max" : "min";
        String further = identity.increment() > 0 ? "greatest" : "least";
        String next =
                last + "(" + column + ") " + (identity.increment() > 0 ? "+ " : "- ") + Math.abs(identity.increment());
        return "select " + further + "(coalesce(" + next + ", " + identity.start() + "), " + identity.start()
                + ") from " + dialect.identifiers().quote(alteration.table());
    }
}
