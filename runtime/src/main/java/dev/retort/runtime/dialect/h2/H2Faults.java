package dev.retort.runtime.dialect.h2;

import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.dialect.standard.SqlStates;
import java.sql.SQLException;

/** H2's failures, by its own error codes where the standard's states say too little. */
final class H2Faults {
    private H2Faults() {}

    static Fault fault(SQLException failure) {
        switch (failure.getErrorCode()) {
            case 50200: // lock timeout
            case 40001: // deadlock
            case 90131: // concurrent update
                return Fault.LOCK_TIMEOUT;
            case 57014: // statement cancelled or timed out
                return Fault.STATEMENT_TIMEOUT;
            case 90007: // closed already
            case 90067: // connection broken
            case 90098: // database closed
            case 90121: // database closed under it
                return Fault.CONNECTION_LOST;
            case 90040: // administrator's rights needed
            case 90096: // not enough rights
                return Fault.PERMISSION;
            case 90097: // database read-only
                return Fault.READ_ONLY;
            case 90100: // no space left
                return Fault.DISK_FULL;
            case 90083: // column may be referenced
            case 90107: // cannot drop, something depends on it
                return Fault.DEPENDENTS;
            case 90079: // schema not found
                return Fault.NO_SCHEMA;
            case 42103: // table not found, with candidates
            case 42104: // table not found, database empty
                return Fault.NO_TABLE;
            default:
                return SqlStates.fault(failure);
        }
    }
}
