package dev.retort.runtime.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.operation.Operation;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every operation leads every database to the same catalog as if its schema were created from nothing. */
class ExamplesTest {

    @Test
    void everyOperationHasAnExample() {
        Set<String> shown = Examples.all().stream().map(Example::kind).collect(Collectors.toSet());
        List<String> operations = Stream.of(Operation.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(operations);
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL, Engine.SQLITE})
    void eachLeadsToTheCatalogOfItsSchema(TestDatabase changed, TestDatabase created) throws SQLException {
        SoftAssertions all = new SoftAssertions();
        Map<Schema, List<String>> known = new HashMap<>();
        for (Example example : Examples.all()) {
            changed.clear();
            created.clear();
            all.assertThatCode(() -> judge(example, changed, created, known))
                    .as(example.toString())
                    .doesNotThrowAnyException();
        }
        all.assertAll();
    }

    private static void judge(
            Example example, TestDatabase changed, TestDatabase created, Map<Schema, List<String>> known)
            throws SQLException {
        Schema after;
        try (Runner runner = new Runner(changed)) {
            if (example.notOn().contains(runner.dialect().name())) {
                // What the database cannot do may begin with what is there before.
                assertThatThrownBy(() -> runner.run(Fresh.creating(example.before()))
                                .run(example.rows())
                                .run(List.of(example.operation())))
                        .isInstanceOf(RetortException.class)
                        .hasMessageStartingWith("RT592");
                return;
            }
            runner.run(Fresh.creating(example.before())).run(example.rows()).run(List.of(example.operation()));
            after = runner.schema();
            compareShapes(runner);
        }
        List<String> found = Catalogs.of(changed);
        if (!known.containsKey(after)) {
            changed.clear();
            created.clear();
            try (Runner fresh = new Runner(created)) {
                fresh.run(Fresh.creating(after));
            } catch (RetortException onlyOnTheWay) {
                // A step on the way to a schema, as it is none that a database is created with.
                assertThat(onlyOnTheWay.code()).isEqualTo(Code.RT592);
                return;
            }
            known.put(after, Catalogs.of(created));
        }
        assertThat(Catalogs.difference(found, known.get(after))).isEmpty();
    }

    /** What our own reader finds is what it expects of the schema. */
    private static void compareShapes(Runner runner) throws SQLException {
        CatalogReader catalog = runner.dialect().catalog();
        Schema schema = runner.schema();
        for (ObjectName name : schema.tables().keySet()) {
            TableShape live = catalog.table(runner.connection(), name);
            TableShape expected = catalog.expected(schema, name);
            assertThat(live).as("table %s", name).isNotNull();
            assertThat(live.columns().keySet()).isEqualTo(expected.columns().keySet());
            expected.columns()
                    .forEach((column, shape) -> assertThat(live.columns().get(column))
                            .as("%s.%s", name, column)
                            .matches(shape::matches, shape.toString()));
            assertThat(live.constraints()).isEqualTo(expected.constraints());
            assertThat(live.indexes()).isEqualTo(expected.indexes());
        }
        for (ObjectName name : schema.sequences().keySet()) {
            assertThat(catalog.sequence(runner.connection(), name)).isNotNull();
        }
        assertThat(catalog.tables(runner.connection(), null))
                .isEqualTo(schema.tables().keySet().stream()
                        .filter(name -> name.schema() == null)
                        .map(name -> runner.dialect().identifiers().stored(name.name()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
