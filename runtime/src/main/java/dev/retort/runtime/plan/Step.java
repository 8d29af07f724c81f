package dev.retort.runtime.plan;

import dev.retort.runtime.DataStep;
import dev.retort.runtime.PlannedStep;
import dev.retort.runtime.dialect.Batches;
import dev.retort.runtime.dialect.Probe;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.schema.finding.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * One statement, or step in code, of a script. Operations and statements are counted from 1.
 *
 * @param operation the operation that it belongs to
 * @param statement which statement of that operation it is
 * @param statements how many statements that operation has
 * @param sql the statement, or {@code null} for a step in code
 * @param code the step in code, or {@code null}
 * @param description what the step in code does, in a person's words; empty for a statement
 */
public record Step(
        int operation,
        int statement,
        int statements,
        @Nullable SqlStatement sql,
        @Nullable DataStep code,
        String description) {

    /** Whether it is committed and rolled back with the transaction around it. */
    public boolean transactional() {
        return sql == null || sql.transactional();
    }

    /** How to tell from the catalog whether it was run. */
    public Probe probe() {
        return sql == null ? Probe.UNKNOWN : sql.probe();
    }

    /** How its rows are changed some at a time, or {@code null} if they are changed together. */
    public @Nullable Batches batches() {
        return sql == null ? null : sql.batches();
    }

    /** Its SQL, or what it does. */
    public String text() {
        return sql == null ? description : sql.sql();
    }

    /** What people are told of it: its SQL without the passwords in it, or what it does. */
    public String told() {
        return Secrets.redactedStatement(text());
    }

    /** What the log keeps of it. */
    public String logged() {
        return sql == null ? "-- code: " + description : Secrets.redactedStatement(sql.sql()) + ";";
    }

    /** What a plan shows of it. */
    public PlannedStep planned(boolean transactionalDdl) {
        return new PlannedStep(told(), sql == null, transactionalDdl && !transactional());
    }
}
