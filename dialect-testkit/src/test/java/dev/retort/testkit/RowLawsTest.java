package dev.retort.testkit;

import dev.retort.runtime.datacheck.RowCheck;
import dev.retort.runtime.dialect.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.datacheck.DataChecks;
import dev.retort.schema.datacheck.GuardedStep;
import dev.retort.schema.diff.Differ;
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
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * A change that asks the rows first, and is not refused by them, is not refused by the database; and what
 * both schemas can hold is still there.
 */
class RowLawsTest {
    private static final int PAIRS = Integer.getInteger("retort.pairs", 15);
    private static final int PAIRS_ON_H2 = Integer.getInteger("retort.pairs.h2", 100);
    private static final Map<Engine, TestDatabase> DATABASES = new EnumMap<>(Engine.class);
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
        // The way back of the way back: what is added gets its type's zero in the rows that are there.
        List<Operation> there = CatalogLawsTest.someOnline(
                pair,
                pair.from(),
                Differ.downgrade(pair.to(), pair.from(), pair.renames().inverted()));
        Assume.that(Conversions.areKnown(pair.from(), there));
        Assume.that(Conversions.agreeOnEnums(pair.from()) && Conversions.agreeOnEnums(pair.to()));
        TestDatabase database = DATABASES.computeIfAbsent(engine, TestDatabase::create);
        database.clear();
        try (Runner runner = new Runner(database.dataSource())) {
            runner.run(Differ.diff(Schema.EMPTY, pair.from(), Renames.NONE, Hints.NONE));
            SomeRows.of(pair.from()).forEach(runner::tryToRun);
            Map<ObjectName, Map<String, List<String>>> before = contents(database, runner, pair.from());
            if (!runGuarded(runner, there)) {
                return;
            }
            compare(pair, before, contents(database, runner, pair.to()), there);
        } catch (RetortException refusal) {
            Assume.that(refusal.code() != Code.RT592);
            throw refusal;
        }
        ASKED.merge(engine, 1, Integer::sum);
    }

    /** Runs operations, each after its checks; whether the rows allowed it. */
    private static boolean runGuarded(Runner runner, List<Operation> operations) throws SQLException {
        Schema start = runner.schema();
        List<GuardedStep> guards =
                DataChecks.guarding(start, operations, runner.dialect().name());
        RowCheck rows = new RowCheck(runner.dialect());
        int step = 0;
        try {
            for (GuardedStep guard : guards) {
                if (guard.upFront()) {
                    rows.require(runner.connection(), start, List.of(guard.check()), "it");
                }
            }
            for (; step < operations.size(); step++) {
                for (GuardedStep guard : guards) {
                    if (guard.step() == step && !guard.upFront()) {
                        rows.require(runner.connection(), runner.schema(), List.of(guard.check()), "it");
                    }
                }
                runner.run(List.of(operations.get(step)));
            }
            return true;
        } catch (RetortException refusal) {
            if (refusal.code() == Code.RT540) {
                return false;
            }
            throw refusal;
        } catch (IllegalStateException | AssertionError failure) {
            throw new AssertionError(
                    failure.getMessage() + " "
                            + (failure.getCause() == null
                                    ? ""
                                    : failure.getCause().getMessage()) + "\nat step " + step
                            + " of\n" + listed(operations) + "\nfrom\n"
                            + listed(Differ.diff(Schema.EMPTY, start, Renames.NONE, Hints.NONE)),
                    failure);
        }
    }

    /** The values of each column, sorted. */
    private static Map<ObjectName, Map<String, List<String>>> contents(
            TestDatabase database, Runner runner, Schema schema) {
        Identifiers identifiers = runner.dialect().identifiers();
        Map<ObjectName, Map<String, List<String>>> contents = new TreeMap<>();
        for (Table table : schema.tables().values()) {
            Map<String, List<String>> columns = new TreeMap<>();
            for (Column column : table.columns()) {
                columns.put(
                        column.name(),
                        database
                                .rows("select " + identifiers.quote(column.name()) + " from "
                                        + identifiers.quote(table.name()))
                                .stream()
                                .sorted()
                                .toList());
            }
            contents.put(table.name(), columns);
        }
        return contents;
    }

    private static void compare(
            SchemaPair pair,
            Map<ObjectName, Map<String, List<String>>> before,
            Map<ObjectName, Map<String, List<String>>> after,
            List<Operation> operations) {
        for (Table from : pair.from().tables().values()) {
            ObjectName name = pair.renames().newTable(from.name());
            Table to = pair.to().table(name);
            if (to == null
                    || isNew(name, operations)
                    || isVacated(from.name(), pair.renames().tables())) {
                continue;
            }
            SortedMap<String, String> renamed = pair.renames().columns().getOrDefault(name, new TreeMap<>());
            for (Column column : from.columns()) {
                String newName = renamed.getOrDefault(column.name(), column.name());
                Column kept = to.column(newName);
                if (kept != null
                        && holdsTheSame(column, kept)
                        && !isNew(name, newName, operations)
                        && !isVacated(column.name(), renamed)) {
                    List<String> had = before.get(from.name()).get(column.name());
                    List<String> has = after.get(name).get(newName);
                    if (!had.equals(has)) {
                        throw new AssertionError("column " + from.name() + "." + column.name() + ", now " + name + "."
                                + newName + ", had " + had + " and has " + has + "\nby\n" + listed(operations));
                    }
                }
            }
        }
    }

    private static boolean holdsTheSame(Column from, Column to) {
        return from.type().equals(to.type())
                && from.nullable() == to.nullable()
                && Objects.equals(from.generated(), to.generated())
                && from.generated() == null;
    }

    /** Whether what has the name afterwards is something else, that was renamed to it. */
    private static <N> boolean isVacated(N name, SortedMap<N, N> renamed) {
        return !renamed.containsKey(name) && renamed.containsValue(name);
    }

    private static boolean isNew(ObjectName table, List<Operation> operations) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.CreateTable create
                        && create.table().name().equals(table));
    }

    private static boolean isNew(ObjectName table, String column, List<Operation> operations) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.AddColumn add
                        && add.table().equals(table)
                        && add.column().name().equals(column));
    }

    private static String listed(List<Operation> operations) {
        return operations.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    @AfterContainer
    static void close() {
        DATABASES.values().forEach(TestDatabase::close);
        DATABASES.clear();
    }
}
