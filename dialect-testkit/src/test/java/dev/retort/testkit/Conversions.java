package dev.retort.testkit;

import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Changes of types, as far as they need no person to say how. */
final class Conversions {
    private Conversions() {}

    /** Whether every value has a way into the type that its column gets. */
    static boolean areKnown(Schema before, List<Operation> operations) {
        Replay replay = Replay.from(before);
        for (Operation each : operations) {
            Operation operation = each.plain();
            if (operation instanceof Operation.AlterColumn alter) {
                Column column = Objects.requireNonNull(
                        Objects.requireNonNull(replay.table(alter.table())).column(alter.column()));
                for (ColumnChange change : alter.changes()) {
                    if (change instanceof ColumnChange.Type type
                            && TypeChange.of(column.type(), type.type()) == TypeChange.UNKNOWN) {
                        return false;
                    }
                }
            }
            replay.apply(operation);
        }
        return true;
    }

    /** Whether the columns of one enumeration type agree on its values. */
    static boolean agreeOnEnums(Schema schema) {
        Map<String, List<String>> values = new HashMap<>();
        return schema.tables().values().stream()
                .flatMap(table -> table.columns().stream())
                .allMatch(column -> !(column.type() instanceof ColumnType.NamedEnum named)
                        || values.computeIfAbsent(named.name(), name -> named.values())
                                .equals(named.values()));
    }
}
