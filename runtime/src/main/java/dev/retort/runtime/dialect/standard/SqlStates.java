package dev.retort.runtime.dialect.standard;

import dev.retort.runtime.dialect.Fault;
import java.sql.SQLException;

/** What the SQL standard's states say of a failure. */
public final class SqlStates {
    private SqlStates() {}

    /** The kind of failure, as far as its state tells. */
    public static Fault fault(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null || state.length() < 2) {
            return Fault.OTHER;
        }
        switch (state) {
            case "42501":
                return Fault.PERMISSION;
            case "25006":
                return Fault.READ_ONLY;
            case "3F000":
                return Fault.NO_SCHEMA;
            case "42S01":
                return Fault.EXISTS;
            case "42S02":
                return Fault.NO_TABLE;
            default:
                return ofClass(state.substring(0, 2));
        }
    }

    private static Fault ofClass(String stateClass) {
        switch (stateClass) {
            case "08":
                return Fault.CONNECTION_LOST;
            case "22":
            case "23":
                return Fault.DATA;
            case "28":
                return Fault.PERMISSION;
            case "40":
                return Fault.LOCK_TIMEOUT;
            default:
                return Fault.OTHER;
        }
    }
}
