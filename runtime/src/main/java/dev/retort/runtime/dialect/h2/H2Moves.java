package dev.retort.runtime.dialect.h2;

import dev.retort.runtime.dialect.Probe;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.standard.StandardDialect;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What H2 has no statement for: a copy takes the place of the original. */
final class H2Moves {
    private final StandardDialect dialect;
    private final Replay replay;
    private final Schema before;
    private final List<SqlStatement> statements = new ArrayList<>();

    H2Moves(StandardDialect dialect, Schema before) {
        this.dialect = dialect;
        this.before = before;
        this.replay = Replay.from(before, dialect.name());
    }

    /** A table that gets into another schema, with its rows and all that refers to it. */
    List<SqlStatement> table(Table table, ObjectName to) {
        Table moved = table.withName(to);
        render(new Operation.CreateTable(moved.withForeignKeys(List.of()).withIndexes(List.of())));
        copyRows(table, to);
        table.columns().stream()
                .filter(column -> column.identity() != null)
                .forEach(column -> countOn(table.name(), to, column));
        List<Operation> references = new ArrayList<>();
        for (Table other : before.tables().values()) {
            for (ForeignKey key : other.foreignKeys().values()) {
                if (key.target().equals(table.name()) && !other.name().equals(table.name())) {
                    render(new Operation.DropForeignKey(other.name(), key.name()));
                    references.add(new Operation.AddForeignKey(other.name(), pointedAt(key, to)));
                }
            }
        }
        render(new Operation.DropTable(table.name()));
        moved.indexes().values().forEach(index -> render(new Operation.CreateIndex(to, index)));
        moved.foreignKeys()
                .values()
                .forEach(key -> render(
                        new Operation.AddForeignKey(to, key.target().equals(table.name()) ? pointedAt(key, to) : key)));
        references.forEach(this::render);
        return statements;
    }

    /** A sequence that gets another name, and goes on where it stands. */
    List<SqlStatement> sequence(ObjectName from, ObjectName to) {
        Sequence sequence = before.sequences().get(from);
        if (sequence == null) {
            throw new SchemaException("there is no sequence '" + from + "'");
        }
        render(new Operation.CreateSequence(sequence.withName(to)));
        statements.add(SqlStatement.committing(
                "alter sequence " + quote(to) + " restart with (select BASE_VALUE from INFORMATION_SCHEMA.SEQUENCES"
                        + " where SEQUENCE_SCHEMA = " + schemaOf(from) + " and SEQUENCE_NAME = " + stored(from.name())
                        + ")",
                Probe.REPEATABLE));
        render(new Operation.DropSequence(from));
        return statements;
    }

    private void copyRows(Table table, ObjectName to) {
        String columns = table.columns().stream()
                .filter(column -> column.generated() == null)
                .map(column -> dialect.identifiers().quote(column.name()))
                .collect(Collectors.joining(", "));
        boolean always = table.columns().stream()
                .map(Column::identity)
                .anyMatch(identity -> identity != null && identity.always());
        statements.add(SqlStatement.inTransaction("insert into " + quote(to) + " (" + columns + ")"
                + (always ? " overriding system value" : "") + " select " + columns + " from " + quote(table.name())));
    }

    private void countOn(ObjectName from, ObjectName to, Column column) {
        Identity identity = column.identity();
        if (identity == null) {
            return;
        }
        statements.add(SqlStatement.committing(
                "alter table " + quote(to) + " alter column "
                        + dialect.identifiers().quote(column.name())
                        + " restart with (select IDENTITY_BASE from INFORMATION_SCHEMA.COLUMNS where TABLE_SCHEMA = "
                        + schemaOf(from) + " and TABLE_NAME = " + stored(from.name()) + " and COLUMN_NAME = "
                        + stored(column.name()) + ")",
                Probe.REPEATABLE));
    }

    private static ForeignKey pointedAt(ForeignKey key, ObjectName target) {
        return new ForeignKey(key.name(), key.columns(), target, key.targetColumns(), key.onDelete(), key.onUpdate());
    }

    private void render(Operation operation) {
        statements.addAll(dialect.render(operation, replay.schema()));
        replay.apply(operation);
    }

    private String schemaOf(ObjectName name) {
        @Nullable String schema = name.schema();
        return schema == null ? "schema()" : stored(schema);
    }

    private String stored(String name) {
        return dialect.literal(new Literal.Text(dialect.identifiers().stored(name)), null);
    }

    private String quote(ObjectName name) {
        return dialect.identifiers().quote(name);
    }
}
