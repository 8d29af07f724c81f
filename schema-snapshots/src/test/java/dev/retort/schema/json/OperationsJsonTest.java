package dev.retort.schema.json;

import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.sequence;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.operation.Row.row;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.Generated;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
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

    static Stream<Operation> operations() {
        return Stream.of(
                new Operation.CreateSchema("sales"),
                new Operation.DropSchema("sales"),
                new Operation.CreateTable(Table.of(
                        T, List.of(column("id", bigint()).asIdentity(), primaryKey("pk", "id"), unique("uk", "id")))),
                new Operation.DropTable(T),
                new Operation.RenameTable(ObjectName.of("clients"), T),
                new Operation.AddColumn(T, column("email", varchar(255)).notNull()),
                new Operation.DropColumn(T, "email"),
                new Operation.AlterColumn(T, "email", columnChanges().toList()),
                new Operation.RenameColumn(T, "mail", "email"),
                new Operation.AddPrimaryKey(T, primaryKey("pk", "a", "b")),
                new Operation.DropPrimaryKey(T, "pk"),
                new Operation.AddUnique(T, unique("uk", "a")),
                new Operation.DropUnique(T, "uk"),
                new Operation.AddForeignKey(T, foreignKey("fk", "a").references("b", "id")),
                new Operation.DropForeignKey(T, "fk"),
                new Operation.AddCheck(T, checkOneOf("ck", "a", "x", 1, true)),
                new Operation.DropCheck(T, "ck"),
                new Operation.RenameConstraint(T, "ck", "ck2"),
                new Operation.CreateIndex(T, index("ix", "a").asUnique().where("a > 0")),
                new Operation.DropIndex(T, "ix"),
                new Operation.RenameIndex(T, "ix", "ix2"),
                new Operation.CreateSequence(sequence("sales.s").incrementBy(50).cycling()),
                new Operation.AlterSequence(sequence("s").maxValue(9).cache(3)),
                new Operation.DropSequence(ObjectName.of("s")),
                new Operation.RenameSequence(ObjectName.of("s"), ObjectName.of("sales", "s")),
                new Operation.CommentOnTable(T, "Who buys"),
                new Operation.CommentOnTable(T, null),
                new Operation.CommentOnColumn(T, "a", "What"),
                new Operation.CommentOnColumn(T, "a", null),
                new Operation.AlterTableOptions(T, "engine=innodb"),
                new Operation.AlterTableOptions(T, null),
                new Operation.InsertRows(
                        T, List.of(row("id", 1).and("name", "Ana"), row("id", 2).and("name", null))),
                new Operation.UpdateRows(T, row("id", 1), row("name", "Eva").and("active", true)),
                new Operation.DeleteRows(T, row("id", 1.5)),
                new Operation.Backfill(T, "email", "lower(name)"),
                new Operation.ExecuteSql(null, "select 1", null, List.of()),
                new Operation.ExecuteSql(
                        "postgresql",
                        "alter table x",
                        "select true",
                        List.of(new Operation.DropColumn(T, "a"), new Operation.DropTable(T))),
                new Operation.RunCode("split names", List.of()),
                new Operation.RunCode("split names", List.of(new Operation.DropColumn(T, "a"))));
    }

    static Stream<ColumnChange> columnChanges() {
        return Stream.of(
                ColumnChange.type(bigint()),
                ColumnChange.type(bigint()).using("length(email)"),
                ColumnChange.notNull(),
                ColumnChange.nullable(),
                ColumnChange.defaultValue("x"),
                ColumnChange.defaultValue(null),
                ColumnChange.defaultExpression("now()"),
                ColumnChange.noDefault(),
                ColumnChange.identity(),
                ColumnChange.identity(true, 5, 10),
                ColumnChange.noIdentity(),
                ColumnChange.generatedAs("a + b"),
                new ColumnChange.Generation(new Generated("a + b", false)),
                ColumnChange.notGenerated(),
                ColumnChange.collation("C"),
                ColumnChange.noCollation());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationReadsBack(Operation operation) {
        String json = OperationsJson.write(List.of(operation));

        assertThat(OperationsJson.read(json)).containsExactly(operation);
        assertThat(OperationsJson.write(OperationsJson.read(json))).isEqualTo(json);
    }

    @Test
    void noKindOfOperationOrColumnChangeIsForgotten() {
        assertThat(kinds(operations())).isEqualTo(Set.of(Operation.class.getPermittedSubclasses()));
        assertThat(kinds(columnChanges())).isEqualTo(Set.of(ColumnChange.class.getPermittedSubclasses()));
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
        assertThat(Digests.ofOperations(operations().toList()))
                .isEqualTo("a7e4dc8228fb01fa2700aebbe4a7f7eb25ec02b5ae5a444930a9ef611f8b9dc6");
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
