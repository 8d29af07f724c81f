package dev.retort.schema.json;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.OperationSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OperationsJsonTest {
    private static final ObjectName T = ObjectName.parse("sales.customers");

    @ParameterizedTest
    @MethodSource("dev.retort.schema.operation.OperationSamples#operations")
    void everyOperationReadsBack(Operation operation) {
        String json = OperationsJson.write(List.of(operation));

        assertThat(OperationsJson.read(json)).containsExactly(operation);
        assertThat(OperationsJson.write(OperationsJson.read(json))).isEqualTo(json);
    }

    @Test
    void noKindOfOperationOrColumnChangeIsForgotten() {
        assertThat(kinds(OperationSamples.operations())).isEqualTo(Set.of(Operation.class.getPermittedSubclasses()));
        assertThat(kinds(OperationSamples.columnChanges()))
                .isEqualTo(Set.of(ColumnChange.class.getPermittedSubclasses()));
    }

    @Test
    void operationsAreWrittenOneALine() {
        assertThat(OperationsJson.write(List.of(
                        new Operation.AddColumn(T, column("email", varchar(255)).notNull()),
                        new Operation.CreateTable(Table.of(ObjectName.of("t"), List.of(column("id", bigint())))),
                        new Operation.AlterColumn(
                                T, "a", List.of(ColumnChange.type(bigint()), ColumnChange.noDefault())))))
                .isEqualTo("""
                        {
                          "operations": [
                            {"op": "addColumn", "table": "sales.customers", "column": {"name": "email", "type": "varchar(255)", "required": true}},
                            {
                              "op": "createTable",
                              "name": "t",
                              "columns": {
                                "id": {"type": "bigint"}
                              }
                            },
                            {"op": "alterColumn", "table": "sales.customers", "column": "a", "changes": [{"type": "bigint"}, {"drop": "default"}]}
                          ]
                        }""");
    }

    @Property
    void everyTableReadsBackFromItsOperations(@ForAll("tables") Table table) {
        List<Operation> operations = new ArrayList<>();
        operations.add(new Operation.CreateTable(table.withIndexes(List.of())));
        table.indexes().values().forEach(index -> operations.add(new Operation.CreateIndex(table.name(), index)));

        assertThat(OperationsJson.read(OperationsJson.write(operations))).isEqualTo(operations);
    }

    @Test
    void theDigestOfOperationsCountsTheirOrder() {
        Operation one = new Operation.DropTable(T);
        Operation other = new Operation.DropColumn(T, "a");
        assertThat(Digests.ofOperations(List.of(one, other))).isNotEqualTo(Digests.ofOperations(List.of(other, one)));
        assertThat(Digests.ofOperations(List.of(one))).isNotEqualTo(Digests.ofOperations(List.of()));
    }

    /** Checksums in databases' histories hang on it: if this fails, every applied revision would look edited. */
    @Test
    void theDigestOfOperationsNeverChanges() {
        assertThat(Digests.ofOperations(OperationSamples.operations().toList()))
                .isEqualTo("be71bd539d6daecf1f8d4dabc61341883a56247f699961bb6f9e626de93730c2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"operations": [{"op": "dropEverything"}]} | operations[0]: there is no operation 'dropEverything'
            {"operations": [{"table": "t"}]} | operations[0]: the key 'op' is missing
            {"operations": [{"op": "dropTable", "table": "t", "cascade": true}]} | operations[0]: the key 'cascade' is not known here; known are op, table
            {"operations": [{"op": "dropTable", "table": "a.b.c"}]} | operations[0]: the name 'b.c' has a dot; put it in double quotes to keep it
            {"operations": [{"op": "alterColumn", "table": "t", "column": "a", "changes": [{"drop": "type"}]}]} | operations[0].changes[0]: a column has no 'type' to drop
            {"operations": [{"op": "insertRows", "table": "t", "rows": []}]} | operations[0]: no row is inserted into table 't'
            {"operations": {}} | 'operations' must be a list
            """)
    void whatIsNotAnOperationIsRefusedWithItsPlace(String json, String message) {
        assertThatThrownBy(() -> OperationsJson.read(json))
                .isInstanceOf(JsonException.class)
                .hasMessage(message);
    }

    private static Set<Class<?>> kinds(Stream<?> values) {
        return values.map(Object::getClass).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Table> tables() {
        return AnySchema.tables();
    }
}
