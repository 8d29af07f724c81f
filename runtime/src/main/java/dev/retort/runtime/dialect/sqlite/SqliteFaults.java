package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.dialect.standard.SqlStates;
import java.sql.SQLException;

/** SQLite's failures, by its own result codes; the higher bytes of an extended one only add detail. */
final class SqliteFaults {
    private SqliteFaults() {}

    static Fault fault(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        switch (failure.getErrorCode() & 0xff) {
            case 5: // busy
            case 6: // locked
                return Fault.LOCK_TIMEOUT;
            case 9: // interrupted, as by the driver's query timeout
                return Fault.STATEMENT_TIMEOUT;
            case 3: // no access
            case 23: // not authorized
                return Fault.PERMISSION;
            case 8: // read-only
                return Fault.READ_ONLY;
            case 13: // full
                return Fault.DISK_FULL;
            case 14: // cannot open the file
                return Fault.CONNECTION_LOST;
            case 18: // too big
            case 19: // constraint
            case 20: // mismatch
                return Fault.DATA;
            case 1: // everything that has no code of its own
                return ofMessage(message);
            default:
                return SqlStates.fault(failure);
        }
    }

    private static Fault ofMessage(String message) {
        if (message.contains(SqliteGuards.UNKNOWN_PARTS)) {
            return Fault.UNKNOWN_PARTS;
        }
        if (message.contains(SqliteGuards.ROWS)) {
            return Fault.DATA;
        }
        if (message.contains("error in view ") || message.contains("error in trigger ")) {
            return Fault.DEPENDENTS;
        }
        if (message.contains("no such table")) {
            return Fault.NO_TABLE;
        }
        return message.contains("already exists") ? Fault.EXISTS : Fault.OTHER;
    }
}
