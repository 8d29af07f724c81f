package dev.retort.runtime.dialect.h2;

import dev.retort.runtime.dialect.CatalogReader;
import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.dialect.Locks;
import dev.retort.runtime.dialect.Misfits;
import dev.retort.runtime.dialect.Sessions;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.standard.Definitions;
import dev.retort.runtime.dialect.standard.Folding;
import dev.retort.runtime.dialect.standard.StandardDialect;
import dev.retort.schema.Schema;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.type.ColumnType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** H2: every statement that changes the schema commits. */
public final class H2Dialect extends StandardDialect {
    static final String NAME = "h2";

    private static final Misfits MISFITS = new Misfits(
            (value, pattern) -> "regexp_like(" + value + ", " + pattern + ")",
            value -> Optional.of(value + " is json"));

    private final Folding folding;

    /**
     * @param folding what the database makes of names, which its URL can change
     */
    public H2Dialect(Folding folding) {
        super(NAME, new H2Identifiers(folding), new H2Literals(), new H2Types());
        this.folding = folding;
    }

    @Override
    public String title() {
        return "H2";
    }

    @Override
    public boolean transactionalDdl() {
        return false;
    }

    @Override
    public Definitions definitions() {
        return new H2Definitions(this);
    }

    @Override
    protected Operation.Visitor<List<SqlStatement>> statements(Schema before) {
        return new H2Statements(this, before);
    }

    @Override
    public CatalogReader catalog() {
        return new H2Catalog(identifiers(), types(), folding != Folding.NONE);
    }

    @Override
    public Locks locks(@Nullable String schema) {
        return new H2Locks(this, schema);
    }

    @Override
    public Sessions sessions() {
        return new H2Sessions();
    }

    @Override
    public boolean keepsPrepared() {
        return true;
    }

    @Override
    public Optional<String> misfits(String column, ColumnType from, ColumnType to) {
        return MISFITS.of(column, from, to);
    }

    @Override
    public void mend(Connection connection, String statement) throws SQLException {
        new H2Copies(connection).mend(statement);
    }

    /** As the standard has it: not all of H2's modes know the short form. */
    @Override
    protected String row(int number) {
        return " offset " + (number - 1) + " rows fetch next 1 rows only";
    }

    @Override
    public List<String> dependents(Connection connection, String statement) throws SQLException {
        return H2Views.over(connection, statement);
    }

    @Override
    public Fault fault(SQLException failure) {
        return H2Faults.fault(failure);
    }
}
