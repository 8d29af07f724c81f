package dev.retort.schema.diff;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.diff.Move.Kind;
import dev.retort.schema.operation.Operation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gives everything that stays its new name, in one go: before it names are old, after it they are new. */
final class Renaming {
    private final SchemaDiff diff;
    private final TemporaryNames temporaryNames;
    private final NameMoves moves;
    /** What has a temporary name until it goes: sequences, and columns by their table's new name. */
    private final Map<ObjectName, ObjectName> sequencesAside = new HashMap<>();

    private final Map<ObjectName, String> columnsAside = new HashMap<>();
    private @Nullable Set<ObjectName> namesBefore;

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
                moves.table(table.match().oldName(), table.match().newName(), partsToMove(table));
            }
        }
        diff.tables().forEach((name, table) -> renameWithin(table, departures.get(name)));
        return moves.operations();
    }

    /** The names of constraints and indexes that a table takes with it into another schema. */
    private Set<String> partsToMove(TableDiff table) {
        if (table.match().oldName().sameSchema(table.match().newName())) {
            return Set.of();
        }
        Table before = table.match().before();
        Set<String> constraints = new TreeSet<>(TableNames.ofConstraints(before));
        Set<String> indexes = new TreeSet<>(before.indexes().keySet());
        Map<String, String> newConstraints = new HashMap<>();
        table.constraints().forEach(kind -> {
            constraints.removeAll(kind.dropped().keySet());
            newConstraints.putAll(kind.renamed());
        });
        indexes.removeAll(table.indexes().dropped().keySet());
        Set<String> parts = new HashSet<>();
        constraints.forEach(name ->
                parts.add(readyToMove(Kind.CONSTRAINT, table.match(), name, newConstraints.getOrDefault(name, name))));
        indexes.forEach(name -> parts.add(readyToMove(
                Kind.INDEX, table.match(), name, table.indexes().renamed().getOrDefault(name, name))));
        return parts;
    }

    /**
     * Gives a part of a table that moves into another schema a name that it can have there at once: its new one
     * if nothing has that before, here or there, else a temporary one until the table has moved.
     */
    private String readyToMove(Kind kind, TableMatch table, String from, String to) {
        boolean taken = namesBefore().contains(table.newName().withName(to).caseless())
                || (!from.equals(to)
                        && namesBefore().contains(table.oldName().withName(to).caseless()));
        String name = taken ? temporaryNames.like(from) : to;
        if (!from.equals(name)) {
            moves.partAtOnce(kind, table.oldName(), from, name);
        }
        if (!name.equals(to)) {
            moves.part(kind, table.oldName(), table.newName().schema(), name, to);
        }
        return name;
    }

    private Set<ObjectName> namesBefore() {
        if (namesBefore == null) {
            namesBefore = new HashSet<>();
            SchemaDiff.addAll(namesBefore, diff.match().from());
        }
        return namesBefore;
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
        if (oldName.sameSchema(newName)) {
            table.constraints()
                    .forEach(kind -> kind.renamed()
                            .forEach((from, to) -> moves.part(Kind.CONSTRAINT, oldName, oldName.schema(), from, to)));
            table.indexes()
                    .renamed()
                    .forEach((from, to) -> moves.part(Kind.INDEX, oldName, oldName.schema(), from, to));
        }
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
