package dev.retort.runtime.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/** Tells from the catalog whether a statement that may have been running when somebody died had its effect. */
@FunctionalInterface
public interface Probe {

    /** For statements that may be run twice with the same result: always not done. */
    Probe REPEATABLE = new Probe() {
        @Override
        public Outcome ask(Connection connection, CatalogReader catalog) {
            return new Outcome.NotDone();
        }

        @Override
        public String toString() {
            return "may be run again";
        }
    };

    /** For statements that leave nothing in the catalog to tell by. */
    Probe UNKNOWN = new Probe() {
        @Override
        public Outcome ask(Connection connection, CatalogReader catalog) {
            return new Outcome.Unknown("nothing in the catalog tells whether it was run");
        }

        @Override
        public String toString() {
            return "cannot be told";
        }
    };

    /** Looks at the database; changes nothing. */
    Outcome ask(Connection connection, CatalogReader catalog) throws SQLException;
}
