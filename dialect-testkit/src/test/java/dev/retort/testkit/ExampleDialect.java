package dev.retort.testkit;

import dev.retort.runtime.dialect.CatalogReader;
import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.dialect.Identifiers;
import dev.retort.runtime.dialect.Locks;
import dev.retort.runtime.dialect.Sessions;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.h2.H2Dialect;
import dev.retort.runtime.dialect.standard.Folding;
import dev.retort.schema.Literal;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.type.ColumnType;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A dialect that is like another one but for what it says in front of its statements. */
final class ExampleDialect implements Dialect {
    private final Dialect h2 = new H2Dialect(Folding.UPPER);

    @Override
    public String name() {
        return "example";
    }

    @Override
    public boolean transactionalDdl() {
        return h2.transactionalDdl();
    }

    @Override
    public List<SqlStatement> render(Operation operation, Schema before) {
        return h2.render(operation, before).stream()
                .map(each -> new SqlStatement(
                        "/* example */ " + each.sql(), each.transactional(), each.probe(), each.batches()))
                .toList();
    }

    @Override
    public Identifiers identifiers() {
        return h2.identifiers();
    }

    @Override
    public String type(ColumnType type) {
        return h2.type(type);
    }

    @Override
    public String literal(Literal literal, @Nullable ColumnType type) {
        return h2.literal(literal, type);
    }

    @Override
    public Optional<String> misfits(String column, ColumnType from, ColumnType to) {
        return h2.misfits(column, from, to);
    }

    @Override
    public String converted(String column, ColumnType from, ColumnType to) {
        return h2.converted(column, from, to);
    }

    @Override
    public String understood(String sql, Table table) {
        return h2.understood(sql, table);
    }

    @Override
    public CatalogReader catalog() {
        return h2.catalog();
    }

    @Override
    public Locks locks(@Nullable String schema) {
        return h2.locks(schema);
    }

    @Override
    public Sessions sessions() {
        return h2.sessions();
    }

    @Override
    public Fault fault(SQLException failure) {
        return h2.fault(failure);
    }
}
