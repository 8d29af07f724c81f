package dev.retort.schema;

import static dev.retort.schema.Elements.check;
import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.tableComment;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private static final ObjectName CUSTOMERS = ObjectName.of("customers");

    @ParameterizedTest
    @ValueSource(strings = {"customers", "sales.customers", "\"Order\"", "sales.\"odd.name\"", "\"a.b\".c"})
    void namesReadBack(String text) {
        assertThat(ObjectName.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a.b.c", "a\"b", "a\nb"})
    void namesThatNoDatabaseTakesAreRefused(String text) {
        assertThatThrownBy(() -> ObjectName.parse(text)).isInstanceOf(SchemaException.class);
    }

    @Test
    void regularNamesFoldAndDelimitedOnesDoNot() {
        assertThat(Names.folded("Customers")).isEqualTo(Names.folded("CUSTOMERS"));
        assertThat(Names.folded("\"Customers\"")).isNotEqualTo(Names.folded("\"customers\""));
        assertThat(Names.bare("\"Customers\"")).isEqualTo("Customers");
    }

    @Test
    void orderOfColumnsAndOfElementsIsPresentation() {
        List<TableElement> elements = List.of(
                column("id", bigint()).asIdentity(),
                column("name", varchar(20)),
                primaryKey("pk", "id"),
                unique("uk", "name"),
                check("ck", "name <> ''"),
                tableComment("who buys"));
        List<TableElement> reversed = Stream.iterate(elements.size() - 1, i -> i >= 0, i -> i - 1)
                .<TableElement>map(elements::get)
                .toList();

        Table table = Table.of(CUSTOMERS, elements);
        assertThat(Table.of(CUSTOMERS, reversed)).isEqualTo(table).hasSameHashCodeAs(table);
        assertThat(Table.of(CUSTOMERS, table.elements())).isEqualTo(table);
    }

    @Test
    void aTableThatContradictsItselfIsRefused() {
        assertThatThrownBy(() -> Table.of(CUSTOMERS, List.of(column("a", bigint()), column("a", varchar(1)))))
                .hasMessage("table 'customers' has two columns named 'a'");
        assertThatThrownBy(() -> Table.of(CUSTOMERS, List.of(column("a", bigint()), unique("uk", "b"))))
                .hasMessageContaining("unique constraint 'uk'")
                .hasMessageContaining("'b'");
        assertThatThrownBy(() -> Table.of(CUSTOMERS, List.of(column("a", bigint()), checkOneOf("ck", "b", 1))))
                .hasMessage("check 'ck' of table 'customers' is over column 'b', which the table does not have");
        assertThatThrownBy(() ->
                        Table.of(CUSTOMERS, List.of(column("a", bigint()), primaryKey("p", "a"), primaryKey("q", "a"))))
                .hasMessageContaining("more than one primary key");
        assertThatThrownBy(() -> foreignKey("fk", "a").references("orders", "x", "y"))
                .hasMessageContaining("1 columns but refers to 2");
    }

    @Test
    void aRenamedColumnIsFollowedWhereverTheTableSpeaksOfIt() {
        Table table = Table.of(
                        CUSTOMERS,
                        List.of(
                                column("id", bigint()).notNull(),
                                column("boss", bigint()),
                                column("kind", varchar(9)),
                                primaryKey("pk", "id"),
                                unique("uk", "kind", "id"),
                                foreignKey("fk", "boss").references("customers", "id"),
                                checkOneOf("ck", "kind", "A", "B")))
                .withIndexes(List.of(index("ix", "kind")));

        Table renamed = table.withColumnRenamed("id", "number").withColumnRenamed("kind", "sort");

        assertThat(renamed.primaryKeyColumns()).containsExactly("number");
        assertThat(renamed.uniqueConstraints().get("uk").columns()).containsExactly("sort", "number");
        assertThat(renamed.foreignKeys().get("fk").targetColumns()).containsExactly("number");
        assertThat(renamed.checks().get("ck")).isEqualTo(checkOneOf("ck", "sort", "B", "A"));
        assertThat(renamed.indexes().get("ix").columns()).containsExactly("sort");
        assertThat(renamed.withColumnRenamed("number", "id").withColumnRenamed("sort", "kind"))
                .isEqualTo(table);
    }

    @Test
    void aColumnHasOneSourceOfValues() {
        Column identity = column("id", bigint()).asIdentity();
        assertThatThrownBy(() -> identity.defaultValue(1)).isInstanceOf(SchemaException.class);
        assertThatThrownBy(() -> identity.generatedAs("1 + 1")).isInstanceOf(SchemaException.class);
        assertThat(identity.requiresValue()).isFalse();
        assertThat(column("a", bigint()).notNull().requiresValue()).isTrue();
        assertThat(column("a", bigint()).notNull().defaultValue(0).requiresValue())
                .isFalse();
    }

    @Test
    void literalsKeepTheirMeaningAndNotTheirSpelling() {
        assertThat(Literal.of(new BigDecimal("1.00"))).isEqualTo(Literal.of(1));
        assertThat(Literal.of(new BigDecimal("0.00"))).isEqualTo(Literal.of(0));
        assertThat(Literal.of("a\r\nb")).isEqualTo(Literal.of("a\nb"));
        assertThat(Literal.of("it's")).hasToString("'it''s'");
        assertThat(Literal.of(null)).hasToString("null");
        assertThatThrownBy(() -> Literal.of(new Object())).isInstanceOf(SchemaException.class);
    }

    @Test
    void lineEndsAreNoDifference() {
        assertThat(check("ck", "a > 1\r\nand a < 9")).isEqualTo(check("ck", "a > 1\nand a < 9\n"));
        assertThat(column("a", bigint()).withComment("x\r\ny"))
                .isEqualTo(column("a", bigint()).withComment("x\ny"));
    }
}
