package dev.retort.schema.diff;

import dev.retort.schema.ObjectName;
import dev.retort.schema.diff.Move.Key;
import dev.retort.schema.diff.Move.Kind;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts renames in an order in which each new name is free, by way of temporary names where names go in a
 * circle. Names are taken without regard to case and delimiters: some database sees them so.
 *
 * <p>Tables, sequences, indexes and constraints of one database schema share their names, since on some
 * database any two of these do.
 */
final class NameMoves {
    private final TemporaryNames temporaryNames;
    private List<Move> pending = new ArrayList<>();
    private final Map<Key, Set<Move>> holders = new HashMap<>();
    /** The present names of tables that have been renamed, by old name. */
    private final Map<ObjectName, ObjectName> presentTables = new HashMap<>();

    /** The tables that have yet to move into another schema, by old name. */
    private final Map<ObjectName, Move> movesIntoSchemas = new HashMap<>();

    private final List<Operation> operations = new ArrayList<>();

    NameMoves(TemporaryNames temporaryNames) {
        this.temporaryNames = temporaryNames;
    }

    /** A sequence gets another name. */
    void sequence(ObjectName from, ObjectName to) {
        add(new Move(Kind.SEQUENCE, from, from.schema(), from.name(), to.schema(), to.name(), Set.of()));
    }

    /**
     * A table gets another name.
     *
     * @param parts the names of its constraints and indexes, which it takes with it into another schema
     */
    void table(ObjectName from, ObjectName to, Set<String> parts) {
        boolean stays = from.sameSchema(to);
        Set<String> taken = stays ? Set.of() : parts;
        Move move = new Move(Kind.TABLE, from, from.schema(), from.name(), to.schema(), to.name(), taken);
        if (!stays) {
            movesIntoSchemas.put(from, move);
        }
        add(move);
    }

    /** A column gets another name; its table is given by its old one. */
    void column(ObjectName table, String from, String to) {
        add(new Move(Kind.COLUMN, table, null, from, null, to, Set.of()));
    }

    /** A constraint or index gets another name; its table is given by its old one, and the schema it will be in. */
    void part(Kind kind, ObjectName table, @Nullable String schema, String from, String to) {
        add(new Move(kind, table, schema, from, schema, to, Set.of()));
    }

    /** A constraint or index gets a name that is free, before everything else; its table is given by its old one. */
    void partAtOnce(Kind kind, ObjectName table, String from, String to) {
        operations.add(rename(kind, table, from, to));
    }

    private void add(Move move) {
        pending.add(move);
        hold(move);
    }

    /** The renames in their order. */
    List<Operation> operations() {
        while (!pending.isEmpty()) {
            int before = pending.size();
            makeThoseThatCan();
            if (pending.size() == before) {
                openCircle();
            }
        }
        return operations;
    }

    private void makeThoseThatCan() {
        List<Move> blocked = new ArrayList<>();
        for (Move move : pending) {
            if (blocker(move) == null) {
                make(move);
            } else {
                blocked.add(move);
            }
        }
        pending = blocked;
    }

    /** What has a name that the move takes, and has yet to give it up. */
    private @Nullable Move blocker(Move move) {
        Move table = movesIntoSchemas.get(move.owner());
        if (table != null && isPart(move)) {
            return table;
        }
        for (Key key : move.wanted()) {
            for (Move holder : holders.getOrDefault(key, Set.of())) {
                if (holder != move && !isPartOf(holder, move)) {
                    return holder;
                }
            }
        }
        return null;
    }

    /** What a table takes with it is in nobody's way but others'. */
    private static boolean isPartOf(Move holder, Move table) {
        return table.kind() == Kind.TABLE && holder.owner().equals(table.owner()) && isPart(holder);
    }

    private static boolean isPart(Move move) {
        return move.kind() == Kind.CONSTRAINT || move.kind() == Kind.INDEX;
    }

    private void openCircle() {
        Set<Move> seen = new HashSet<>();
        Move move = pending.get(0);
        while (seen.add(move)) {
            move = Objects.requireNonNull(blocker(move));
        }
        if (move.isAside()) {
            // It blocks by what it takes with it into another schema, and stepping aside does not help there.
            pending.remove(move);
            make(move);
        } else {
            stepAside(move);
        }
    }

    private void make(Move move) {
        release(move);
        emit(move, move.newName());
        if (move.kind() == Kind.TABLE) {
            presentTables.put(move.owner(), move.newName());
            movesIntoSchemas.remove(move.owner());
        }
    }

    private void stepAside(Move move) {
        ObjectName temporary = move.presentName().withName(temporaryNames.like(move.from()));
        release(move);
        emit(move, temporary);
        move.stepAside(temporary.name());
        hold(move);
        if (move.kind() == Kind.TABLE) {
            presentTables.put(move.owner(), temporary);
        }
    }

    private void hold(Move move) {
        move.held()
                .forEach(key ->
                        holders.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(move));
    }

    private void release(Move move) {
        move.held().forEach(key -> holders.get(key).remove(move));
    }

    private void emit(Move move, ObjectName to) {
        ObjectName table = presentTables.getOrDefault(move.owner(), move.owner());
        operations.add(
                switch (move.kind()) {
                    case SEQUENCE -> new Operation.RenameSequence(move.presentName(), to);
                    case TABLE -> new Operation.RenameTable(move.presentName(), to);
                    case COLUMN, CONSTRAINT, INDEX -> rename(move.kind(), table, move.from(), to.name());
                });
    }

    private static Operation rename(Kind kind, ObjectName table, String from, String to) {
        return switch (kind) {
            case COLUMN -> new Operation.RenameColumn(table, from, to);
            case CONSTRAINT -> new Operation.RenameConstraint(table, from, to);
            case INDEX -> new Operation.RenameIndex(table, from, to);
            case SEQUENCE, TABLE -> throw new IllegalArgumentException(kind + " is no part of a table");
        };
    }
}
