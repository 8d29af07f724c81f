package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.CatalogReader;
import dev.retort.runtime.dialect.Outcome;
import dev.retort.runtime.dialect.Probe;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.standard.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what became of a {@code create index concurrently} that a person wrote. One that was broken off
 * leaves an invalid index, which {@code if not exists} would take for the real one: it is dropped.
 *
 * @param index the index as the statement names it
 * @param doneWhen how its author says to tell, or {@code null}
 */
record PostgresqlConcurrentIndex(String index, @Nullable Probe doneWhen) implements Probe {
    private static final String NAME = "((?:\"[^\"]+\"|[\\w$]+)(?:\\s*\\.\\s*(?:\"[^\"]+\"|[\\w$]+))?)";
    private static final Pattern CREATE =
            Pattern.compile("(?is)\\s*create\\s+(?:unique\\s+)?index\\s+concurrently\\s+(?:if\\s+not\\s+exists\\s+)?"
                    + NAME + "\\s+on\\s+(?:only\\s+)?" + NAME + ".*");

    /** The probe of a statement, if it is one that this knows. */
    static Optional<Probe> of(String sql, @Nullable Probe doneWhen) {
        Matcher create = CREATE.matcher(sql);
        return create.matches()
                ? Optional.of(new PostgresqlConcurrentIndex(inSchemaOf(create.group(2), create.group(1)), doneWhen))
                : Optional.empty();
    }

    /** An index lies in the schema of its table. */
    private static String inSchemaOf(String table, String index) {
        int dot = table.lastIndexOf('.');
        return dot < 0 ? index : table.substring(0, dot + 1) + index;
    }

    @Override
    public Outcome ask(Connection connection, CatalogReader catalog) throws SQLException {
        Optional<Boolean> valid = Queries.first(
                connection,
                row -> row.getBoolean(1),
                "select indisvalid and indisready from pg_index where indexrelid = to_regclass('"
                        + index.replace("'", "''") + "')");
        if (valid.isPresent() && !valid.get()) {
            return new Outcome.Half(
                    List.of(SqlStatement.committing("drop index concurrently " + index, Probe.UNKNOWN)));
        }
        if (doneWhen != null) {
            return doneWhen.ask(connection, catalog);
        }
        return valid.isPresent() ? new Outcome.Done() : new Outcome.NotDone();
    }
}
