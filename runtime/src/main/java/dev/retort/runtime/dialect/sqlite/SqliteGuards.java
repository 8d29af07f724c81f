package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Queries that fail where it must not go on, so that a script that a person runs stops there as well. Outside
 * of a trigger SQLite has no statement that fails with a message; a path into a JSON text that is none does.
 */
final class SqliteGuards {
    /** How the message begins where the database has what a rebuild would lose. */
    static final String UNKNOWN_PARTS = "RT594: ";
    /** How the message begins where rows are in the way. */
    static final String ROWS = "RT540: ";

    /** The words that a table's text has for each thing that no pragma counts. */
    private static final List<String> COUNTED_WORDS =
            List.of("check", "collate", "strict", "without", "deferrable", "conflict");

    private final SqliteDialect dialect;

    SqliteGuards(SqliteDialect dialect) {
        this.dialect = dialect;
    }

    /** Stops unless a table has what the schema says and nothing else. */
    SqlStatement nothingUnknown(Table table) {
        String name = text(Names.bare(table.name().name()));
        List<String> columns =
                table.columns().stream().map(Column::name).map(Names::bare).toList();
        String definition = dialect.definitions().createTable(table).toLowerCase(Locale.ROOT);
        String words = COUNTED_WORDS.stream()
                .map(word -> "[\"" + word + "\"," + count(definition, word) + "]")
                .collect(Collectors.joining(",", "[", "]"));
        List<String> unknown = new ArrayList<>();
        unknown.add("select 'the column ' || name as what from pragma_table_xinfo(" + name
                + ") where name collate nocase" + " not in " + texts(columns));
        unknown.add("select 'no column ' || column1 from (values "
                + columns.stream().map(column -> "(" + text(column) + ")").collect(Collectors.joining(", "))
                + ") where column1 collate nocase not in (select name from pragma_table_xinfo(" + name + "))");
        unknown.add("select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = " + name
                + " collate nocase and (type = 'trigger' or type = 'index' and sql is not null)"
                + " and name collate nocase not in "
                + texts(bare(table.indexes().keySet())));
        unknown.add("select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list(" + name
                + ")) > " + table.foreignKeys().size());
        unknown.add("select 'another unique constraint' where (select count(*) from pragma_index_list(" + name
                + ") where origin = 'u') > " + table.uniqueConstraints().size());
        unknown.add(
                "select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('"
                        + words + "') as word where t.type = 'table' and t.name = " + name
                        + " collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, '')))"
                        + " / length(word.value ->> 0) > (word.value ->> 1)");
        return stop(
                text(UNKNOWN_PARTS + "table " + Names.bare(table.name().name()) + " has ") + " || what",
                "(\n    " + String.join("\n    union all ", unknown) + "\n)");
    }

    /** Stops if rows of a table refer by a key to nothing. */
    SqlStatement noOrphans(ObjectName table, ForeignKey key) {
        String target = Names.bare(key.target().name());
        return stop(
                text(ROWS + "a row of table " + Names.bare(table.name()) + " refers to no row of " + target
                                + ": rowid ")
                        + " || coalesce(rowid, '?')",
                "pragma_foreign_key_check(" + text(Names.bare(table.name())) + ") where parent = " + text(target)
                        + " collate nocase");
    }

    /** Stops if a value does not fit the type that its column gets. */
    SqlStatement allFit(ObjectName table, Column to, String misfit) {
        return stop(
                text(ROWS + "column " + Names.bare(to.name()) + " of table " + Names.bare(table.name())
                                + " has what does not fit " + to.type() + ": ")
                        + " || quote("
                        + dialect.identifiers().quote(to.name()) + ")",
                dialect.identifiers().quote(table) + " where " + misfit);
    }

    private static SqlStatement stop(String message, String from) {
        return SqlStatement.inTransaction("select json_extract('{}', " + message + ") as stop\nfrom " + from);
    }

    private static int count(String definition, String word) {
        return (definition.length() - definition.replace(word, "").length()) / word.length();
    }

    private static List<String> bare(Collection<String> names) {
        return names.stream().map(Names::bare).toList();
    }

    private static String texts(Collection<String> values) {
        return values.stream().map(SqliteGuards::text).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
