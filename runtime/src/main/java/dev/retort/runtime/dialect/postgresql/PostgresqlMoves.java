package dev.retort.runtime.dialect.postgresql;

import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.dialect.standard.StandardDialect;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.json.Digests;
import java.util.List;
import java.util.stream.Stream;

/** A table or sequence that gets another name, another schema or both: each is a statement of its own. */
final class PostgresqlMoves {
    private final StandardDialect dialect;
    private final Schema before;
    private final String what;

    /**
     * @param before the schema before the move
     * @param what {@code table} or {@code sequence}
     */
    PostgresqlMoves(StandardDialect dialect, Schema before, String what) {
        this.dialect = dialect;
        this.before = before;
        this.what = what;
    }

    List<SqlStatement> statements(ObjectName from, ObjectName to) {
        boolean keepsName = isOne(from.name(), to.name());
        if (from.sameSchema(to)) {
            return keepsName ? List.of() : List.of(named(from, to.name()));
        }
        if (keepsName) {
            return List.of(moved(from, to));
        }
        // On the way it has the one name in the other's schema, which something else may have.
        ObjectName oldName = to.withName(from.name());
        if (!isTaken(oldName)) {
            return List.of(moved(from, to), named(oldName, to.name()));
        }
        ObjectName newName = from.withName(to.name());
        if (!isTaken(newName)) {
            return List.of(named(from, to.name()), moved(newName, to));
        }
        String free = "retort_moves_"
                + Digests.ofTexts(List.of(from.name(), to.name())).substring(0, 12);
        return List.of(named(from, free), moved(from.withName(free), to), named(to.withName(free), to.name()));
    }

    private SqlStatement named(ObjectName from, String name) {
        return SqlStatement.inTransaction(
                "alter " + what + " " + dialect.identifiers().quote(from) + " rename to "
                        + dialect.identifiers().quote(name));
    }

    private SqlStatement moved(ObjectName from, ObjectName to) {
        String schema = to.schema() == null ? "public" : dialect.identifiers().quote(to.schema());
        return SqlStatement.inTransaction(
                "alter " + what + " " + dialect.identifiers().quote(from) + " set schema " + schema);
    }

    /** Tables, sequences and the indexes of tables and keys share their names. */
    private boolean isTaken(ObjectName name) {
        Stream<String> names = Stream.concat(
                before.sequences().keySet().stream().filter(name::sameSchema).map(ObjectName::name),
                before.tables().values().stream()
                        .filter(table -> table.name().sameSchema(name))
                        .flatMap(PostgresqlMoves::names));
        return names.anyMatch(other -> isOne(other, name.name()));
    }

    private static Stream<String> names(Table table) {
        PrimaryKey key = table.primaryKey();
        return Stream.of(
                        Stream.of(table.name().name()),
                        key == null ? Stream.<String>empty() : Stream.of(key.name()),
                        table.uniqueConstraints().keySet().stream(),
                        table.indexes().keySet().stream())
                .flatMap(all -> all);
    }

    private boolean isOne(String name, String other) {
        return dialect.identifiers().stored(name).equals(dialect.identifiers().stored(other));
    }
}
