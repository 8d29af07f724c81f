package dev.retort.runtime.execution;

import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.plan.Script;
import dev.retort.runtime.plan.Step;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the scripts that fill an empty database into those that may share a transaction, where there are so many that
 * it counts. Nobody waits there for the locks of an older one, and what fails is run again one by one.
 */
final class Bundles {
    /** From here on it counts what each transaction costs. */
    private static final int MANY = 20;
    /** A transaction's locks are kept until its end, and a server has room for so many only. */
    private static final int MOST_TOGETHER = 100;

    private final Workspace workspace;

    Bundles(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The scripts in their order; what stands alone shares nothing. */
    List<List<Script>> of(List<Script> scripts) throws SQLException {
        List<List<Script>> bundles = new ArrayList<>();
        List<Script> open = new ArrayList<>();
        for (Script script : scripts) {
            boolean shares = scripts.size() >= MANY && sharesTransaction(script);
            if (!open.isEmpty() && (!shares || open.size() == MOST_TOGETHER)) {
                bundles.add(List.copyOf(open));
                open.clear();
            }
            if (shares) {
                open.add(script);
            } else {
                bundles.add(List.of(script));
            }
        }
        if (!open.isEmpty()) {
            bundles.add(open);
        }
        return bundles;
    }

    private boolean sharesTransaction(Script script) throws SQLException {
        if (!workspace.dialect().transactionalDdl() || !workspace.lock().perTransaction()) {
            return false;
        }
        List<String> statements = new ArrayList<>();
        for (Step step : script.steps()) {
            SqlStatement sql = step.sql();
            if (sql == null || !sql.transactional() || sql.batches() != null) {
                return false;
            }
            statements.add(sql.sql());
        }
        return workspace.session().mayShareTransaction(statements);
    }
}
