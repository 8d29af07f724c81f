package dev.retort.testkit;

import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.diff.Differ;
import dev.retort.schema.diff.OnlineWays;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.random.RandomSchemas;
import dev.retort.schema.random.SchemaPair;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.rename.Renames;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;

/** A change leads a real database to the same catalog as if its schema were created from nothing, and back. */
class CatalogLawsTest {
    private static final Map<Engine, Pair> DATABASES = new EnumMap<>(Engine.class);

    /** How many pairs an engine is asked for: more of them where it is fast. */
    private static final int PAIRS = Integer.getInteger("retort.pairs", 15);

    private static final int PAIRS_ON_H2 = Integer.getInteger("retort.pairs.h2", 100);
    private static final Map<Engine, Integer> ASKED = new EnumMap<>(Engine.class);

    @Property
    void onH2(@ForAll("forH2") SchemaPair pair) throws SQLException {
        judge(Engine.H2, pair, PAIRS_ON_H2);
    }

    @Property
    void onPostgresql(@ForAll("forPostgresql") SchemaPair pair) throws SQLException {
        judge(Engine.POSTGRESQL, pair, PAIRS);
    }

    @Property
    void onMariadb(@ForAll("forMariadb") SchemaPair pair) throws SQLException {
        judge(Engine.MARIADB, pair, PAIRS);
    }

    @Property(seed = "1")
    @AddLifecycleHook(WhereMysqlRuns.class)
    void onMysql(@ForAll("forMysql") SchemaPair pair) throws SQLException {
        judge(Engine.MYSQL, pair, PAIRS);
    }

    @Provide
    Arbitrary<SchemaPair> forMysql() {
        return RandomSchemas.pairs(Scopes.of(Engine.MYSQL));
    }

    @Provide
    Arbitrary<SchemaPair> forMariadb() {
        return RandomSchemas.pairs(Scopes.of(Engine.MARIADB));
    }

    @Property
    void onSqlite(@ForAll("forSqlite") SchemaPair pair) throws SQLException {
        judge(Engine.SQLITE, pair, PAIRS);
    }

    @Provide
    Arbitrary<SchemaPair> forH2() {
        return RandomSchemas.pairs(Scopes.of(Engine.H2));
    }

    @Provide
    Arbitrary<SchemaPair> forPostgresql() {
        return RandomSchemas.pairs(Scopes.of(Engine.POSTGRESQL));
    }

    @Provide
    Arbitrary<SchemaPair> forSqlite() {
        return RandomSchemas.pairs(Scopes.of(Engine.SQLITE));
    }

    private static void judge(Engine engine, SchemaPair pair, int pairs) throws SQLException {
        if (ASKED.getOrDefault(engine, 0) >= pairs) {
            return;
        }
        List<Operation> there =
                someOnline(pair, pair.from(), Differ.diff(pair.from(), pair.to(), pair.renames(), Hints.NONE));
        List<Operation> back = someOnline(pair, pair.to(), Differ.downgrade(pair.from(), pair.to(), pair.renames()));
        Assume.that(Conversions.areKnown(pair.from(), there) && Conversions.areKnown(pair.to(), back));
        Assume.that(Conversions.agreeOnEnums(pair.from()) && Conversions.agreeOnEnums(pair.to()));
        Pair databases = DATABASES.computeIfAbsent(engine, Pair::of);
        databases.changed.clear();
        databases.created.clear();
        try (Runner runner = new Runner(databases.changed.dataSource());
                Runner fresh = new Runner(databases.created.dataSource())) {
            runner.run(creating(pair.from()));
            List<String> before = Catalogs.of(databases.changed);
            run(runner, there);
            fresh.run(creating(pair.to()));
            compare(databases, Catalogs.of(databases.created), () -> listed(runner, pair.from(), there));
            run(runner, back);
            compare(databases, before, () -> listed(runner, pair.to(), back));
        } catch (RetortException refusal) {
            Assume.that(refusal.code() != Code.RT592);
            throw refusal;
        }
        // Counted only here: a pair that fails is asked again and again, to become smaller.
        ASKED.merge(engine, 1, Integer::sum);
    }

    /** Every other pair goes the ways on which nobody waits, as a set for PostgreSQL does. */
    static List<Operation> someOnline(SchemaPair pair, Schema from, List<Operation> operations) {
        return pair.change().size() % 2 == 0 ? OnlineWays.of(from, operations) : operations;
    }

    private static void compare(Pair databases, List<String> expected, Supplier<String> context) {
        String difference = Catalogs.difference(Catalogs.of(databases.changed), expected);
        if (!difference.isEmpty()) {
            throw new AssertionError(difference + "\nin\n" + context.get());
        }
    }

    private static void run(Runner runner, List<Operation> operations) throws SQLException {
        Schema before = runner.schema();
        try {
            runner.run(operations);
        } catch (IllegalStateException | SchemaException | AssertionError failure) {
            throw new AssertionError(failure.getMessage() + "\nin\n" + listed(runner, before, operations), failure);
        }
    }

    private static List<Operation> creating(Schema schema) {
        return Differ.diff(Schema.EMPTY, schema, Renames.NONE, Hints.NONE);
    }

    private static String listed(Runner runner, Schema before, List<Operation> operations) {
        return "from\n" + creating(before).stream().map(Object::toString).collect(Collectors.joining("\n")) + "\nby\n"
                + operations.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    @AfterContainer
    static void close() {
        DATABASES.values().forEach(pair -> {
            pair.changed.close();
            pair.created.close();
        });
        DATABASES.clear();
    }

    /** Two databases of one engine. */
    private record Pair(TestDatabase changed, TestDatabase created) {
        static Pair of(Engine engine) {
            return new Pair(TestDatabase.create(engine), TestDatabase.create(engine));
        }
    }
}
