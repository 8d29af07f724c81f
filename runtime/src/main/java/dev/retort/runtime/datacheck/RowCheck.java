package dev.retort.runtime.datacheck;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Fault;
import dev.retort.schema.Schema;
import dev.retort.schema.datacheck.DataCheck;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.finding.Secrets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Asks a database's rows the questions that a revision depends on. */
public final class RowCheck {
    private final Dialect dialect;

    public RowCheck(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Asks, and changes nothing.
     *
     * @param connection the connection to ask on
     * @param schema the schema whose names the checks use
     * @param checks what must be true
     * @param revision the revision that depends on it, as a message names it
     * @throws RetortException if rows are in the way (RT540); the message names each table and column, how
     *     many rows, and the first of them; or if they cannot be asked, because tables are not as the revisions
     *     before left them (RT508)
     */
    public void require(Connection connection, Schema schema, Collection<DataCheck> checks, String revision)
            throws SQLException {
        RowQuestions questions = new RowQuestions(dialect, schema);
        List<String> complaints = new ArrayList<>();
        for (DataCheck check : checks) {
            Optional<RowQuestion> question = check.accept(questions);
            if (question.isPresent()) {
                ask(connection, question.get(), revision, complaints);
            }
        }
        if (!complaints.isEmpty()) {
            throw new RetortException(
                    Code.RT540, "The rows do not allow " + revision + ":\n  " + String.join("\n  ", complaints));
        }
    }

    private void ask(Connection connection, RowQuestion question, String revision, List<String> complaints)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long count = 0;
            try (ResultSet row = statement.executeQuery(question.count())) {
                count = row.next() ? row.getLong(1) : 0;
            }
            if (count > 0) {
                complaints.add(count + " " + question.complaint() + ", the first: " + sample(statement, question) + ". "
                        + question.wayOut());
            }
        } catch (SQLException failure) {
            if (dialect.fault(failure) != Fault.OTHER && dialect.fault(failure) != Fault.NO_TABLE) {
                throw failure;
            }
            throw new RetortException(
                    Code.RT508,
                    "before " + revision + ", which depends on the rows, the database cannot answer:\n  "
                            + question.count().indent(2).strip() + "\n"
                            + Secrets.redacted(failure.getMessage()).strip()
                            + "\nEither something else has changed the table since the revisions before: make it again"
                            + " what they left. Or an expression in the revision is wrong: mend it. Then start again.",
                    failure);
        }
    }

    private static String sample(Statement statement, RowQuestion question) throws SQLException {
        statement.setMaxRows(RowQuestions.SAMPLE);
        StringJoiner rows = new StringJoiner("; ");
        try (ResultSet row = statement.executeQuery(question.sample())) {
            while (row.next()) {
                StringJoiner values = new StringJoiner(", ");
                for (int i = 1; i <= question.keys().size(); i++) {
                    values.add(question.keys().get(i - 1) + " " + row.getString(i));
                }
                rows.add(values.toString());
            }
        }
        return rows.toString();
    }
}
