package dev.retort.schema.diff;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;

/**
 * A table before and after.
 *
 * @param before the table as it is
 * @param view the same table, with everything that stays under its new name and everything that goes under
 *     a name that nothing else has, so that it compares with the table after
 * @param after the table as it is to be
 * @param columns what becomes of its columns
 */
record TableMatch(Table before, Table view, Table after, ColumnMatch columns) {

    ObjectName oldName() {
        return before.name();
    }

    ObjectName newName() {
        return after.name();
    }

    boolean isRenamed() {
        return !oldName().equals(newName());
    }
}
