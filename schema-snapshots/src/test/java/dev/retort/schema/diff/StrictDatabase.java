package dev.retort.schema.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import java.util.HashSet;
import java.util.Set;

/**
 * A replay that also refuses what only some databases refuse, so that the differ's order suits them all:
 * names that collide across tables, a column renamed or altered under SQL text or a foreign key, two
 * identities in a table.
 */
final class StrictDatabase {
    private final Replay replay;

    StrictDatabase(Schema start) {
        replay = Replay.from(start);
    }

    void apply(Operation operation) {
        if (operation instanceof Operation.RenameColumn rename) {
            refuseSpokenOf(table(rename.table()), rename.from(), "renamed");
        } else if (operation instanceof Operation.AlterColumn alter
                && alter.changes().stream()
                        .anyMatch(change ->
                                change instanceof ColumnChange.Type || change instanceof ColumnChange.Collation)) {
            refuseSpokenOf(table(alter.table()), alter.column(), "altered");
            refuseReferredTo(alter.table(), alter.column());
        }
        replay.apply(operation);
        refuseCollisions(replay.schema());
    }

    Schema schema() {
        return replay.schema();
    }

    private Table table(ObjectName name) {
        Table table = replay.table(name);
        if (table == null) {
            throw new SchemaException("no table " + name);
        }
        return table;
    }

    private static void refuseSpokenOf(Table table, String column, String what) {
        boolean spokenOf = table.checks().values().stream()
                        .anyMatch(check -> check.condition() instanceof Condition.Sql
                                && check.condition().speaksOf(column))
                || table.indexes().values().stream().anyMatch(index -> index.speaksOf(column))
                || table.columns().stream()
                        .anyMatch(other ->
                                other.generated() != null && other.generated().speaksOf(column));
        refuse(spokenOf, "column " + column + " of " + table.name() + " is " + what + " under SQL text");
    }

    private void refuseReferredTo(ObjectName table, String column) {
        for (Table each : replay.schema().tables().values()) {
            each.foreignKeys()
                    .values()
                    .forEach(key -> refuse(
                            (each.name().equals(table) && key.columns().contains(column))
                                    || (key.target().equals(table)
                                            && key.targetColumns().contains(column)),
                            "column " + column + " of " + table + " is altered under foreign key " + key.name()));
        }
    }

    private static void refuseCollisions(Schema schema) {
        Set<ObjectName> names = new HashSet<>();
        schema.sequences().keySet().forEach(name -> refuseTwice(names, name));
        for (Table table : schema.tables().values()) {
            refuseTwice(names, table.name());
            TableNames.of(table).forEach(part -> refuseTwice(names, table.name().withName(part)));
            Set<String> columns = new HashSet<>();
            int identities = 0;
            for (Column column : table.columns()) {
                refuse(!columns.add(Names.caseless(column.name())), "two columns " + column.name());
                identities += column.identity() == null ? 0 : 1;
            }
            refuse(identities > 1, "two identities in " + table.name());
        }
    }

    private static void refuseTwice(Set<ObjectName> names, ObjectName name) {
        refuse(!names.add(name.caseless()), "two things named " + name);
    }

    private static void refuse(boolean when, String message) {
        if (when) {
            throw new SchemaException(message);
        }
    }
}
