package dev.retort.runtime.history;

import dev.retort.runtime.HistoryEntry;
import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.schema.Column;
import dev.retort.schema.Literal;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements on the runtime's own tables. */
public final class HistorySql {
    /** The present moment as text, in a script. */
    public static final String NOW = "concat('', current_timestamp)";

    private final Dialect dialect;
    private final HistoryTables tables;
    private final String state;
    private final String log;
    private final String undo;

    public HistorySql(Dialect dialect, HistoryTables tables) {
        this.dialect = dialect;
        this.tables = tables;
        this.state = dialect.identifiers().quote(tables.state());
        this.log = dialect.identifiers().quote(tables.log());
        // The one name of theirs that is reserved somewhere: on MariaDB and MySQL.
        this.undo = dialect.identifiers().quote("undo");
    }

    /** The tables spoken of. */
    public HistoryTables tables() {
        return tables;
    }

    /** The statements that create a table. */
    public List<SqlStatement> create(Table table) {
        return dialect.render(new Operation.CreateTable(table), Schema.EMPTY);
    }

    /** Reads the state of a set, as {@link StateReader} does. */
    public String selectState(String set) {
        return "select set_name, heads, unfinished, needs from " + state + " where set_name = " + text(set);
    }

    /** Adds the row of a set of which nothing is applied, if it is not there. */
    public String insertState(String set) {
        return "insert into " + state + " (set_name, heads, unfinished, layout, needs) select " + text(set) + ", "
                + text("") + ", null, (" + selectLayout() + "), " + HistoryTables.NEEDS
                + " from (select 1 as one) as one where not exists (select 1 from " + state + " where set_name = "
                + text(set) + ")";
    }

    /** Reads the layout of the tables: the oldest one that a row speaks of, this build's where there is no row. */
    public String selectLayout() {
        return "select coalesce(min(layout), " + HistoryTables.LAYOUT + ") from " + state;
    }

    /** Says that the tables have the layout of this build. */
    public String updateLayout() {
        return "update " + state + " set layout = " + HistoryTables.LAYOUT + " where layout < " + HistoryTables.LAYOUT;
    }

    /** The statements that add one of its columns to a table that lacks it. */
    public List<SqlStatement> add(Table table, Column column) {
        List<Column> others =
                table.columns().stream().filter(each -> !each.equals(column)).toList();
        return dialect.render(new Operation.AddColumn(table.name(), column), Schema.of(table.withColumns(others)));
    }

    /** Sets where a set is. */
    public HistoryStatement updateState(String set, SetState value) {
        return new HistoryStatement.Builder()
                .sql("update " + state + " set heads = ")
                .value(value.heads())
                .sql(", unfinished = ")
                .value(value.unfinished())
                .sql(" where set_name = ")
                .value(set)
                .build();
    }

    /** Sets how far the unfinished revision of a set is. */
    public HistoryStatement updateUnfinished(String set, @Nullable String unfinished) {
        return new HistoryStatement.Builder()
                .sql("update " + state + " set unfinished = ")
                .value(unfinished)
                .sql(" where set_name = ")
                .value(set)
                .build();
    }

    /**
     * Adds a line to the log; its number is the database's own. A line that does not say what it ran on can be
     * added to a log of any layout.
     *
     * @param at the SQL of its moment: {@link #NOW}, or {@code null} for the entry's own
     */
    public HistoryStatement insertEntry(HistoryEntry entry, @Nullable String at) {
        HistoryStatement.Builder insert = new HistoryStatement.Builder()
                .sql("insert into " + log + " (set_name, revision, parents, name, message, action, done_by, done_at,"
                        + " duration_ms, checksum, tool, statements, " + undo
                        + (entry.ranOn() == null ? "" : ", ran_on") + ") values (")
                .value(entry.set());
        next(insert, entry.revision());
        next(insert, String.join(",", entry.parents()));
        next(insert, entry.name());
        next(insert, entry.message());
        next(insert, entry.action().word());
        next(insert, entry.by());
        if (at == null) {
            next(insert, entry.at().toString());
        } else {
            insert.sql(", " + at);
        }
        next(insert, entry.duration().toMillis());
        next(insert, entry.checksum());
        next(insert, entry.tool());
        next(insert, entry.statements());
        next(insert, entry.undo());
        if (entry.ranOn() != null) {
            next(insert, entry.ranOn());
        }
        return insert.sql(")").build();
    }

    private static void next(HistoryStatement.Builder insert, @Nullable Object value) {
        insert.sql(", ").value(value);
    }

    /** The text of a statement, its values as literals that the dialect quotes. */
    public String text(HistoryStatement statement) {
        return statement.with(value -> value instanceof Long number ? number.toString() : text((String) value));
    }

    /** Reads what is needed to know which revisions of a set are applied. */
    public String selectActions(String set) {
        return "select revision, parents, name, action, checksum from " + log + " where set_name = " + text(set)
                + " order by number";
    }

    /** Reads how the applications of a revision are undone, the last one first. */
    public String selectUndo(String set, String revision) {
        return "select " + undo + " from " + log + " where set_name = " + text(set) + " and revision = "
                + text(revision) + " and action = " + text(HistoryEntry.Action.UPGRADE.word())
                + " order by number desc";
    }

    /** Reads whole lines of the log, of whatever layout. */
    public String selectEntries(String set) {
        return "select * from " + log + " where set_name = " + text(set) + " order by number";
    }

    private String text(@Nullable String value) {
        return value == null ? "null" : dialect.literal(new Literal.Text(value), null);
    }
}
