package dev.retort.schema.diff;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Sequence;
import dev.retort.schema.operation.Operation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Gives everything that stays its new name, in one go: before it names are old, after it they are new. */
final class Renaming {
    private final SchemaDiff diff;
    private final TemporaryNames temporaryNames;
    private final NameMoves moves;
    /** What has a temporary name until it goes: sequences, and columns by their table's new name. */
    private final Map<ObjectName, ObjectName> sequencesAside = new HashMap<>();

    private final Map<ObjectName, String> columnsAside = new HashMap<>();

    Renaming(SchemaDiff diff) {
        this.diff = diff;
        this.temporaryNames =
                new TemporaryNames(diff.match().from(), diff.match().to());
        this.moves = new NameMoves(temporaryNames);
    }

    List<Operation> operations(Set<ObjectName> wantedNames, Map<ObjectName, ColumnDepartures> departures) {
        for (Sequence sequence : diff.match().goneSequences()) {
            if (wantedNames.contains(sequence.name().caseless())) {
                // A column's default may still count on it.
                ObjectName aside = sequence.name()
                        .withName(temporaryNames.like(sequence.name().name()));
                moves.sequence(sequence.name(), aside);
                sequencesAside.put(sequence.name(), aside);
            }
        }
        diff.match().newSequences().forEach((oldName, newName) -> {
            if (!oldName.equals(newName)) {
                moves.sequence(oldName, newName);
            }
        });
        for (TableDiff table : diff.tables().values()) {
            if (table.match().isRenamed()) {
                moves.table(table.match().oldName(), table.match().newName(), remainingParts(table));
            }
        }
        diff.tables().forEach((name, table) -> renameWithin(table, departures.get(name)));
        return moves.operations();
    }

    private static Set<String> remainingParts(TableDiff table) {
        Set<String> parts = new HashSet<>(TableNames.of(table.match().before()));
        table.parts().forEach(kind -> parts.removeAll(kind.dropped().keySet()));
        return parts;
    }

    private void renameWithin(TableDiff table, ColumnDepartures departures) {
        ObjectName oldName = table.match().oldName();
        ObjectName newName = table.match().newName();
        if (departures.aside() != null) {
            String column = departures.aside().name();
            String aside = temporaryNames.like(column);
            moves.column(oldName, column, aside);
            columnsAside.put(newName, aside);
        }
        table.match().columns().kept().values().stream()
                .filter(ColumnPair::isRenamed)
                .forEach(pair ->
                        moves.column(oldName, pair.before().name(), pair.after().name()));
        table.constraints()
                .forEach(kind ->
                        kind.renamed().forEach((from, to) -> moves.constraint(oldName, newName.schema(), from, to)));
        table.indexes().renamed().forEach((from, to) -> moves.index(oldName, newName.schema(), from, to));
    }

    /** The name under which a sequence goes. */
    ObjectName lastName(Sequence sequence) {
        return sequencesAside.getOrDefault(sequence.name(), sequence.name());
    }

    /** The temporary name of a table's column that goes late; there is none if none stepped aside. */
    String columnAside(ObjectName newTableName) {
        return Objects.requireNonNull(columnsAside.get(newTableName));
    }
}
