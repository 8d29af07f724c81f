package dev.retort.runtime.dialect.standard;

import dev.retort.runtime.dialect.CatalogReader;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Something that a catalog says, or does not. */
@FunctionalInterface
interface Fact {

    /** What the catalog says instead, in a person's words; {@code null} if the fact holds. */
    @Nullable
    String contradiction(Connection connection, CatalogReader catalog) throws SQLException;
}
