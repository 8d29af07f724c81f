package dev.retort.runtime.dialect.innodb;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** What InnoDB refuses in every table, said before it is tried. */
public class InnodbLimits {
    protected final InnodbDialect dialect;

    public InnodbLimits(InnodbDialect dialect) {
        this.dialect = dialect;
    }

    /**
     * A table that can be.
     *
     * @throws dev.retort.schema.finding.RetortException if it cannot (RT592)
     */
    public Table require(Table table) {
        List<Column> counted = table.columns().stream()
                .filter(column -> column.identity() != null)
                .toList();
        if (counted.size() > 1) {
            throw dialect.cannot(
                    "count up more than one column of table '" + table.name() + "'",
                    "Leave one of them to the program.");
        }
        counted.forEach(column -> requireUnspoken(table, column.name()));
        table.foreignKeys().values().stream()
                .filter(InnodbLimits::changesItsColumns)
                .forEach(key -> requireNotSpokenOf(table, key));
        return table;
    }

    private static boolean changesItsColumns(ForeignKey key) {
        return key.onDelete() == ReferentialAction.SET_NULL
                || key.onUpdate() == ReferentialAction.SET_NULL
                || key.onUpdate() == ReferentialAction.CASCADE;
    }

    /** What a foreign key does by itself computes no column anew, and is checked by nothing. */
    private void requireNotSpokenOf(Table table, ForeignKey key) {
        String changed = key.columns() + ", which foreign key '" + key.name() + "' changes by itself";
        table.columns().stream()
                .filter(column -> column.generated() != null
                        && column.generated().stored()
                        && key.columns().stream().anyMatch(column.generated()::speaksOf))
                .findFirst()
                .ifPresent(column -> {
                    throw dialect.cannot(
                            "store column '" + column.name() + "' of table '" + table.name() + "' computed from "
                                    + changed,
                            "Compute it without storing it, or give the foreign key another rule.");
                });
        table.checks().values().stream()
                .filter(check -> key.columns().stream().anyMatch(check.condition()::speaksOf))
                .findFirst()
                .ifPresent(check -> {
                    throw dialect.cannot(
                            "check " + changed + " (check '" + check.name() + "' of table '" + table.name() + "')",
                            "Take the check away, or give the foreign key another rule.");
                });
    }

    /** A foreign key refers to the first columns of a key or index, in their order. */
    final void requireTarget(ObjectName table, ForeignKey key, Table target) {
        List<List<String>> keys = new ArrayList<>(target.keys());
        target.indexes().values().stream().filter(OwnIndexes::isPlain).forEach(index -> keys.add(index.columns()));
        OwnIndexes.of(target).forEach(index -> keys.add(index.columns()));
        List<String> columns = key.targetColumns();
        boolean isKey = keys.stream()
                .anyMatch(present -> present.size() >= columns.size()
                        && present.subList(0, columns.size()).equals(columns));
        if (!isKey) {
            throw dialect.cannot(
                    "refer by foreign key '" + key.name() + "' of table '" + table + "' to " + columns + " of '"
                            + key.target() + "', where no key has these columns in this order",
                    "List the columns in the order of the key.");
        }
    }

    /** Keys that must differ are compared as a whole. */
    protected final void requireShort(Table table, String what, List<String> columns) {
        if (KeyLengths.areTooLong(table, columns)) {
            throw dialect.cannot(
                    "build " + what + " of table '" + table.name() + "': its keys may take more than 3072 bytes",
                    "Map its texts shorter: a character takes four bytes.");
        }
    }

    /** A number that the database gives is not known when a check or a computed column is. */
    private void requireUnspoken(Table table, String counted) {
        table.checks().values().stream()
                .filter(check -> check.condition().speaksOf(counted))
                .findFirst()
                .ifPresent(check -> {
                    throw dialect.cannot(
                            "check the counted column '" + counted + "' of table '" + table.name() + "' (check '"
                                    + check.name() + "')",
                            "Take the check away: the database gives the numbers itself.");
                });
        table.columns().stream()
                .filter(column ->
                        column.generated() != null && column.generated().speaksOf(counted))
                .findFirst()
                .ifPresent(column -> {
                    throw dialect.cannot(
                            "compute column '" + column.name() + "' of table '" + table.name() + "' from the counted"
                                    + " column '" + counted + "'",
                            "Compute it in queries or in the program.");
                });
    }
}
