package dev.retort.runtime.history;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runtime's own tables, as the model that dialects spell.
 *
 * <p>They only ever gain columns, so that an older build reads what a newer one wrote. {@code layout}
 * says which columns there are; {@code needs} is the oldest layout that a reader must know, raised only
 * if a new column changes what the others mean.
 *
 * @param state one row a migration set: its heads and its unfinished step
 * @param log one row for each thing done to a revision; rows are only ever added
 */
public record HistoryTables(ObjectName state, ObjectName log) {

    /** The layout that this build writes. The second one says in the log what database a revision ran on. */
    public static final int LAYOUT = 2;

    /** The oldest layout that a reader of what this build writes must know. */
    public static final int NEEDS = 1;

    /** The most characters that the log has for a database's product and version. */
    public static final int LONGEST_PRODUCT = 255;

    /** The tables in a database schema, {@code null} for the connection's own. */
    public static HistoryTables in(@Nullable String schema) {
        return new HistoryTables(ObjectName.of(schema, StateReader.TABLE), ObjectName.of(schema, "retort_history"));
    }

    /** The table of states. */
    public Table stateTable() {
        return Table.named(state)
                .withColumns(List.of(
                        Column.column("set_name", Types.varchar(128)).notNull(),
                        Column.column("heads", Types.varchar(4000)).notNull(),
                        Column.column("unfinished", Types.varchar(255)),
                        Column.column("layout", Types.integer()).notNull(),
                        Column.column("needs", Types.integer()).notNull()))
                .withPrimaryKey(new PrimaryKey("pk_retort_state", List.of("set_name")));
    }

    /** The table of the log. */
    public Table logTable() {
        return Table.named(log)
                .withColumns(List.of(
                        Column.column("number", Types.bigint()).asIdentity(),
                        Column.column("set_name", Types.varchar(128)).notNull(),
                        Column.column("revision", Types.varchar(64)).notNull(),
                        Column.column("parents", Types.varchar(4000)).notNull(),
                        Column.column("name", Types.varchar(255)).notNull(),
                        Column.column("message", Types.text()).notNull(),
                        Column.column("action", Types.varchar(16)).notNull(),
                        Column.column("done_by", Types.varchar(255)).notNull(),
                        Column.column("done_at", Types.varchar(40)).notNull(),
                        Column.column("duration_ms", Types.bigint()).notNull(),
                        Column.column("checksum", Types.varchar(64)).notNull(),
                        Column.column("tool", Types.varchar(64)).notNull(),
                        Column.column("statements", Types.text()).notNull(),
                        Column.column("undo", Types.text()),
                        Column.column("ran_on", Types.varchar(LONGEST_PRODUCT))))
                .withPrimaryKey(new PrimaryKey("pk_retort_history", List.of("number")));
    }
}
