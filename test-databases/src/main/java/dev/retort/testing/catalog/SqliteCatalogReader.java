package dev.retort.testing.catalog;

import dev.retort.testing.catalog.Catalog.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads SQLite's pragmas, and from the text of {@code CREATE TABLE} what no pragma tells. */
final class SqliteCatalogReader implements CatalogReader {

    private final List<CatalogLine> lines = new ArrayList<>();

    @Override
    public List<CatalogLine> read(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT type, name, tbl_name, sql FROM sqlite_schema"
                + " WHERE type <> 'index' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")) {
            if (row.get("type").equals("table")) {
                table(catalog, row.get("name"), SqliteDefinition.of(row.get("sql")));
            } else {
                add(row.get("tbl_name"), row.get("type") + " " + SqliteText.normal(row.get("sql")), "");
            }
        }
        return lines;
    }

    private void table(Catalog catalog, String table, SqliteDefinition definition) throws SQLException {
        Row properties = catalog.query(
                        "SELECT wr, strict FROM pragma_table_list WHERE schema = 'main' AND name = ?", table)
                .get(0);
        add(
                table,
                "table " + table + (properties.is("wr") ? " without rowid" : "")
                        + (properties.is("strict") ? " strict" : ""),
                "");
        columns(catalog, table, definition);
        definition.checks().forEach(check -> add(table, "check " + table + " " + check.expression(), check.name()));
        indexes(catalog, table);
        foreignKeys(catalog, table);
    }

    private void columns(Catalog catalog, String table, SqliteDefinition definition) throws SQLException {
        List<String> key = new ArrayList<>();
        for (Row row : catalog.query("SELECT * FROM pragma_table_xinfo(?) ORDER BY pk, cid", table)) {
            String name = row.get("name");
            if (!row.get("pk").equals("0")) {
                key.add(name);
            }
            add(
                    table,
                    "column " + table + "." + name + row.after(" ", "type")
                            + (row.is("notnull") ? " not null" : "")
                            + row.after(" default ", "dflt_value")
                            + definition.extrasOf(name),
                    "");
        }
        if (!key.isEmpty()) {
            add(table, "primary key " + table + " " + list(key), "");
        }
    }

    private void indexes(Catalog catalog, String table) throws SQLException {
        for (Row index : catalog.query(
                "SELECT l.*, s.sql FROM pragma_index_list(?) l"
                        + " LEFT JOIN sqlite_schema s ON s.type = 'index' AND s.name = l.name WHERE l.origin <> 'pk'",
                table)) {
            List<String> expressions = SqliteText.items(SqliteText.group(index.get("sql")));
            List<String> columns = new ArrayList<>();
            for (Row column : catalog.query(
                    "SELECT * FROM pragma_index_xinfo(?) WHERE key = 1 ORDER BY seqno", index.get("name"))) {
                columns.add(
                        column.get("name").isEmpty()
                                ? expressions.get(Integer.parseInt(column.get("seqno")))
                                : column.get("name")
                                        + (column.is("desc") ? " desc" : "")
                                        + (column.get("coll").equals("BINARY")
                                                ? ""
                                                : column.after(" collate ", "coll")));
            }
            boolean constraint = index.get("origin").equals("u");
            add(
                    table,
                    (constraint ? "unique " : index.is("unique") ? "unique index " : "index ") + table + " "
                            + list(columns) + (index.is("partial") ? SqliteText.where(index.get("sql")) : ""),
                    constraint ? "" : index.get("name"));
        }
    }

    private void foreignKeys(Catalog catalog, String table) throws SQLException {
        Map<String, List<Row>> keys = new LinkedHashMap<>();
        for (Row row : catalog.query("SELECT * FROM pragma_foreign_key_list(?) ORDER BY id, seq", table)) {
            keys.computeIfAbsent(row.get("id"), id -> new ArrayList<>()).add(row);
        }
        for (List<Row> columns : keys.values()) {
            Row first = columns.get(0);
            add(
                    table,
                    "foreign key " + table + " "
                            + list(columns.stream().map(row -> row.get("from")).toList()) + " to " + first.get("table")
                            + " "
                            + list(columns.stream().map(row -> row.get("to")).toList()) + " on update "
                            + first.get("on_update") + " on delete " + first.get("on_delete"),
                    "");
        }
    }

    private void add(String owner, String text, String name) {
        lines.add(new CatalogLine(owner, text, name));
    }

    private static String list(List<String> names) {
        return "(" + String.join(", ", names) + ")";
    }
}
