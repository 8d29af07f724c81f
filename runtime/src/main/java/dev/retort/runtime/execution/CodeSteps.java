package dev.retort.runtime.execution;

import dev.retort.runtime.DataStep;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Runs steps in code on the runtime's own connection and inside of its transaction. */
final class CodeSteps {
    private static final Set<String> NOT_THEIRS =
            Set.of("commit", "rollback", "setAutoCommit", "close", "abort", "setTransactionIsolation");

    private CodeSteps() {}

    /**
     * Runs a step.
     *
     * @param connection the connection, with a transaction open on it
     * @param configuration prepares what the step is given, or {@code null}
     */
    static void run(DataStep step, Connection connection, @Nullable Consumer<Jdbi> configuration) throws Exception {
        Jdbi jdbi = Jdbi.create(guarded(connection));
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        if (configuration != null) {
            configuration.accept(jdbi);
        }
        // Not closed: closing would end what belongs to the runtime's connection.
        Handle handle = jdbi.open();
        step.run(handle);
    }

    /** The connection without its power over the transaction, which also marks the step as done. */
    private static Connection guarded(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                CodeSteps.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean toSavepoint = method.getName().equals("rollback") && arguments != null;
                    if (NOT_THEIRS.contains(method.getName()) && !toSavepoint) {
                        if (method.getName().equals("close")) {
                            return null;
                        }
                        throw new SQLException("a step in code may not call " + method.getName()
                                + ": its transaction and connection belong to Retort, which commits its rows together"
                                + " with the mark that it is done");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
