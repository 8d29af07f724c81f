package dev.retort.runtime.execution;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Sessions;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What would bring constraints and indexes that somebody else made to those of a schema: renames where nothing but a
 * name differs, and what is missing. Columns, and what is there besides, are for a person to decide on.
 */
final class Mending {
    private final Schema schema;
    private final List<Change> names = new ArrayList<>();
    private final List<Change> additions = new ArrayList<>();
    private final List<Change> references = new ArrayList<>();

    /** A change, and what undoes it in the schema that it ends in. */
    private record Change(Operation operation, Operation inverse) {}

    Mending(Schema schema) {
        this.schema = schema;
    }

    /** A constraint or an index of a table has another name. Some databases tell of a constraint by its index. */
    void rename(Table table, String from, String to) {
        names.add(
                table.indexes().containsKey(to)
                        ? new Change(
                                new Operation.RenameIndex(table.name(), from, to),
                                new Operation.RenameIndex(table.name(), to, from))
                        : new Change(
                                new Operation.RenameConstraint(table.name(), from, to),
                                new Operation.RenameConstraint(table.name(), to, from)));
    }

    /** A check that may be any is replaced by one of the schema, since what a catalog says of a condition is no proof. */
    void replaceCheck(Table table, String from, String to) {
        CheckConstraint check = Objects.requireNonNull(table.checks().get(to));
        names.add(new Change(
                new Operation.DropCheck(table.name(), from),
                new Operation.AddCheck(table.name(), check.withName(from))));
        add(table, to);
    }

    /** A constraint or an index of a table is missing. */
    void add(Table table, String name) {
        PrimaryKey key = table.primaryKey();
        UniqueConstraint unique = table.uniqueConstraints().get(name);
        CheckConstraint check = table.checks().get(name);
        Index index = table.indexes().get(name);
        ForeignKey reference = table.foreignKeys().get(name);
        if (key != null && key.name().equals(name)) {
            additions.add(new Change(
                    new Operation.AddPrimaryKey(table.name(), key), new Operation.DropPrimaryKey(table.name(), name)));
        } else if (unique != null) {
            additions.add(new Change(
                    new Operation.AddUnique(table.name(), unique), new Operation.DropUnique(table.name(), name)));
        } else if (check != null) {
            additions.add(new Change(
                    new Operation.AddCheck(table.name(), check), new Operation.DropCheck(table.name(), name)));
        } else if (index != null) {
            additions.add(new Change(
                    new Operation.CreateIndex(table.name(), index), new Operation.DropIndex(table.name(), name)));
        } else if (reference != null) {
            references.add(new Change(
                    new Operation.AddForeignKey(table.name(), reference),
                    new Operation.DropForeignKey(table.name(), name)));
        }
    }

    /** The statements, as a database understands them, in an order in which they can be run. */
    List<String> statements(Dialect dialect) {
        List<Change> changes =
                Stream.of(names, additions, references).flatMap(List::stream).toList();
        Replay replay = Replay.from(schema);
        for (int i = changes.size() - 1; i >= 0; i--) {
            replay.apply(changes.get(i).inverse());
        }
        List<Operation> operations = changes.stream().map(Change::operation).toList();
        List<String> statements = new ArrayList<>(dialect.sessions().prologue(Sessions.Limits.NONE));
        for (int i = 0; i < operations.size(); ) {
            List<Operation> rest = operations.subList(i, operations.size());
            List<Operation> some = rest.subList(0, dialect.together(rest));
            dialect.renderTogether(some, replay.schema()).stream()
                    .map(SqlStatement::sql)
                    .forEach(statements::add);
            replay.applyAll(some);
            i += some.size();
        }
        statements.addAll(dialect.sessions().epilogue(Sessions.Limits.NONE));
        return statements;
    }
}
