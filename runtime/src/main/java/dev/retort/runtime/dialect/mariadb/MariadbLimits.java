package dev.retort.runtime.dialect.mariadb;

import dev.retort.runtime.dialect.innodb.InnodbLimits;
import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.Table;
import dev.retort.schema.type.ColumnType;
import java.util.Locale;

/** What MariaDB refuses in a table beside what InnoDB does. */
final class MariadbLimits extends InnodbLimits {
    MariadbLimits(MariadbDialect dialect) {
        super(dialect);
    }

    @Override
    public Table require(Table table) {
        for (Column column : table.columns()) {
            Generated generated = column.generated();
            if (generated != null && generated.stored()) {
                requireModeless(table, column, generated);
            }
        }
        return super.require(table);
    }

    /** Whether a text of fixed length has blanks at its end is a session's choice there, and so not to be stored. */
    private void requireModeless(Table table, Column computed, Generated generated) {
        if (generated.expression().toLowerCase(Locale.ROOT).contains("rtrim(")) {
            return;
        }
        table.columns().stream()
                .filter(column -> column.type() instanceof ColumnType.Char && generated.speaksOf(column.name()))
                .findFirst()
                .ifPresent(column -> {
                    throw dialect.cannot(
                            "store column '" + computed.name() + "' of table '" + table.name() + "' computed from '"
                                    + column.name() + "', a text of fixed length",
                            "Write rtrim(" + column.name() + ") in the expression, or map the text with a varying"
                                    + " length.");
                });
    }
}
