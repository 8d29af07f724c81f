package dev.retort.schema.diff;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.rename.Renames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the operations that lead from one schema to another, in an order that every database takes.
 *
 * <p>The order is that of expanding and contracting: what stands in the way goes, everything that stays gets
 * its new name, what is new comes and is filled, what relies on it is added, and only then goes what nobody
 * needs any more.
 */
public final class Differ {
    private final SchemaDiff diff;
    private final Fillings fillings;
    private final List<Operation> moves;
    private final Map<ObjectName, ColumnDepartures> departures = new LinkedHashMap<>();
    private final List<Operation> operations = new ArrayList<>();

    private Differ(SchemaMatch match, Hints hints, List<Operation> moves) {
        this.moves = moves;
        this.diff = SchemaDiff.of(match);
        this.fillings = new Fillings(hints);
        diff.tables()
                .forEach((name, table) ->
                        departures.put(name, ColumnDepartures.of(table.match().columns())));
    }

    /**
     * The operations that lead from one schema to another; none if they are equal.
     *
     * @param from the schema as it is
     * @param to the schema as it is to be
     * @param renames what is renamed on the way
     * @param hints the values that rows get that are there already; what they say of renames is not looked at
     * @throws dev.retort.schema.SchemaException if a rename is of something that is not there before and after
     */
    public static List<Operation> diff(Schema from, Schema to, Renames renames, Hints hints) {
        return diff(from, to, renames, hints, List.of());
    }

    /**
     * The operations that lead from one schema to another, and take rows to other tables on the way.
     *
     * @param moves what moves them, when everything new is there and nothing that goes is gone
     */
    public static List<Operation> diff(Schema from, Schema to, Renames renames, Hints hints, List<Operation> moves) {
        return new Differ(SchemaMatch.of(from, to, renames), hints, moves).operations();
    }

    /**
     * The operations that lead back from one schema to another. A required column that comes back gets its
     * type's zero in the rows that are there, since what it had is gone.
     *
     * @param from the schema before the change
     * @param to the schema after the change, which is where the way back begins
     * @param renames what was renamed by the change
     */
    public static List<Operation> downgrade(Schema from, Schema to, Renames renames) {
        return downgrade(from, to, renames, Hints.NONE, List.of());
    }

    /**
     * The operations that lead back from one schema to another, and take rows to other tables on the way.
     *
     * @param hints the values that columns get which come back, where they are known
     * @param moves what moves the rows, when everything new is there and nothing that goes is gone
     */
    public static List<Operation> downgrade(
            Schema from, Schema to, Renames renames, Hints hints, List<Operation> moves) {
        SchemaMatch match = SchemaMatch.of(to, from, renames.inverted());
        Hints zeros = ZeroValues.forAddedColumns(match);
        Hints all = new Hints(
                hints.tablesRenamed(),
                hints.columnsRenamed(),
                hints.droppedTables(),
                hints.droppedColumns(),
                hints.backfills(),
                zeros.javaDefaults());
        return new Differ(match, all, moves).operations();
    }

    private List<Operation> operations() {
        Set<ObjectName> wanted = diff.wantedNames();
        TableDepartures tables = new TableDepartures(diff, wanted);
        Renaming renaming = new Renaming(diff);
        Creation creation = new Creation(diff);

        only(diff.match().to().namespaces(), diff.match().from().namespaces())
                .forEach(name -> operations.add(new Operation.CreateSchema(name)));
        diff.tables().values().forEach(this::dropForeignKeys);
        tables.dropForeignKeys(operations);
        diff.tables().values().forEach(this::dropParts);
        tables.dropEarly(operations);
        departures.forEach(
                (name, columns) -> dropEarly(diff.tables().get(name).match().oldName(), columns));
        operations.addAll(renaming.operations(wanted, departures));
        sequences();
        operations.addAll(creation.operations());
        diff.tables().values().forEach(this::alter);
        operations.addAll(moves);
        diff.tables().values().forEach(this::addForeignKeys);
        operations.addAll(creation.foreignKeysLater());
        departures.forEach((name, columns) -> {
            drop(name, columns.late());
            if (columns.aside() != null) {
                operations.add(new Operation.DropColumn(name, renaming.columnAside(name)));
            }
        });
        tables.dropLate(operations);
        diff.match()
                .goneSequences()
                .forEach(sequence -> operations.add(new Operation.DropSequence(renaming.lastName(sequence))));
        only(diff.match().from().namespaces(), diff.match().to().namespaces())
                .forEach(name -> operations.add(new Operation.DropSchema(name)));
        return List.copyOf(operations);
    }

