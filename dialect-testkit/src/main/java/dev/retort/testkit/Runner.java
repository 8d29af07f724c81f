package dev.retort.testkit;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Dialects;
import dev.retort.runtime.dialect.Outcome;
import dev.retort.runtime.dialect.Probe;
import dev.retort.runtime.dialect.Sessions;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.schema.Schema;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** Runs operations on a database as the runtime does, and asks each probe before and after its statement. */
final class Runner implements AutoCloseable {
    private static final Sessions.Limits LIMITS = new Sessions.Limits(Duration.ofSeconds(10), Duration.ZERO);

    private final Connection connection;
    private final Dialect dialect;
    private final Sessions.Session session;
    private Replay replay = Replay.from(Schema.EMPTY);

    Runner(DataSource database) throws SQLException {
        connection = database.getConnection();
        dialect = Dialects.of(connection);
        session = dialect.sessions().open(connection, LIMITS);
        replay = Replay.from(Schema.EMPTY, dialect.name());
    }

    Dialect dialect() {
        return dialect;
    }

    Connection connection() {
        return connection;
    }

    Schema schema() {
        return replay.schema();
    }

    Runner run(Collection<? extends Operation> operations) throws SQLException {
        List<Operation> left = List.copyOf(operations);
        while (!left.isEmpty()) {
            List<Operation> together = left.subList(0, dialect.together(left));
            left = left.subList(together.size(), left.size());
            List<SqlStatement> statements = dialect.renderTogether(together, replay.schema());
            prepare(statements);
            for (SqlStatement statement : statements) {
                try {
                    run(statement);
                } catch (SQLException refusal) {
                    throw new IllegalStateException(dialect.name() + " refused: " + statement, refusal);
                }
            }
            together.forEach(replay::apply);
        }
        commit();
        return this;
    }

    /** Every operation in a transaction of its own, where it can be in one. */
    private void prepare(List<SqlStatement> statements) throws SQLException {
        commit();
        session.beforeTransaction(statements.stream().map(SqlStatement::sql).toList());
    }

    /** Runs an operation that the database may refuse, and whether it did not. */
    boolean tryToRun(Operation operation) {
        try {
            run(List.of(operation));
            return true;
        } catch (SQLException | IllegalStateException refusal) {
            try {
                connection.rollback();
                connection.setAutoCommit(true);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return false;
        }
    }

    private void run(SqlStatement statement) throws SQLException {
        if (statement.transactional()) {
            if (connection.getAutoCommit()) {
                connection.setAutoCommit(false);
                session.afterBegin();
            }
            execute(statement.sql());
            return;
        }
        commit();
        session.beforeCommitting();
        expect(statement, Outcome.NotDone.class, "before");
        execute(statement.sql());
        if (statement.probe() == Probe.REPEATABLE) {
            execute(statement.sql());
        } else {
            expect(statement, Outcome.Done.class, "after");
        }
    }

    private void expect(SqlStatement statement, Class<? extends Outcome> expected, String when) throws SQLException {
        if (statement.probe() != Probe.UNKNOWN) {
            Outcome outcome = statement.probe().ask(connection, dialect.catalog());
            if (!expected.isInstance(outcome)) {
                throw new AssertionError(when + " [" + statement + "] the probe says " + outcome);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private void commit() throws SQLException {
        if (!connection.getAutoCommit()) {
            session.beforeCommit();
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        session.close();
        connection.close();
    }
}
