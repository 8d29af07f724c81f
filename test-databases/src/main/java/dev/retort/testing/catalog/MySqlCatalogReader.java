package dev.retort.testing.catalog;

import dev.retort.testing.catalog.Catalog.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads MySQL's {@code information_schema}, for the connection's own database.
 */
final class MySqlCatalogReader implements CatalogReader {

    private final List<CatalogLine> lines = new ArrayList<>();

    @Override
    public List<CatalogLine> read(Catalog catalog) throws SQLException {
        tables(catalog);
        columns(catalog);
        indexes(catalog);
        foreignKeys(catalog);
        checks(catalog);
        triggers(catalog);
        return lines;
    }

    private void tables(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT t.TABLE_NAME, t.TABLE_TYPE, t.ENGINE, t.TABLE_COLLATION,"
                + " t.TABLE_COMMENT, REPLACE(v.VIEW_DEFINITION, CONCAT('`', DATABASE(), '`.'), '') AS VIEW_DEFINITION FROM information_schema.TABLES t"
                + " LEFT JOIN information_schema.VIEWS v"
                + " ON v.TABLE_SCHEMA = DATABASE() AND v.TABLE_NAME = t.TABLE_NAME"
                + " WHERE t.TABLE_SCHEMA = DATABASE()")) {
            String table = row.get("table_name");
            switch (row.get("table_type")) {
                case "VIEW" -> add(table, "view " + table + " as " + row.get("view_definition"));
                default -> {
                    add(
                            table,
                            "table " + table + " engine " + row.get("engine") + " collate "
                                    + row.get("table_collation"));
                    comment(table, "table " + table, row.get("table_comment"));
                }
            }
        }
    }

    private void columns(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT c.*, t.TABLE_COLLATION FROM information_schema.COLUMNS c"
                + " JOIN information_schema.TABLES t"
                + " ON t.TABLE_SCHEMA = DATABASE() AND t.TABLE_NAME = c.TABLE_NAME"
                + " WHERE c.TABLE_SCHEMA = DATABASE() AND t.TABLE_TYPE = 'BASE TABLE'")) {
            String table = row.get("table_name");
            String column = table + "." + row.get("column_name");
            boolean ownCollation = !row.get("collation_name").equals(row.get("table_collation"));
            add(
                    table,
                    "column " + column + " " + row.get("column_type")
                            + (ownCollation ? row.after(" collate ", "collation_name") : "")
                            + (row.is("is_nullable") ? "" : " not null")
                            + row.after(" default ", "column_default")
                            + row.after(" as ", "generation_expression")
                            + row.after(" ", "extra"));
            comment(table, "column " + column, row.get("column_comment"));
        }
    }

    private void indexes(Catalog catalog) throws SQLException {
        Map<String, List<Row>> indexes = new LinkedHashMap<>();
        for (Row row : catalog.query("SELECT * FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE()"
                + " ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX")) {
            indexes.computeIfAbsent(row.get("table_name") + "." + row.get("index_name"), key -> new ArrayList<>())
                    .add(row);
        }
        for (List<Row> index : indexes.values()) {
            Row first = index.get(0);
            List<String> columns = index.stream()
                    .map(row -> (row.get("column_name").isEmpty() ? row.get("expression") : row.get("column_name"))
                            + (row.get("sub_part").isEmpty() ? "" : "(" + row.get("sub_part") + ")")
                            + (row.get("collation").equals("D") ? " desc" : ""))
                    .toList();
            boolean primary = first.get("index_name").equals("PRIMARY");
            String kind = primary ? "primary key " : first.get("non_unique").equals("0") ? "unique " : "index ";
            lines.add(new CatalogLine(
                    first.get("table_name"),
                    kind + first.get("table_name") + " " + list(columns) + " using " + first.get("index_type")
                            + (first.is("is_visible") ? "" : " invisible"),
                    primary ? "" : first.get("index_name")));
        }
    }

    private void foreignKeys(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT k.TABLE_NAME, k.CONSTRAINT_NAME, k.REFERENCED_TABLE_NAME,"
                + " r.UPDATE_RULE, r.DELETE_RULE,"
                + " GROUP_CONCAT(k.COLUMN_NAME ORDER BY k.ORDINAL_POSITION SEPARATOR ', ') AS own,"
                + " GROUP_CONCAT(k.REFERENCED_COLUMN_NAME ORDER BY k.ORDINAL_POSITION SEPARATOR ', ') AS target"
                + " FROM information_schema.KEY_COLUMN_USAGE k JOIN information_schema.REFERENTIAL_CONSTRAINTS r"
                + " ON r.CONSTRAINT_SCHEMA = DATABASE() AND r.CONSTRAINT_NAME = k.CONSTRAINT_NAME"
                + " AND r.TABLE_NAME = k.TABLE_NAME"
                + " WHERE k.TABLE_SCHEMA = DATABASE() AND k.REFERENCED_TABLE_NAME IS NOT NULL"
                + " GROUP BY k.TABLE_NAME, k.CONSTRAINT_NAME, k.REFERENCED_TABLE_NAME, r.UPDATE_RULE, r.DELETE_RULE")) {
            lines.add(new CatalogLine(
                    row.get("table_name"),
                    "foreign key " + row.get("table_name") + " (" + row.get("own") + ") to "
                            + row.get("referenced_table_name") + " (" + row.get("target") + ") on update "
                            + row.get("update_rule") + " on delete " + row.get("delete_rule"),
                    row.get("constraint_name")));
        }
    }

    private void checks(Catalog catalog) throws SQLException {
        for (Row row : catalog.query(
                "SELECT t.TABLE_NAME AS table_name, c.CONSTRAINT_NAME AS constraint_name, c.CHECK_CLAUSE AS check_clause"
                        + " FROM information_schema.CHECK_CONSTRAINTS c JOIN information_schema.TABLE_CONSTRAINTS t"
                        + " ON t.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA AND t.CONSTRAINT_NAME = c.CONSTRAINT_NAME"
                        + " AND t.CONSTRAINT_TYPE = 'CHECK' WHERE c.CONSTRAINT_SCHEMA = DATABASE()")) {
            String table = row.get("table_name");
            lines.add(new CatalogLine(
                    table, "check " + table + " (" + plain(row.get("check_clause")) + ")", row.get("constraint_name")));
        }
    }

    /** A negative number is kept in one of two ways, depending on what the table went through. */
    private static String plain(String condition) {
        return condition.replaceAll("-\\((\\d+)\\)", "-$1");
    }

    private void triggers(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT * FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE()")) {
            String table = row.get("event_object_table");
            add(
                    table,
                    "trigger " + table + " " + row.get("trigger_name") + " " + row.get("action_timing") + " "
                            + row.get("event_manipulation") + " " + row.get("action_statement"));
        }
    }

    private void comment(String owner, String what, String remarks) {
        if (!remarks.isEmpty()) {
            add(owner, "comment on " + what + " " + remarks);
        }
    }

    private void add(String owner, String text) {
        lines.add(new CatalogLine(owner, text, ""));
    }

    private static String list(List<String> names) {
        return "(" + String.join(", ", names) + ")";
    }
}
