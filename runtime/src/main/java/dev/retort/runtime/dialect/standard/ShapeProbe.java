package dev.retort.runtime.dialect.standard;

import dev.retort.runtime.dialect.CatalogReader;
import dev.retort.runtime.dialect.Outcome;
import dev.retort.runtime.dialect.Probe;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells by what the catalog looks like: as after the statement, as before it, or like neither.
 *
 * @param after what holds once the statement was run
 * @param before what holds as long as it was not
 */
record ShapeProbe(List<Fact> after, List<Fact> before) implements Probe {
    ShapeProbe {
        after = List.copyOf(after);
        before = List.copyOf(before);
    }

    @Override
    public Outcome ask(Connection connection, CatalogReader catalog) throws SQLException {
        List<String> contradictions = contradictions(after, connection, catalog);
        if (contradictions.isEmpty()) {
            return new Outcome.Done();
        }
        if (contradictions(before, connection, catalog).isEmpty()) {
            return new Outcome.NotDone();
        }
        return new Outcome.Unknown(String.join("; ", contradictions));
    }

    private static List<String> contradictions(List<Fact> facts, Connection connection, CatalogReader catalog)
            throws SQLException {
        List<String> found = new ArrayList<>();
        for (Fact fact : facts) {
            String contradiction = fact.contradiction(connection, catalog);
            if (contradiction != null) {
                found.add(contradiction);
            }
        }
        return found;
    }
}
