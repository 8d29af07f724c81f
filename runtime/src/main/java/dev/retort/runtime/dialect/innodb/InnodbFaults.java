package dev.retort.runtime.dialect.innodb;

import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.dialect.standard.SqlStates;
import java.sql.SQLException;

/** Failures of MariaDB and MySQL, by their own error codes where the standard's states say too little. */
final class InnodbFaults {
    private InnodbFaults() {}

    static Fault fault(SQLException failure) {
        switch (failure.getErrorCode()) {
            case 1205: // lock wait timeout
            case 1213: // deadlock
            case 1020: // record has changed since it was read
            case 3572: // nowait
                return Fault.LOCK_TIMEOUT;
            case 1969: // max_statement_time
            case 3024: // max_execution_time
            case 1317: // interrupted
                return Fault.STATEMENT_TIMEOUT;
            case 1927: // connection killed
            case 2006: // server has gone away
            case 2013: // lost while querying
                return Fault.CONNECTION_LOST;
            case 1044: // no access to the database
            case 1045: // access denied
            case 1142: // command denied on the table
            case 1143: // command denied on the column
            case 1227: // privilege needed
            case 1370: // routine
                return Fault.PERMISSION;
            case 1290: // option prevents
            case 1792: // read-only transaction
            case 1836: // read-only mode
                return Fault.READ_ONLY;
            case 1021: // disk full
            case 1114: // table full
                return Fault.DISK_FULL;
            case 1046: // no database selected
            case 1049: // unknown database
                return Fault.NO_SCHEMA;
            case 1051: // unknown table
            case 1146: // no such table
                return Fault.NO_TABLE;
            case 1007: // database exists
            case 1050: // table exists
            case 1061: // duplicate key name
                return Fault.EXISTS;
            case 1138: // null where none may be
            case 1265: // data truncated
            case 1364: // no default
            case 1366: // incorrect value
            case 3819: // check violated
            case 4025: // constraint failed
                return Fault.DATA;
            default:
                return SqlStates.fault(failure);
        }
    }
}
