package dev.retort.runtime.dialect.standard;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Identifiers;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.schema.Literal;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.type.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dialect that is put together from its parts. */
public abstract class StandardDialect implements Dialect {
    private final String name;
    private final Identifiers identifiers;
    private final StandardLiterals literals;
    private final StandardTypes types;

    protected StandardDialect(String name, Identifiers identifiers, StandardLiterals literals, StandardTypes types) {
        this.name = name;
        this.identifiers = identifiers;
        this.literals = literals;
        this.types = types;
    }

    /** How the parts of tables are written. */
    public abstract Definitions definitions();

    /** Spells operations on a schema. */
    protected abstract Operation.Visitor<List<SqlStatement>> statements(Schema before);

    /** The database's own name, as messages speak of it. */
    public abstract String title();

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<SqlStatement> render(Operation operation, Schema before) {
        return List.copyOf(operation.accept(statements(before)));
    }

    @Override
    public final Identifiers identifiers() {
        return identifiers;
    }

    @Override
    public final String type(ColumnType type) {
        return type.accept(types.spelling());
    }

    /** How types are written and stored. */
    public final StandardTypes types() {
        return types;
    }

    @Override
    public final String literal(Literal literal, @Nullable ColumnType type) {
        return literals.literal(literal, type);
    }

    @Override
    public String understood(String sql, Table table) {
        return ReservedColumns.delimited(sql, table, identifiers);
    }

    /**
     * The refusal of what the database cannot do.
     *
     * @param what what it cannot do, after "cannot"
     * @param wayOut what to do instead
     */
    public final RetortException cannot(String what, String wayOut) {
        return new RetortException(Code.RT592, title() + " cannot " + what + ". " + wayOut);
    }

    /** The end of a query that returns only its row of that number, counted from 1. */
    protected String row(int number) {
        return " limit 1 offset " + (number - 1);
    }
}