    private static SortedSet<String> only(Set<String> names, Set<String> others) {
        SortedSet<String> only = new TreeSet<>(names);
        only.removeAll(others);
        return only;
    }

    private void dropForeignKeys(TableDiff table) {
        table.foreignKeys()
                .dropped()
                .keySet()
                .forEach(key -> operations.add(
                        new Operation.DropForeignKey(table.match().oldName(), key)));
    }

    private void dropParts(TableDiff table) {
        ObjectName name = table.match().oldName();
        table.indexes().dropped().keySet().forEach(part -> operations.add(new Operation.DropIndex(name, part)));
        table.checks().dropped().keySet().forEach(part -> operations.add(new Operation.DropCheck(name, part)));
        table.uniques().dropped().keySet().forEach(part -> operations.add(new Operation.DropUnique(name, part)));
        table.primaryKey().dropped().keySet().forEach(part -> operations.add(new Operation.DropPrimaryKey(name, part)));
    }

    private void dropEarly(ObjectName table, ColumnDepartures columns) {
        if (columns.retired() != null) {
            operations.add(
                    new Operation.AlterColumn(table, columns.retired().name(), List.of(ColumnChange.noIdentity())));
        }
        drop(table, columns.early());
    }

    private void drop(ObjectName table, List<Column> columns) {
        columns.forEach(column -> operations.add(new Operation.DropColumn(table, column.name())));
    }

    private void sequences() {
        diff.match().createdSequences().forEach(sequence -> operations.add(new Operation.CreateSequence(sequence)));
        diff.match().newSequences().forEach((oldName, newName) -> {
            Sequence before = diff.match().from().sequences().get(oldName);
            Sequence after = diff.match().to().sequences().get(newName);
            if (!before.withName(newName).equals(after)) {
                operations.add(new Operation.AlterSequence(after));
            }
        });
    }

    private void alter(TableDiff table) {
        ObjectName name = table.match().newName();
        new TableAlteration(table, fillings, operations::add).emit();
        table.primaryKey().added().values().forEach(part -> operations.add(new Operation.AddPrimaryKey(name, part)));
        table.uniques().added().values().forEach(part -> operations.add(new Operation.AddUnique(name, part)));
        table.checks().added().values().forEach(part -> operations.add(new Operation.AddCheck(name, part)));
        table.indexes().added().values().forEach(part -> operations.add(new Operation.CreateIndex(name, part)));
        comment(table.match());
    }

    private void comment(TableMatch match) {
        Table after = match.after();
        if (!Objects.equals(match.before().comment(), after.comment())) {
            operations.add(new Operation.CommentOnTable(after.name(), after.comment()));
        }
        for (ColumnPair pair : match.columns().kept().values()) {
            if (!Objects.equals(pair.before().comment(), pair.after().comment())) {
                operations.add(new Operation.CommentOnColumn(
                        after.name(), pair.after().name(), pair.after().comment()));
            }
        }
    }

    private void addForeignKeys(TableDiff table) {
        table.foreignKeys()
                .added()
                .values()
                .forEach(key ->
                        operations.add(new Operation.AddForeignKey(table.match().newName(), key)));
    }
}
