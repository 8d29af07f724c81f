package dev.retort.runtime.dialect.h2;

import dev.retort.runtime.dialect.standard.Queries;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;

/** The modes in which H2 takes after other databases. Most change nothing that matters here; some do. */
final class H2Modes {
    private static final String MODE =
            "select SETTING_VALUE from INFORMATION_SCHEMA.SETTINGS where SETTING_NAME = 'MODE'";

    private static final int NO_SUCH_COLUMN = 42122;

    private H2Modes() {}

    /**
     * Requires a version and a mode that revisions come out right in.
     *
     * @throws RetortException if they do not (RT592)
     */
    static void require(DatabaseMetaData metadata) throws SQLException {
        if (metadata.getDatabaseMajorVersion() < 2) {
            throw new RetortException(
                    Code.RT592,
                    "H2 " + metadata.getDatabaseProductVersion()
                            + " is too old: its catalog is another one than that of H2 2. Use version 2 or newer.");
        }
        String mode = mode(metadata);
        switch (mode.toLowerCase(Locale.ROOT)) {
            case "oracle" -> throw refused(mode, "an empty text is none at all, and a date has a time");
            case "mssqlserver" -> throw refused(mode, "brackets are marks of names, and arrays cannot be written");
            case "derby" -> throw refused(mode, "a unique constraint takes only one row without a value");
            default -> {}
        }
    }

    private static String mode(DatabaseMetaData metadata) throws SQLException {
        try {
            return Queries.first(metadata.getConnection(), row -> row.getString(1), MODE)
                    .orElse("");
        } catch (SQLException failure) {
            if (failure.getErrorCode() != NO_SUCH_COLUMN) {
                throw failure;
            }
            throw new RetortException(
                    Code.RT592,
                    "this connection shows H2's catalog as version 1 had it. Leave OLD_INFORMATION_SCHEMA=TRUE out of its"
                            + " URL. Nothing was changed.");
        }
    }

    private static RetortException refused(String mode, String why) {
        return new RetortException(
                Code.RT592,
                "H2 with MODE=" + mode + " is not the database that revisions are written for: " + why
                        + " there. Leave the mode out of the URL, or use another one; what it is to be like, "
                        + mode + " itself shows better. Nothing was changed.");
    }
}
