package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.dialect.standard.SqlStates;
import java.sql.SQLException;

/** PostgreSQL's failures, by its own states where the standard's say too little. */
final class PostgresqlFaults {
    private PostgresqlFaults() {}

    static Fault fault(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return Fault.OTHER;
        }
        switch (state) {
            case "55P03": // lock not available
                return Fault.LOCK_TIMEOUT;
            case "57014": // query cancelled
                return Fault.STATEMENT_TIMEOUT;
            case "57P01": // administrator's command
            case "57P02": // crash
            case "57P03": // cannot connect now
                return Fault.CONNECTION_LOST;
            case "2BP01": // dependent objects still exist
                return Fault.DEPENDENTS;
            case "0A000": // not supported: a view or a trigger uses the column
                return String.valueOf(failure.getMessage()).contains("column used ") ? Fault.DEPENDENTS : Fault.OTHER;
            case "53100": // disk full
                return Fault.DISK_FULL;
            case "42P01": // undefined table
                return Fault.NO_TABLE;
            case "42P07": // duplicate table
            case "42710": // duplicate object
            case "42P06": // duplicate schema
                return Fault.EXISTS;
            default:
                return SqlStates.fault(failure);
        }
    }
}
