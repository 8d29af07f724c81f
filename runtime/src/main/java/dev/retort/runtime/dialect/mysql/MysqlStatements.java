package dev.retort.runtime.dialect.mysql;

import dev.retort.runtime.dialect.Probe;
import dev.retort.runtime.dialect.SequenceShape;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.innodb.InnodbStatements;
import dev.retort.runtime.dialect.innodb.InnodbTexts;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * MySQL's statements. It has no sequences: a table with the next number in it takes their place, as
 * Hibernate has it.
 */
final class MysqlStatements extends InnodbStatements {
    MysqlStatements(MysqlDialect dialect, Schema before) {
        super(dialect, before);
    }

    @Override
    protected int defaultCache() {
        return 0;
    }

    /** How a column counts cannot change while foreign keys are over it. */
    @Override
    public List<SqlStatement> alterColumn(Operation.AlterColumn operation) {
        boolean free = operation.changes().stream()
                .noneMatch(
                        change -> change instanceof ColumnChange.IdentityChange || change instanceof ColumnChange.Type);
        List<Operation> around = new ArrayList<>();
        List<Operation> restored = new ArrayList<>();
        for (Table table : before.tables().values()) {
            for (ForeignKey key : table.foreignKeys().values()) {
                if (isOver(table, key, operation)) {
                    around.add(new Operation.DropForeignKey(table.name(), key.name()));
                    restored.add(new Operation.AddForeignKey(table.name(), key));
                }
            }
        }
        if (free || around.isEmpty()) {
            return super.alterColumn(operation);
        }
        around.add(operation);
        around.addAll(restored);
        return all(around);
    }

    private static boolean isOver(Table table, ForeignKey key, Operation.AlterColumn operation) {
        return table.name().equals(operation.table()) && key.columns().contains(operation.column())
                || key.target().equals(operation.table()) && key.targetColumns().contains(operation.column());
    }

    @Override
    protected String renameColumnSql(Operation.RenameColumn operation) {
        Table table = InnodbTexts.understood(require(operation.table()));
        Table after = after(operation, operation.table());
        return alter(operation.table()) + new MysqlColumnRename(definitions, table, after, operation).clauses();
    }

    @Override
    public List<SqlStatement> createSequence(Operation.CreateSequence operation) {
        Sequence sequence = requirePlain(operation.sequence());
        String table = quote(sequence.name());
        return List.of(
                ddl(
                        "create table " + table + " (next_val bigint) comment = " + comment(sequence),
                        probe.sequenceCreated(sequence)),
                dml("insert into " + table + " (next_val) select " + sequence.start()
                        + " from dual where not exists (select 1 from " + table + ")"));
    }

    @Override
    public List<SqlStatement> alterSequence(Operation.AlterSequence operation) {
        Sequence sequence = requirePlain(operation.sequence());
        Sequence present = requireSequence(sequence.name());
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(ddl(alter(sequence.name()) + "comment = " + comment(sequence), Probe.REPEATABLE));
        if (sequence.start() != present.start()) {
            statements.add(dml("update " + quote(sequence.name()) + " set next_val = " + sequence.start()));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> dropSequence(Operation.DropSequence operation) {
        return List.of(ddl("drop table " + quote(operation.sequence()), probe.sequenceDropped(operation.sequence())));
    }

    private Sequence requirePlain(Sequence sequence) {
        if (sequence.minValue() != null || sequence.maxValue() != null || sequence.cycle()) {
            throw dialect.cannot(
                    "keep sequence '" + sequence.name() + "' within bounds: a table counts in its place",
                    "Leave the bounds away.");
        }
        return sequence;
    }

    private String comment(Sequence sequence) {
        return text(MysqlCatalog.comment(new SequenceShape(sequence.start(), sequence.increment())));
    }
}
