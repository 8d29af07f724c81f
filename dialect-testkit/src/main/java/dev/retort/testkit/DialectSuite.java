package dev.retort.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Dialects;
import dev.retort.runtime.dialect.Fault;
import dev.retort.runtime.dialect.Locks;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Judges a dialect on a real database; whoever writes one extends this class. Every operation that there is, in all the
 * forms that databases treat differently, is spelled and run on tables with rows. Before and after each statement that
 * commits by itself its probe is asked, as a start after a crash would ask. Then the database's catalog must be what the
 * dialect expects of the schema, and the same as if the schema had been created from nothing.
 *
 * <p>A dialect that takes its provider's version from {@link dev.retort.runtime.dialect.SpiVersion} and passes the suite
 * of that version can be relied on with it.
 */
public abstract class DialectSuite {

    /** Connections to a real database of the dialect's kind, which the suite has for itself. */
    protected abstract DataSource dataSource();

    /** Empties the database. No connection to it is open then. */
    protected abstract void clear() throws SQLException;

    /** The name of the dialect that connections must be given. */
    protected abstract String name();

    /**
     * The examples, by the names that the suite shows them under, of what the database cannot do and the dialect refuses
     * (RT592). None by default.
     */
    protected Set<String> refused() {
        return Set.of();
    }

    /**
     * What is in the database, in lines that are equal if and only if two databases are. By default what the dialect's
     * own reader finds in the tables; a reader that knows nothing of the dialect judges harder.
     */
    protected List<String> catalog(Dialect dialect, Connection connection, Schema schema) throws SQLException {
        return Shapes.lines(dialect, connection, schema);
    }

    /** Every operation leads to the catalog of its schema. */
    @TestFactory
    Stream<DynamicTest> operations() {
        Map<Schema, List<String>> created = new HashMap<>();
        return Examples.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> judge(example, created)));
    }

    private void judge(Example example, Map<Schema, List<String>> created) throws SQLException {
        clear();
        if (example.notOn().contains(name()) || refused().contains(example.toString())) {
            assertRefused(example);
            return;
        }
        Schema after;
        List<String> found;
        try (Runner runner = new Runner(dataSource())) {
            runner.run(Fresh.creating(example.before())).run(example.rows()).run(List.of(example.operation()));
            after = runner.schema();
            Shapes.assertExpected(runner);
            found = catalog(runner.dialect(), runner.connection(), after);
        }
        if (!created.containsKey(after)) {
            clear();
            try (Runner fresh = new Runner(dataSource())) {
                fresh.run(Fresh.creating(after));
                created.put(after, catalog(fresh.dialect(), fresh.connection(), after));
            } catch (RetortException onlyOnTheWay) {
                // A step on the way to a schema, as it is none that a database is created with.
                assertEquals(Code.RT592, onlyOnTheWay.code());
                return;
            }
        }
        assertEquals(String.join("\n", created.get(after)), String.join("\n", found));
    }

    /** What the database cannot do may begin with what is there before. */
    private void assertRefused(Example example) throws SQLException {
        try (Runner runner = new Runner(dataSource())) {
            RetortException refusal = assertThrows(
                    RetortException.class,
                    () -> runner.run(Fresh.creating(example.before()))
                            .run(example.rows())
                            .run(List.of(example.operation())));
            assertEquals(Code.RT592, refusal.code());
        }
    }

    /** Connections are given this dialect, and so are scripts for a database that nobody has connected to. */
    @Test
    void isFoundByConnectionAndByName() throws SQLException {
        try (Connection connection = dataSource().getConnection()) {
            assertEquals(name(), Dialects.of(connection).name());
        }
        assertEquals(name(), Dialects.named(name()).name());
    }

    /** Two starters never have the lock at once, and it dies with its connection. */
    @Test
    void locksKeepStartersApart() throws SQLException {
        clear();
        Locks locks;
        try (Runner runner = new Runner(dataSource())) {
            locks = runner.dialect().locks(null);
            Table table = locks.table();
            if (table != null) {
                runner.run(Fresh.creating(Schema.of(table)));
            }
        }
        assertTrue(locks.inTransaction() || locks.onConnection(), "there is some lock");
        try (Connection one = dataSource().getConnection();
                Connection two = dataSource().getConnection()) {
            if (locks.inTransaction()) {
                one.setAutoCommit(false);
                two.setAutoCommit(false);
                assertTrue(locks.tryInTransaction(one, "set"), "the lock of a transaction is free");
                assertFalse(locks.tryInTransaction(two, "set"), "it is taken");
                two.rollback();
                one.rollback();
                assertTrue(locks.tryInTransaction(two, "set"), "it ended with its transaction");
                two.rollback();
                one.setAutoCommit(true);
                two.setAutoCommit(true);
            }
            if (locks.onConnection()) {
                assertTrue(locks.tryOnConnection(one, "set"), "the lock of a connection is free");
                assertFalse(locks.tryOnConnection(two, "set"), "it is taken");
                locks.release(one, "set");
                assertTrue(locks.tryOnConnection(two, "set"), "it was released");
                locks.release(two, "set");
            }
        }
    }

    /** The failures that the runtime itself must know by their kind. */
    @Test
    void failuresAreOfTheirKind() throws SQLException {
        clear();
        try (Runner runner = new Runner(dataSource())) {
            Table table = Examples.CUSTOMERS_TABLE.withIndexes(List.of());
            runner.run(Fresh.creating(Schema.of(table)));
            Dialect dialect = runner.dialect();
            String name = dialect.identifiers().quote(table.name());

            assertEquals(
                    Fault.NO_TABLE,
                    fault(runner, "select 1 from " + dialect.identifiers().quote(ObjectName.of("is_not_there"))));
            assertEquals(
                    Fault.EXISTS,
                    fault(
                            runner,
                            dialect.render(new Operation.CreateTable(table), Schema.EMPTY)
                                    .get(0)
                                    .sql()));
            assertEquals(
                    Fault.DATA,
                    fault(
                            runner,
                            "insert into " + name + " (" + dialect.identifiers().quote("name") + ") values (null)"));
        }
    }

    private static Fault fault(Runner runner, String sql) throws SQLException {
        try (Statement statement = runner.connection().createStatement()) {
            SQLException failure = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            return runner.dialect().fault(failure);
        }
    }
}
