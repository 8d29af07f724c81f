package dev.retort.schema.diff;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What changes between two schemas.
 *
 * @param match what stays, goes and comes
 * @param tables what changes in the tables that stay and change, by new name and in its order
 */
record SchemaDiff(SchemaMatch match, Map<ObjectName, TableDiff> tables) {

    static SchemaDiff of(SchemaMatch match) {
        Map<ObjectName, TableDiff> tables = new LinkedHashMap<>();
        match.tables().forEach(table -> tables.put(table.newName(), TableDiff.withoutForeignKeys(table)));
        Map<ObjectName, TableDiff> complete = new LinkedHashMap<>();
        tables.forEach((name, table) -> complete.put(name, table.withForeignKeys(tables)));
        return new SchemaDiff(match, complete);
    }

    /**
     * The names, without case, that things take which did not have them before. On some database any two of
     * the tables, sequences, constraints and indexes in a database schema share their names.
     */
    Set<ObjectName> wantedNames() {
        Set<ObjectName> wanted = new HashSet<>();
        match.createdSequences().forEach(sequence -> wanted.add(sequence.name().caseless()));
        match.newSequences().forEach((oldName, newName) -> {
            if (!oldName.equals(newName)) {
                wanted.add(newName.caseless());
            }
        });
        match.created().forEach(table -> addAll(wanted, table));
        for (TableDiff diff : tables.values()) {
            ObjectName name = diff.match().newName();
            if (!name.sameSchema(diff.match().oldName())) {
                addAll(wanted, diff.match().after());
            }
            if (diff.match().isRenamed()) {
                wanted.add(name.caseless());
            }
            diff.parts().forEach(parts -> {
                parts.added()
                        .keySet()
                        .forEach(part -> wanted.add(name.withName(part).caseless()));
                parts.renamed()
                        .values()
                        .forEach(part -> wanted.add(name.withName(part).caseless()));
            });
        }
        return wanted;
    }

    /** Adds the names, without case, of everything in a schema. */
    static void addAll(Set<ObjectName> names, Schema schema) {
        schema.sequences().keySet().forEach(name -> names.add(name.caseless()));
        schema.tables().values().forEach(table -> addAll(names, table));
    }

    private static void addAll(Set<ObjectName> names, Table table) {
        names.add(table.name().caseless());
        TableNames.of(table)
                .forEach(part -> names.add(table.name().withName(part).caseless()));
    }
}
