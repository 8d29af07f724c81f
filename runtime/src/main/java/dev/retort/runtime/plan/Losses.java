package dev.retort.runtime.plan;

import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.type.TypeChange;
import java.util.ArrayList;
import java.util.List;

/** Says what an operation loses for good. */
final class Losses {
    private Losses() {}

    /** What the operation, on that schema, takes away that undoing it does not bring back. */
    static List<String> of(Operation operation, Schema before) {
        List<String> losses = new ArrayList<>();
        if (operation instanceof Operation.DropTable drop) {
            losses.add("table " + drop.table() + " with its rows");
        } else if (operation instanceof Operation.DropColumn drop) {
            losses.add("column " + drop.table() + "." + drop.column() + " with its values");
        } else if (operation instanceof Operation.DeleteRows delete) {
            losses.add("rows of " + delete.table());
        } else if (operation instanceof Operation.AlterColumn alter) {
            ofTypes(alter, before, losses);
        } else if (operation instanceof Operation.ExecuteSql sql) {
            sql.changes().forEach(change -> losses.addAll(of(change, before)));
        } else if (operation instanceof Operation.RunCode code) {
            code.changes().forEach(change -> losses.addAll(of(change, before)));
        }
        return losses;
    }

    private static void ofTypes(Operation.AlterColumn alter, Schema before, List<String> losses) {
        Table table = before.table(alter.table());
        Column column = table == null ? null : table.column(alter.column());
        for (ColumnChange change : alter.changes()) {
            if (column != null
                    && change instanceof ColumnChange.Type type
                    && TypeChange.of(column.type(), type.type()) == TypeChange.NARROWING) {
                losses.add("values of " + alter.table() + "." + alter.column() + " that do not fit " + type.type()
                        + " as they are");
            }
        }
    }
}
