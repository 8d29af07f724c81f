package dev.retort.annotations;

import java.util.Locale;

/** The databases that Retort knows by itself. */
public enum Database {
    H2,
    POSTGRESQL,
    MARIADB,
    MYSQL,
    SQLITE;

    /** The name under which the runtime's dialect and a revision's raw SQL speak of it: {@code postgresql}. */
    public String dialectName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
