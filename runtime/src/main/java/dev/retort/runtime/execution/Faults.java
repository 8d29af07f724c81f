package dev.retort.runtime.execution;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.dialect.standard.SqlStates;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.finding.Secrets;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Turns what drivers throw into one message each that says what a person can do. */
public final class Faults {
    private static final String UNKNOWN_PARTS = Code.RT594 + ": ";

    private Faults() {}

    /** What is thrown when no connection is to be had: RT501, or RT502 if the login is refused. */
    public static RetortException connecting(Throwable failure) {
        if (FullDisk.reason(failure).isPresent()) {
            return noRoom("while connecting", failure);
        }
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith("28")) {
                return coded(
                        Code.RT502,
                        "the database refuses the login: " + said(sql) + ". Check the user and the password.",
                        failure);
            }
        }
        return coded(
                Code.RT501,
                "the database cannot be reached: " + said(root(failure))
                        + ". Check the URL, that the database is there and runs, and that its driver is on the class"
                        + " path.",
                failure);
    }

    /** What is thrown when there is no second connection for the lock between starters (RT501). */
    static RetortException second(Throwable failure) {
        return coded(
                Code.RT501,
                "a second connection is not to be had: " + said(root(failure))
                        + ". On this database one holds the lock between starters while another migrates: give the pool"
                        + " at least two. Nothing was changed.",
                failure);
    }

    /**
     * What is thrown when a statement of the runtime itself fails.
     *
     * @param doing what it was for, in words that follow "while": {@code reading the history}
     */
    public static RetortException own(@Nullable Dialect dialect, SQLException failure, String doing) {
        Fault fault = kind(dialect, failure);
        return switch (fault) {
            case CONNECTION_LOST -> lost(failure, "while " + doing);
            case PERMISSION ->
                coded(
                        Code.RT504,
                        "a privilege is missing while " + doing + ": " + said(failure)
                                + ". Grant it to the database user, or migrate as another one.",
                        failure);
            case READ_ONLY ->
                coded(
                        Code.RT503,
                        "the database is read-only, seen while " + doing + ": " + said(failure)
                                + ". Migrate on a connection that may write.",
                        failure);
            case DISK_FULL -> noRoom("while " + doing, failure);
            case NO_SCHEMA ->
                coded(
                        Code.RT559,
                        "a database schema is missing, or not this user's to use, while " + doing + ": " + said(failure)
                                + ". Create it, or let the user use it, or name one that is there: in the URL, or with"
                                + " Retort.builder(…).historySchema(…) for Retort's own tables.",
                        failure);
            case LOCK_TIMEOUT ->
                coded(
                        Code.RT555,
                        "a lock was not to be had while " + doing + ": " + said(failure)
                                + ". Something else holds it for long: start again when it is done.",
                        failure);
            default -> coded(Code.RT508, "a statement failed while " + doing + ": " + said(failure) + ".", failure);
        };
    }

    /** What is thrown when others hold a lock for longer than it is waited for (RT555). */
    static RetortException locked(SQLException failure, String doing, Duration waited) {
        return coded(
                Code.RT555,
                "a lock was not to be had while " + doing + ", which was tried for " + waited.toSeconds()
                        + " seconds: " + said(failure)
                        + ". Somebody else holds it: another start of this program, or a connection that did not end"
                        + " its transaction. Nothing was changed meanwhile. End it, or start again when it is done, or"
                        + " wait longer (Retort.builder(…).patience(…)).",
                failure);
    }

    /**
     * What is thrown when a statement of a revision fails.
     *
     * @param where which revision and statement: {@code statement 2 of 5 of revision …}
     * @param sql the statement
     * @param state what the database is like now, in a sentence
     */
    public static RetortException statement(
            Dialect dialect, SQLException failure, String where, String sql, String state) {
        Fault fault = kind(dialect, failure);
        String what = where + ":\n  " + sql.replace("\n", "\n  ") + "\n";
        return switch (fault) {
            case CONNECTION_LOST -> lost(failure, "in " + what + state);
            case PERMISSION ->
                coded(
                        Code.RT504,
                        "a privilege is missing for " + what + said(failure)
                                + ". Grant it to the database user, or migrate as another one. " + state,
                        failure);
            case READ_ONLY ->
                coded(
                        Code.RT503,
                        "the database is read-only, seen at " + what + said(failure)
                                + ". Migrate on a connection that may write. " + state,
                        failure);
            case DISK_FULL ->
                coded(
                        Code.RT557,
                        "the database has no room left for " + what + saidOfRoom(failure)
                                + ". Make room and start again. " + state,
                        failure);
            case LOCK_TIMEOUT ->
                coded(
                        Code.RT555,
                        "a lock was not to be had in time for " + what + said(failure)
                                + ". Something else holds it for long: start again when it is done, or let statements wait"
                                + " longer (Retort.builder(…).lockTimeout(…)). " + state,
                        failure);
            case STATEMENT_TIMEOUT ->
                coded(
                        Code.RT558,
                        "it took too long to run " + what + said(failure)
                                + ". Let statements run longer (Retort.builder(…).statementTimeout(…)). " + state,
                        failure);
            case NO_SCHEMA ->
                coded(
                        Code.RT559,
                        "a database schema is missing, or not this user's to use, for " + what + said(failure)
                                + ". Create it, or let the user use it, or name one that is there in the URL. " + state,
                        failure);
            case EXISTS ->
                coded(
                        Code.RT508,
                        "the database refuses " + what + said(failure)
                                + ". If it was there before Retort was, or made by"
                                + " hand, say where the database is (Retort.stamp, retort stamp); otherwise take away"
                                + " what is in the way, or mend the revision. Then start again. " + state,
                        failure);
            case DEPENDENTS ->
                coded(
                        Code.RT595,
                        "something that the revisions do not say depends on what is changed by " + what + said(failure)
                                + ". Drop it before this step, with op.execute, and create it again after it. " + state,
                        failure);
            case UNKNOWN_PARTS ->
                coded(
                        Code.RT594,
                        "the database has what its revisions do not say, and what would be lost by " + where + ": "
                                + unknownParts(failure) + ". Drop it before this step, with op.execute, and create it"
                                + " again after it; or have the model say it. " + state,
                        failure);
            default ->
                coded(
                        Code.RT508,
                        "the database refuses " + what + said(failure) + ". Mend the revision or the rows, then start"
                                + " again. " + state,
                        failure);
        };
    }

    /** What the question says that a rebuild asks before it; the question itself is no statement of a person's. */
    private static String unknownParts(SQLException failure) {
        String said = said(failure);
        int from = said.indexOf(UNKNOWN_PARTS);
        if (from < 0) {
            return said;
        }
        String parts = said.substring(from + UNKNOWN_PARTS.length());
        int end = parts.indexOf('\'');
        return end < 0 ? parts : parts.substring(0, end);
    }

    /**
     * What kind of failure it is, or what it comes from: data sources wrap what drivers throw, and a driver that writes
     * files itself does not tell by a code that a disk is full.
     */
    static Fault kind(@Nullable Dialect dialect, SQLException failure) {
        if (FullDisk.reason(failure).isPresent()) {
            return Fault.DISK_FULL;
        }
        for (Throwable each : Causes.of(failure)) {
            if (each instanceof SQLException sql) {
                Fault fault = dialect == null ? SqlStates.fault(sql) : dialect.fault(sql);
                if (fault != Fault.OTHER) {
                    return fault;
                }
                if (sql instanceof SQLNonTransientConnectionException
                        || sql instanceof SQLTransientConnectionException
                        || sql instanceof SQLRecoverableException) {
                    return Fault.CONNECTION_LOST;
                }
            }
        }
        return Fault.OTHER;
    }

    private static RetortException noRoom(String seen, Throwable failure) {
        return coded(
                Code.RT557,
                "the database has no room left, seen " + seen + ": " + saidOfRoom(failure)
                        + ". Make room and start again.",
                failure);
    }

    private static String saidOfRoom(Throwable failure) {
        String said = said(failure);
        return FullDisk.reason(failure)
                .filter(reason -> !said.contains(reason))
                .map(reason -> said + " (" + reason + ")")
                .orElse(said);
    }

    /** What is thrown when a pool gives a connection that is closed (RT554). */
    static RetortException dead(SQLException failure, String doing) {
        return lost(failure, "while " + doing);
    }

    private static RetortException lost(SQLException failure, String where) {
        return coded(
                Code.RT554,
                "the connection to the database was lost " + where + ": " + said(failure)
                        + ". Start again: what was done is known, and it goes on from there.",
                failure);
    }

    /** What the database said, without passwords. */
    public static String said(Throwable failure) {
        String message = failure.getMessage();
        String text = message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : Secrets.redacted(message).strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && !(root instanceof SQLException)) {
            root = root.getCause();
        }
        return root;
    }

    /** The cause is kept unless it, or what caused it, says a password. */
    private static RetortException coded(Code code, String message, Throwable cause) {
        return Causes.all(cause).stream().anyMatch(Faults::tells)
                ? new RetortException(code, message)
                : new RetortException(code, message, cause);
    }

    private static boolean tells(Throwable failure) {
        String said = String.valueOf(failure.getMessage());
        return !said.equals(Secrets.redacted(said));
    }

    /** A failure without what it comes from and what it suppressed, if that says a password; its own message does not. */
    static RetortException discreet(RetortException failure) {
        if (Causes.all(failure).stream().skip(1).noneMatch(Faults::tells)) {
            return failure;
        }
        RetortException discreet =
                new RetortException(failure.code(), failure.finding().message());
        discreet.setStackTrace(failure.getStackTrace());
        return discreet;
    }
}
