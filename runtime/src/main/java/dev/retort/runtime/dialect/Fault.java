package dev.retort.runtime.dialect;

/** What kind of failure a database reports. */
public enum Fault {
    /** A lock was not to be had in time, or two transactions waited for each other: trying again may help. */
    LOCK_TIMEOUT,
    /** A statement took longer than it may. */
    STATEMENT_TIMEOUT,
    /** The connection is gone; what became of the statement is not known. */
    CONNECTION_LOST,
    /** The user may not do this. */
    PERMISSION,
    /** The database or the connection is read-only. */
    READ_ONLY,
    /** There is no room for more. */
    DISK_FULL,
    /** Rows contradict a constraint, or a value does not fit or convert. */
    DATA,
    /** Something else, as a view or a trigger, depends on what the statement changes. */
    DEPENDENTS,
    /** There is something that the revisions do not say, and that the statement would lose. */
    UNKNOWN_PARTS,
    /** There is no such database schema, or none that unqualified names are in. */
    NO_SCHEMA,
    /** There is no such table. */
    NO_TABLE,
    /** There is such an object already. */
    EXISTS,
    /** Anything else. */
    OTHER
}
