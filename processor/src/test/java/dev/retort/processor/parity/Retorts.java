package dev.retort.processor.parity;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Dialects;
import dev.retort.schema.Schema;
import dev.retort.schema.diff.Differ;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.rename.Renames;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Creates a schema as the first revision of a set would. */
final class Retorts {
    private Retorts() {}

    static void create(TestDatabase database, Schema schema) throws SQLException {
        Dialect dialect;
        try (Connection connection = database.connect()) {
            dialect = Dialects.of(connection);
        }
        Schema current = Schema.EMPTY;
        List<String> statements = new ArrayList<>();
        for (Operation operation : Differ.diff(Schema.EMPTY, schema, Renames.NONE, Hints.NONE)) {
            dialect.render(operation, current).forEach(statement -> statements.add(statement.sql()));
            current = Replay.replay(current, List.of(operation));
        }
        database.execute(statements.toArray(String[]::new));
    }
}
