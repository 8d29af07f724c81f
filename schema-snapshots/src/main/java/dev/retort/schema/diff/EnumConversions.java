package dev.retort.schema.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Literal;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.database.ReservedWords;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.rename.Renames;
import dev.retort.schema.type.TypeKind;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says how the constants of an enum are converted where they were stored by position and are stored by name from
 * now on, or the other way round: only the model knows which position is which name.
 */
public final class EnumConversions {
    private final Schema from;
    private final Origins fromOrigins;
    private final Schema to;
    private final Origins toOrigins;
    private final Renames back;

    private EnumConversions(Schema from, Origins fromOrigins, Schema to, Origins toOrigins, Renames renames) {
        this.from = from;
        this.fromOrigins = fromOrigins;
        this.to = to;
        this.toOrigins = toOrigins;
        this.back = renames.inverted();
    }

    /** The operations that lead from one schema to another, with what they lack of conversions. */
    public static List<Operation> in(
            List<Operation> operations,
            Schema from,
            Origins fromOrigins,
            Schema to,
            Origins toOrigins,
            Renames renames) {
        EnumConversions conversions = new EnumConversions(from, fromOrigins, to, toOrigins, renames);
        return operations.stream().map(conversions::converted).toList();
    }

    private Operation converted(Operation operation) {
        if (!(operation instanceof Operation.AlterColumn alter) || !isPlain(alter.column())) {
            return operation;
        }
        String using = using(alter);
        return using == null
                ? operation
                : new Operation.AlterColumn(
                        alter.table(),
                        alter.column(),
                        alter.changes().stream()
                                .map(change -> change instanceof ColumnChange.Type type && type.using() == null
                                        ? new ColumnChange.Type(type.type(), using)
                                        : change)
                                .toList());
    }

    /** Whether the name is written alike on every database. */
    private static boolean isPlain(String name) {
        return !Names.isDelimited(name) && !ReservedWords.isReservedAnywhere(name);
    }

    private @Nullable String using(Operation.AlterColumn alter) {
        ObjectName oldTable = back.newTable(alter.table());
        String oldColumn =
                back.columns().getOrDefault(oldTable, new TreeMap<>()).getOrDefault(alter.column(), alter.column());
        Table before = from.table(oldTable);
        Table after = to.table(alter.table());
        Column had = before == null ? null : before.column(oldColumn);
        Column has = after == null ? null : after.column(alter.column());
        if (had == null || has == null || TypeKind.of(had.type()) == TypeKind.of(has.type())) {
            return null;
        }
        List<String> oldOrdinals = fromOrigins.ordinals(oldTable, oldColumn);
        if (TypeKind.of(has.type()) == TypeKind.TEXT) {
            return names(after, has.name()).containsAll(oldOrdinals) ? toNames(has.name(), oldOrdinals) : null;
        }
        List<String> ordinals = toOrigins.ordinals(alter.table(), has.name());
        List<String> names = names(before, had.name());
        return ordinals.containsAll(names) ? toOrdinals(has.name(), names, ordinals) : null;
    }

    /** The names that a column may have. */
    private static List<String> names(Table table, String column) {
        return table.checks().values().stream()
                .map(check -> check.condition() instanceof Condition.OneOf oneOf
                                && oneOf.column().equals(column)
                        ? oneOf
                        : null)
                .filter(Objects::nonNull)
                .flatMap(oneOf -> oneOf.values().stream())
                .map(value -> value instanceof Literal.Text text ? text.value() : "")
                .toList();
    }

    private static @Nullable String toNames(String column, List<String> ordinals) {
        StringBuilder sql = new StringBuilder("case " + column);
        for (int i = 0; i < ordinals.size(); i++) {
            sql.append(" when ").append(i).append(" then ").append(Literal.of(ordinals.get(i)));
        }
        return ordinals.isEmpty() ? null : sql.append(" end").toString();
    }

    private static @Nullable String toOrdinals(String column, List<String> names, List<String> ordinals) {
        StringBuilder sql = new StringBuilder("case " + column);
        for (String name : names) {
            sql.append(" when ").append(Literal.of(name)).append(" then ").append(ordinals.indexOf(name));
        }
        return names.isEmpty() ? null : sql.append(" end").toString();
    }
}
