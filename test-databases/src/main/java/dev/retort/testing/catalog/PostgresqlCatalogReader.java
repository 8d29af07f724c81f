package dev.retort.testing.catalog;

import dev.retort.testing.catalog.Catalog.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads PostgreSQL's {@code pg_catalog}, with the server's own functions that print definitions. */
final class PostgresqlCatalogReader implements CatalogReader {

    /** Only what users make. */
    private static final String OURS = " n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' ";

    private static final String OWNER =
            " CASE WHEN n.nspname = 'public' THEN c.relname ELSE n.nspname || '.' || c.relname END AS owner ";

    private final List<CatalogLine> lines = new ArrayList<>();

    @Override
    public List<CatalogLine> read(Catalog catalog) throws SQLException {
        schemas(catalog);
        tables(catalog);
        columns(catalog);
        constraints(catalog);
        indexes(catalog);
        sequences(catalog);
        types(catalog);
        triggers(catalog);
        return lines;
    }

    private void schemas(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT n.nspname FROM pg_namespace n WHERE n.nspname <> 'public' AND" + OURS)) {
            add("", "schema " + row.get("nspname"));
        }
    }

    private void tables(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT" + OWNER + ", CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN"
                + " 'materialized view' WHEN 'f' THEN 'foreign table' ELSE 'table' END AS kind,"
                + " CASE c.relpersistence WHEN 'u' THEN ' unlogged' ELSE '' END AS persistence,"
                + " CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS partition,"
                + " CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END AS definition,"
                + " obj_description(c.oid, 'pg_class') AS remarks"
                + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND" + OURS)) {
            String table = row.get("owner");
            add(
                    table,
                    row.get("kind") + " " + table + row.get("persistence") + row.after(" partition by ", "partition")
                            + row.after(" as ", "definition").replaceAll("\\s+", " "));
            comment(table, row.get("kind") + " " + table, row);
        }
    }

    private void columns(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT" + OWNER + ", a.attname, format_type(a.atttypid, a.atttypmod) AS type,"
                + " a.attnotnull, pg_get_expr(d.adbin, d.adrelid) AS expression, a.attgenerated,"
                + " CASE a.attidentity WHEN 'a' THEN 'always' WHEN 'd' THEN 'by default' END AS identity,"
                + " CASE WHEN a.attcollation <> t.typcollation THEN o.collname END AS collation,"
                + " col_description(c.oid, a.attnum) AS remarks"
                + " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid"
                + " JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_type t ON t.oid = a.atttypid"
                + " LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum"
                + " LEFT JOIN pg_collation o ON o.oid = a.attcollation"
                + " WHERE c.relkind IN ('r', 'p', 'f') AND a.attnum > 0 AND NOT a.attisdropped AND" + OURS)) {
            String table = row.get("owner");
            String column = table + "." + row.get("attname");
            String expression = switch (row.get("attgenerated")) {
                case "s" -> " generated stored as ";
                case "v" -> " generated virtual as ";
                default -> " default ";
            };
            add(
                    table,
                    "column " + column + " " + row.get("type")
                            + row.after(" collate ", "collation")
                            + (row.is("attnotnull") ? " not null" : "")
                            + row.after(expression, "expression")
                            + row.after(" identity ", "identity"));
            comment(table, "column " + column, row);
        }
    }

    private void constraints(Catalog catalog) throws SQLException {
        // Since 18 a NOT NULL is a constraint, too; the column says it already, unless it was never checked.
        for (Row row : catalog.query("SELECT" + OWNER + ", k.conname, pg_get_constraintdef(k.oid) AS definition"
                + " FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
                + " JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE (k.contype IN ('p', 'u', 'f', 'c', 'x') OR (k.contype = 'n' AND NOT k.convalidated)) AND"
                + OURS)) {
            lines.add(new CatalogLine(
                    row.get("owner"),
                    "constraint " + row.get("owner") + " " + row.get("definition"),
                    row.get("conname")));
        }
    }

    private void indexes(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT" + OWNER + ", i.relname AS name, x.indisunique, x.indisvalid,"
                + " pg_get_indexdef(x.indexrelid) AS definition"
                + " FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid"
                + " JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = x.indexrelid"
                + " AND k.contype IN ('p', 'u', 'x')) AND" + OURS)) {
            String definition = row.get("definition");
            lines.add(new CatalogLine(
                    row.get("owner"),
                    (row.is("indisunique") ? "unique index " : "index ")
                            + row.get("owner")
                            + definition.substring(definition.indexOf(" USING "))
                            + (row.is("indisvalid") ? "" : " invalid"),
                    row.get("name")));
        }
    }

    private void sequences(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT" + OWNER + ", format_type(s.seqtypid, NULL) AS type, s.*,"
                + " a.attname, d.deptype, CASE WHEN m.nspname = 'public' THEN r.relname"
                + " ELSE m.nspname || '.' || r.relname END AS table_name,"
                + " obj_description(c.oid, 'pg_class') AS remarks"
                + " FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid"
                + " JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " LEFT JOIN pg_depend d ON d.objid = c.oid AND d.classid = 'pg_class'::regclass"
                + " AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')"
                + " LEFT JOIN pg_class r ON r.oid = d.refobjid LEFT JOIN pg_namespace m ON m.oid = r.relnamespace"
                + " LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid"
                + " WHERE" + OURS)) {
            String sequence = row.get("owner");
            String column = row.get("table_name") + "." + row.get("attname");
            String options = row.get("type") + " start " + row.get("seqstart") + " increment " + row.get("seqincrement")
                    + " min " + row.get("seqmin") + " max " + row.get("seqmax") + " cycle " + row.get("seqcycle")
                    + " cache " + row.get("seqcache");
            switch (row.get("deptype")) {
                case "i" ->
                    lines.add(
                            new CatalogLine(row.get("table_name"), "identity of " + column + " " + options, sequence));
                case "a" -> add(row.get("table_name"), "sequence " + sequence + " " + options + " owned by " + column);
                default -> add(sequence, "sequence " + sequence + " " + options);
            }
            comment(sequence, "sequence " + sequence, row);
        }
    }

    private void types(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT format_type(t.oid, NULL) AS name, t.typtype,"
                + " (SELECT string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)"
                + " FROM pg_enum e WHERE e.enumtypid = t.oid) AS labels,"
                + " format_type(t.typbasetype, t.typtypmod) AS base, t.typnotnull, t.typdefault,"
                + " (SELECT string_agg(pg_get_constraintdef(k.oid), ' ' ORDER BY pg_get_constraintdef(k.oid))"
                + " FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c') AS checks"
                + " FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
                + " WHERE t.typtype IN ('e', 'd') AND" + OURS)) {
            if (row.get("typtype").equals("e")) {
                add("", "enum " + row.get("name") + " (" + row.get("labels") + ")");
            } else {
                add(
                        "",
                        "domain " + row.get("name") + " " + row.get("base")
                                + (row.is("typnotnull") ? " not null" : "")
                                + row.after(" default ", "typdefault")
                                + row.after(" ", "checks"));
            }
        }
    }

    private void triggers(Catalog catalog) throws SQLException {
        for (Row row : catalog.query("SELECT" + OWNER + ", pg_get_triggerdef(t.oid) AS definition FROM pg_trigger t"
                + " JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE NOT t.tgisinternal AND" + OURS)) {
            add(row.get("owner"), "trigger " + row.get("owner") + " " + row.get("definition"));
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
}
