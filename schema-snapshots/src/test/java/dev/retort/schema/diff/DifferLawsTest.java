package dev.retort.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Filling;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.random.RandomSchemas;
import dev.retort.schema.random.SchemaPair;
import dev.retort.schema.random.Scope;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.rename.Renames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the differ promises of any two schemas. */
class DifferLawsTest {

    @Property
    void whatIsFoundLeadsFromTheOneToTheOther(@ForAll("pairs") SchemaPair pair) {
        assertLeads(pair.from(), pair.to(), Differ.diff(pair.from(), pair.to(), pair.renames(), Hints.NONE));
    }

    @Property
    void withoutRenamesItLeadsThereToo(@ForAll("pairs") SchemaPair pair) {
        assertLeads(pair.from(), pair.to(), Differ.diff(pair.from(), pair.to(), Renames.NONE, Hints.NONE));
    }

    @Property
    void theWayBackLeadsBack(@ForAll("pairs") SchemaPair pair) {
        assertLeads(pair.to(), pair.from(), Differ.downgrade(pair.from(), pair.to(), pair.renames()));
    }

    @Property
    void nothingIsFoundBetweenEqualSchemas(@ForAll("schemas") Schema schema) {
        assertThat(Differ.diff(schema, schema, Renames.NONE, Hints.NONE)).isEmpty();
        assertLeads(Schema.EMPTY, schema, Differ.diff(Schema.EMPTY, schema, Renames.NONE, Hints.NONE));
        assertLeads(schema, Schema.EMPTY, Differ.diff(schema, Schema.EMPTY, Renames.NONE, Hints.NONE));
    }

    @Property
    void orderOfColumnsIsNoDifference(@ForAll("schemas") Schema schema) {
        List<Table> turned = schema.tables().values().stream()
                .map(table -> {
                    List<Column> columns = new ArrayList<>(table.columns());
                    Collections.reverse(columns);
                    return table.withColumns(columns);
                })
                .toList();
        Schema other = Schema.of(schema.namespaces(), turned, schema.sequences().values());

        assertThat(Differ.diff(schema, other, Renames.NONE, Hints.NONE)).isEmpty();
    }

    @Property
    void withAValueForEachColumnNoneIsAddedThatRowsDoNotHave(@ForAll("pairs") SchemaPair pair) {
        Map<ObjectName, Map<String, Filling>> values = new TreeMap<>();
        pair.to().tables().values().forEach(table -> {
            Map<String, Filling> ofTable = new TreeMap<>();
            table.columns().forEach(column -> ofTable.put(column.name(), Filling.with("1")));
            values.put(table.name(), ofTable);
        });
        Hints hints = Hints.of(Map.of(), Map.of(), Set.of(), Map.of(), values, Map.of());

        List<Operation> operations = Differ.diff(pair.from(), pair.to(), pair.renames(), hints);

        assertLeads(pair.from(), pair.to(), operations);
        assertThat(operations)
                .noneMatch(operation -> operation instanceof Operation.AddColumn add
                        && add.column().requiresValue());
    }

    @Provide
    Arbitrary<SchemaPair> pairs() {
        return RandomSchemas.pairs(Scope.EVERYTHING);
    }

    @Provide
    Arbitrary<Schema> schemas() {
        return RandomSchemas.schemas(Scope.EVERYTHING);
    }

    private static void assertLeads(Schema from, Schema to, List<Operation> operations) {
        StrictDatabase database = new StrictDatabase(from);
        for (Operation operation : operations) {
            try {
                database.apply(operation);
            } catch (SchemaException refused) {
                throw new AssertionError(
                        refused.getMessage() + "\nby " + operation + "\nin\n" + listed(operations) + "\nfrom " + from
                                + "\nto " + to,
                        refused);
            }
        }
        assertThat(database.schema())
                .as(() -> listed(operations) + "\nfrom " + from)
                .isEqualTo(to);
    }

    private static String listed(List<Operation> operations) {
        return operations.stream().map(Operation::toString).collect(Collectors.joining("\n"));
    }
}
