package dev.retort.schema.json;

import static dev.retort.schema.Elements.check;
import static dev.retort.schema.Elements.checkBetween;
import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.col;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.expr;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.sequence;
import static dev.retort.schema.Elements.tableComment;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.decimal;
import static dev.retort.schema.type.Types.timestamp;
import static dev.retort.schema.type.Types.varchar;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaJsonTest {

    /** A schema with one of everything that a person meets often. */
    public static Schema shop() {
        Table customers = Table.of(
                        ObjectName.of("customers"),
                        List.of(
                                tableComment("Who buys"),
                                column("id", bigint()).asIdentity(),
                                column("email", varchar(255)).notNull(),
                                column("status", varchar(255)).notNull().defaultValue("NEW"),
                                column("created_at", timestamp(6).withTimeZone())
                                        .notNull()
                                        .defaultExpression("current_timestamp"),
                                column("balance", decimal(10, 2)).withComment("In euros"),
                                primaryKey("pk_customers", "id"),
                                unique("uk_customers_email", "email"),
                                checkOneOf("ck_customers_status", "status", "NEW", "ACTIVE", "GONE")))
                .withIndexes(List.of(
                        index(
                                "ix_customers_created_at",
                                col("created_at").desc().nullsLast()),
                        index("ix_customers_email", expr("lower(email)")).where("status <> 'GONE'")));
        Table orders = Table.of(
                ObjectName.parse("sales.\"Order\""),
                List.of(
                        column("id", bigint()).notNull(),
                        column("customer_id", bigint()),
                        column("rating", bigint()),
                        column("total", decimal(12, 2)).generatedAs("net + tax"),
                        primaryKey("pk_order", "id"),
                        foreignKey("fk_order_customer_id", "customer_id")
                                .references("customers", "id")
                                .onDelete(ReferentialAction.SET_NULL),
                        checkBetween("ck_order_rating", "rating", 0, 5),
                        check("ck_order_total", "total >= 0")));
        return Schema.of(
                List.of("sales"),
                List.of(customers, orders),
                List.of(sequence("order_seq").incrementBy(50)));
    }

    @Test
    void aSchemaIsWrittenForPeopleToReview() {
        assertThat(SchemaJson.write(shop())).isEqualTo("""
                {
                  "namespaces": ["sales"],
                  "tables": {
                    "customers": {
                      "comment": "Who buys",
                      "columns": {
                        "id": {"type": "bigint", "required": true, "identity": true},
                        "email": {"type": "varchar(255)", "required": true},
                        "status": {"type": "varchar(255)", "required": true, "default": "NEW"},
                        "created_at": {"type": "timestamp(6) with time zone", "required": true, "defaultSql": "current_timestamp"},
                        "balance": {"type": "decimal(10,2)", "comment": "In euros"}
                      },
                      "primaryKey": {"name": "pk_customers", "columns": ["id"]},
                      "unique": {
                        "uk_customers_email": {"columns": ["email"]}
                      },
                      "checks": {
                        "ck_customers_status": {"column": "status", "oneOf": ["NEW", "ACTIVE", "GONE"]}
                      },
                      "indexes": {
                        "ix_customers_created_at": {"on": [{"column": "created_at", "descending": true, "nulls": "last"}]},
                        "ix_customers_email": {"on": [{"sql": "lower(email)"}], "where": "status <> 'GONE'"}
                      }
                    },
                    "sales.\\"Order\\"": {
                      "columns": {
                        "id": {"type": "bigint", "required": true},
                        "customer_id": {"type": "bigint"},
                        "rating": {"type": "bigint"},
                        "total": {"type": "decimal(12,2)", "generatedAs": "net + tax"}
                      },
                      "primaryKey": {"name": "pk_order", "columns": ["id"]},
                      "foreignKeys": {
                        "fk_order_customer_id": {"columns": ["customer_id"], "references": "customers", "referencedColumns": ["id"], "onDelete": "set null"}
                      },
                      "checks": {
                        "ck_order_rating": {"column": "rating", "between": [0, 5]},
                        "ck_order_total": {"sql": "total >= 0"}
                      }
                    }
                  },
                  "sequences": {
                    "order_seq": {"start": 1, "increment": 50}
                  }
                }""");
        assertThat(SchemaJson.write(Schema.EMPTY)).isEqualTo("{}");
    }

    @Property
    void everySchemaReadsBackToTheSameValueAndTheSameBytes(@ForAll("schemas") Schema schema) {
        String json = SchemaJson.write(schema);
        Schema readBack = SchemaJson.read(json);

        assertThat(readBack).isEqualTo(schema);
        assertThat(SchemaJson.write(readBack)).isEqualTo(json);
        assertThat(json).doesNotContain("\r");
        assertThat(new String(json.getBytes(UTF_8), UTF_8)).isEqualTo(json);
    }

    @Property
    void equalSchemasHaveEqualDigestsWhateverTheOrderOfColumns(
            @ForAll("schemas") Schema schema, @ForAll Random random) {
        List<Table> shuffled = new ArrayList<>();
        for (Table table : schema.tables().values()) {
            List<Column> columns = new ArrayList<>(table.columns());
            Collections.shuffle(columns, random);
            shuffled.add(table.withColumns(columns));
        }
        Schema same = Schema.of(
                schema.namespaces(), shuffled, List.copyOf(schema.sequences().values()));

        assertThat(same).isEqualTo(schema);
        assertThat(Digests.ofSchema(same)).isEqualTo(Digests.ofSchema(schema)).matches("[0-9a-f]{64}");
        assertThat(Digests.ofTree(JsonParser.parse(SchemaJson.write(schema)))).isEqualTo(Digests.ofSchema(schema));
    }

    @Property
    void differentSchemasHaveDifferentDigests(@ForAll("schemas") Schema one, @ForAll("schemas") Schema other) {
        assertThat(Digests.ofSchema(one).equals(Digests.ofSchema(other))).isEqualTo(one.equals(other));
    }

    @Test
    void theOrderOfTheValuesOfACheckDoesNotCount() {
        assertThat(Digests.ofSchema(withValues("A", "B"))).isEqualTo(Digests.ofSchema(withValues("B", "A")));
        assertThat(Digests.ofSchema(withValues("A", "B"))).isNotEqualTo(Digests.ofSchema(withValues("A", "C")));
    }

    @Test
    void theOrderOfTheColumnsOfAKeyDoesCount() {
        assertThat(Digests.ofSchema(withKey("oneOf", "a", "b")))
                .isNotEqualTo(Digests.ofSchema(withKey("oneOf", "b", "a")));
    }

    /** Ids in committed files hang on it: if this fails, every snapshot out there would look edited. */
    @Test
    void theDigestOfASchemaNeverChanges() {
        assertThat(Digests.ofSchema(shop()))
                .isEqualTo("207b6b7a4e2ef9c63ccef1c495e3f1604dc9dfca4869d169a839031f6f0d6efe");
        assertThat(Digests.ofSchema(Schema.EMPTY))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"tables": {"t": {"columns": {"a": {"type": "bigint", "requird": true}}}}} | tables.t.columns.a: the key 'requird' is not known here; known are type, required, defaultSql, default, identity, generatedAs, virtual, collation, comment
            {"tables": {"t": {"columns": {"a": {}}}}}                         | tables.t.columns.a: the key 'type' is missing
            {"tables": {"t": {"columns": {"a": {"type": 1}}}}}                | tables.t.columns.a: 'type' must be a text
            {"tables": {"t": {"columns": {"a": {"type": "varchr(1)"}}}}}      | tables.t.columns.a: 'varchr(1)' is not a column type
            {"tables": {"t": {"columns": {"a": {"type": "bigint", "required": "yes"}}}}} | tables.t.columns.a: 'required' must be true or false
            {"tables": {"t": {"columns": {"a": {"type": "bigint", "default": []}}}}}     | tables.t.columns.a: a text, number, true, false or null is expected here
            {"tables": {"t": {"columns": {"a": {"type": "bigint", "default": {}}}}}}     | tables.t.columns.a: a text, number, true, false or null is expected here
            {"tables": {"t": {"columns": {"a": {"type": "bigint", "default": 1, "defaultSql": "x"}}}}} | tables.t.columns.a: 'default' and 'defaultSql' exclude each other
            {"tables": {"t": {"columns": {"a": {"type": "bigint", "virtual": true}}}}}   | tables.t.columns.a: 'virtual' says nothing without 'generatedAs'
            {"tables": {"t": {"columns": []}}}                                | tables.t: 'columns' must be an object
            {"tables": {"t": {"primaryKey": {"name": "p", "columns": ["x"]}}}} | tables.t: primary key 'p' of table 't' is over column 'x', which the table does not have
            {"tables": {"t": {"unique": {"u": {"columns": "x"}}}}}            | tables.t.unique.u: 'columns' must be a list of texts
            {"tables": {"t": {"checks": {"c": {}}}}}                          | tables.t.checks.c: a check needs one of the keys 'sql', 'oneOf', 'between'
            {"tables": {"t": {"checks": {"c": {"column": "a", "between": [1]}}}}} | tables.t.checks.c: 'between' must be a list of two values
            {"tables": {"t": {"foreignKeys": {"f": {"columns": ["a"], "references": "x", "referencedColumns": ["b"], "onDelete": "drop"}}}}} | tables.t.foreignKeys.f: 'onDelete' cannot be 'drop'; use one of [no action, restrict, cascade, set null, set default]
            {"tables": {"t": {"indexes": {"i": {"on": [1]}}}}}                | tables.t.indexes.i: a part of an index must be a column's name or an object
            {"tables": {"t": {"indexes": {"i": {"on": [{"column": "a", "nulls": "middle"}]}}}}} | tables.t.indexes.i.on: 'nulls' must be 'first' or 'last'
            {"tables": {"t": {"indexes": {"i": {"on": "a"}}}}}                | tables.t.indexes.i: 'on' must be a list
            {"sequences": {"s": {"start": 1.5, "increment": 1}}}              | sequences.s: 'start' must be an integer
            {"sequences": {"s": {"start": 1e999999999, "increment": 1}}}      | sequences.s: 'start' must be an integer
            {"sequences": {"s": {"start": 9223372036854775808, "increment": 1}}} | sequences.s: 'start' is out of range
            {"sequences": {"s": {"start": 1, "increment": 0}}}                | sequences.s: sequence 's' has an increment of 0
            {"sequences": {"s": {"start": 1, "increment": 1, "cache": 3000000000}}} | sequences.s: 'cache' is out of range
            {"sequences": {"s": 1}}                                           | sequences: 's' must be an object
            {"tables": {"t": {}, "t": {}}}                                    | tables.t: the key 't' is there twice
            {"tables": {"a": {"columns": {"x": {"type": "bigint", "default": 1e99999999999}}}}} | tables.a.columns.x.default: '1e99999999999' is out of range
            {"tables": NaN}                                                   | line 1, column 12: this is not JSON
            {} {}                                                             | line 1, column 5: this is not JSON
            {"tables": {}, // none                                            | line 1, column 17: this is not JSON
            []                                                                | an object is expected here
            {"tables": {                                                      | the text ends too early
            """)
    void whatIsNotASchemaIsRefusedWithItsPlace(String json, String message) {
        assertThatThrownBy(() -> SchemaJson.read(json))
                .isInstanceOf(JsonException.class)
                .hasMessage(message);
    }

    @Test
    void anEmptyTextEndsTooEarly() {
        assertThatThrownBy(() -> SchemaJson.read("")).hasMessage("the text ends too early");
    }

    @Test
    void halfACharacterCannotBeWritten() {
        Schema schema = withValues("\ud83d");
        assertThatThrownBy(() -> SchemaJson.write(schema))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("half of a surrogate pair at 0");
    }

    private static Schema withValues(Object... values) {
        return Schema.of(Table.of(ObjectName.of("t"), List.of(column("a", varchar(1)), checkOneOf("c", "a", values))));
    }

    private static Schema withKey(String name, String... columns) {
        return Schema.of(Table.of(
                ObjectName.of("t"), List.of(column("a", bigint()), column("b", bigint()), unique(name, columns))));
    }

    @Provide
    Arbitrary<Schema> schemas() {
        return AnySchema.schemas();
    }
}
