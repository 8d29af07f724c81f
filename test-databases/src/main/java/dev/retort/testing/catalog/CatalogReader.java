package dev.retort.testing.catalog;

import java.sql.SQLException;
import java.util.List;

/** Reads one engine's catalog. */
interface CatalogReader {

    List<CatalogLine> read(Catalog catalog) throws SQLException;
}
