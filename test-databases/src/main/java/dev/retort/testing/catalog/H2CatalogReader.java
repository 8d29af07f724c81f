package dev.retort.testing.catalog;

import dev.retort.testing.catalog.Catalog.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads H2's {@code INFORMATION_SCHEMA}. */
final class H2CatalogReader implements CatalogReader {

    private static final String DEFAULT_SCHEMA = "PUBLIC";

    private final List<CatalogLine> lines = new ArrayList<>();

    @Override
    public List<CatalogLine> read(Catalog catalog) throws SQLException {
        schemas(catalog);
        tables(catalog);
        columns(catalog);
        keys(catalog);
        checks(catalog);
        indexes(catalog);
        sequences(catalog);
        domains(catalog);
        triggers(catalog);
        return lines;
    }

    private void schemas(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT SCHEMA_NAME FROM INFORMATION_SCHEMA.SCHEMATA"
                + " WHERE SCHEMA_NAME NOT IN ('INFORMATION_SCHEMA', 'PUBLIC')")) {
            add("", "schema " + row.get("schema_name"));
        }
    }

    private void tables(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT T.TABLE_SCHEMA, T.TABLE_NAME, T.TABLE_TYPE, T.REMARKS, V.VIEW_DEFINITION"
                + " FROM INFORMATION_SCHEMA.TABLES T LEFT JOIN INFORMATION_SCHEMA.VIEWS V"
                + " ON V.TABLE_SCHEMA = T.TABLE_SCHEMA AND V.TABLE_NAME = T.TABLE_NAME"
                + " WHERE T.TABLE_SCHEMA <> 'INFORMATION_SCHEMA'")) {
            String table = table(row);
            boolean view = row.get("table_type").equals("VIEW");
            add(
                    table,
                    (view ? "view " : "table ")
                            + table
                            + row.after(" as ", "view_definition").replaceAll("\\s+", " "));
            comment(table, "table " + table, row);
        }
    }

    private void columns(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT C.*,"
                + " DATA_TYPE_SQL(C.TABLE_SCHEMA, C.TABLE_NAME, 'TABLE', C.DTD_IDENTIFIER) AS SQL_TYPE"
                + " FROM INFORMATION_SCHEMA.COLUMNS C JOIN INFORMATION_SCHEMA.TABLES T"
                + " ON T.TABLE_SCHEMA = C.TABLE_SCHEMA AND T.TABLE_NAME = C.TABLE_NAME"
                + " WHERE T.TABLE_TYPE <> 'VIEW' AND C.TABLE_SCHEMA <> 'INFORMATION_SCHEMA'")) {
            String table = table(row);
            String column = table + "." + row.get("column_name");
            add(
                    table,
                    "column " + column + " " + row.get("sql_type")
                            + row.after(" domain ", "domain_name")
                            + (row.is("is_nullable") ? "" : " not null")
                            + row.after(" default ", "column_default")
                            + row.after(" on update ", "column_on_update")
                            + row.after(" generated always as ", "generation_expression")
                            + identity(row)
                            + (row.is("is_visible") ? "" : " invisible"));
            comment(table, "column " + column, row);
        }
    }

    private static String identity(Row row) {
        if (!row.is("is_identity")) {
            return "";
        }
        return " identity " + row.get("identity_generation") + " start " + row.get("identity_start") + " increment "
                + row.get("identity_increment") + " min " + row.get("identity_minimum") + " max "
                + row.get("identity_maximum") + " cycle " + row.get("identity_cycle") + " cache "
                + row.get("identity_cache");
    }

    /** From the text that H2 keeps: its KEY_COLUMN_USAGE goes on naming a renamed column as before. */
    private void keys(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT C.*, DB_OBJECT_SQL('CONSTRAINT', C.CONSTRAINT_SCHEMA, C.CONSTRAINT_NAME)"
                + " AS DEFINITION FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS C WHERE C.CONSTRAINT_TYPE <> 'CHECK'")) {
            String definition = row.get("definition")
                    .replaceFirst("(?s)^.*? ADD CONSTRAINT \"[^\"]*\"[.]\"[^\"]*\" ", "")
                    .replaceFirst(" INDEX \"[^\"]*\"[.]\"[^\"]*\"", "");
            lines.add(new CatalogLine(
                    table(row), "constraint " + table(row) + " " + definition, row.get("constraint_name")));
        }
    }

    private void checks(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT T.TABLE_SCHEMA, T.TABLE_NAME, C.CONSTRAINT_NAME, C.CHECK_CLAUSE"
                + " FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS T JOIN INFORMATION_SCHEMA.CHECK_CONSTRAINTS C"
                + " ON C.CONSTRAINT_SCHEMA = T.CONSTRAINT_SCHEMA AND C.CONSTRAINT_NAME = T.CONSTRAINT_NAME"
                + " WHERE T.CONSTRAINT_TYPE = 'CHECK'")) {
            lines.add(new CatalogLine(
                    table(row),
                    "check " + table(row) + " (" + row.get("check_clause") + ")",
                    row.get("constraint_name")));
        }
    }

    private void indexes(Catalog catalog) throws SQLException {
        // The indexes that H2 makes for a constraint say nothing that the constraint does not.
        for (Row index : catalog.query("SELECT * FROM INFORMATION_SCHEMA.INDEXES WHERE NOT IS_GENERATED"
                + " AND TABLE_SCHEMA <> 'INFORMATION_SCHEMA'")) {
            List<String> columns = new ArrayList<>();
            for (Row column : catalog.query(
                    "SELECT * FROM INFORMATION_SCHEMA.INDEX_COLUMNS WHERE INDEX_SCHEMA = ? AND INDEX_NAME = ?"
                            + " ORDER BY ORDINAL_POSITION",
                    index.get("index_schema"),
                    index.get("index_name"))) {
                columns.add(column.get("column_name")
                        + (column.get("ordering_specification").equals("DESC") ? " desc" : "")
                        + column.after(" nulls ", "null_ordering")
                        + (column.is("is_unique") ? " unique" : ""));
            }
            lines.add(new CatalogLine(
                    table(index),
                    "index " + table(index) + " " + index.get("index_type_name") + " " + list(columns),
                    index.get("index_name")));
        }
    }

    private void sequences(Catalog catalog) throws SQLException {
        for (Row row : catalog.query(
                "SELECT * FROM INFORMATION_SCHEMA.SEQUENCES" + " WHERE SEQUENCE_SCHEMA <> 'INFORMATION_SCHEMA'")) {
            String sequence = qualified(row.get("sequence_schema"), row.get("sequence_name"));
            add(
                    sequence,
                    "sequence " + sequence + " " + row.get("data_type") + " start " + row.get("start_value")
                            + " increment " + row.get("increment") + " min " + row.get("minimum_value") + " max "
                            + row.get("maximum_value") + " cycle " + row.get("cycle_option") + " cache "
                            + row.get("cache"));
            comment(sequence, "sequence " + sequence, row);
        }
    }

    private void domains(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT D.*,"
                + " DATA_TYPE_SQL(D.DOMAIN_SCHEMA, D.DOMAIN_NAME, 'DOMAIN', D.DTD_IDENTIFIER) AS SQL_TYPE"
                + " FROM INFORMATION_SCHEMA.DOMAINS D")) {
            String domain = qualified(row.get("domain_schema"), row.get("domain_name"));
            add("", "domain " + domain + " " + row.get("sql_type") + row.after(" default ", "domain_default"));
        }
        for (Row row : catalog.query("SELECT D.DOMAIN_SCHEMA, D.DOMAIN_NAME, D.CONSTRAINT_NAME, C.CHECK_CLAUSE"
                + " FROM INFORMATION_SCHEMA.DOMAIN_CONSTRAINTS D JOIN INFORMATION_SCHEMA.CHECK_CONSTRAINTS C"
                + " ON C.CONSTRAINT_SCHEMA = D.CONSTRAINT_SCHEMA AND C.CONSTRAINT_NAME = D.CONSTRAINT_NAME")) {
            String domain = qualified(row.get("domain_schema"), row.get("domain_name"));
            lines.add(new CatalogLine(
                    "", "check domain " + domain + " (" + row.get("check_clause") + ")", row.get("constraint_name")));
        }
    }

    private void triggers(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT * FROM INFORMATION_SCHEMA.TRIGGERS")) {
            String table = qualified(row.get("event_object_schema"), row.get("event_object_table"));
            add(
                    table,
                    "trigger " + table + " " + row.get("trigger_name") + " " + row.get("action_timing") + " "
                            + row.get("event_manipulation") + " for each " + row.get("action_orientation")
                            + row.after(" calls ", "java_class"));
        }
    }

    private void comment(String owner, String what, Row row) {
        if (!row.get("remarks").isEmpty()) {
            add(owner, "comment on " + what + " " + row.get("remarks"));
        }
    }

    private void add(String owner, String text) {
        lines.add(new CatalogLine(owner, text, ""));
    }

    private static String table(Row row) {
        return qualified(row.get("table_schema"), row.get("table_name"));
    }

    private static String constraint(Row row) {
        return row.get("constraint_schema") + "." + row.get("constraint_name");
    }

    private static String qualified(String schema, String name) {
        return schema.equals(DEFAULT_SCHEMA) ? name : schema + "." + name;
    }

    private static String list(List<String> names) {
        return "(" + String.join(", ", names) + ")";
    }
}
