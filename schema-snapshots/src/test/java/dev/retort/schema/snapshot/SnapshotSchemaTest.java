package dev.retort.schema.snapshot;

import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.col;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.sequence;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.decimal;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.timestamp;
import static dev.retort.schema.type.Types.uuid;
import static dev.retort.schema.type.Types.varchar;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.json.AnySchema;
import dev.retort.schema.rename.Renames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published JSON Schema describes what is written, and the example snapshots are what is written. Run
 * with {@code -Dretort.regenerate=true} to write the examples again.
 */
class SnapshotSchemaTest {
    private static final Path EXAMPLES = Path.of("examples", "default");
    private static final com.networknt.schema.Schema JSON_SCHEMA = jsonSchema();

    static Stream<Snapshot> examples() {
        Table customers = Table.of(
                ObjectName.of("customers"),
                List.of(
                        column("id", bigint()).asIdentity(),
                        column("name", varchar(255)).notNull(),
                        column("status", varchar(255)).notNull().defaultValue("NEW"),
                        primaryKey("pk_customers", "id"),
                        checkOneOf("ck_customers_status", "status", "NEW", "ACTIVE", "GONE")));
        Snapshot first = snapshot("R0001_CreateCustomers", "create customers", Renames.NONE, List.of(), customers);

        Table withMail = Table.of(
                customers.name(),
                List.of(
                        column("id", bigint()).asIdentity(),
                        column("full_name", varchar(255)).notNull(),
                        column("status", varchar(255)).notNull().defaultValue("NEW"),
                        column("email", varchar(320)).notNull().withComment("Where receipts go"),
                        primaryKey("pk_customers", "id"),
                        unique("uk_customers_email", "email"),
                        checkOneOf("ck_customers_status", "status", "NEW", "ACTIVE", "GONE")));
        Renames renamed = Renames.of(Map.of(), Map.of(customers.name(), Map.of("name", "full_name")), Map.of());
        Snapshot email =
                snapshot("R0002_AddEmailToCustomers", "add email to customers", renamed, List.of(first.id()), withMail);

        Table orders = Table.of(
                        ObjectName.of("orders"),
                        List.of(
                                column("id", uuid()).notNull(),
                                column("customer_id", bigint()).notNull(),
                                column("number", integer()).notNull(),
                                column("placed_at", timestamp(6).withTimeZone())
                                        .notNull()
                                        .defaultExpression("current_timestamp"),
                                column("net", decimal(12, 2)).notNull(),
                                column("tax", decimal(12, 2)).notNull().defaultValue(0),
                                column("total", decimal(12, 2)).generatedAs("net + tax"),
                                primaryKey("pk_orders", "id"),
                                foreignKey("fk_orders_customer_id", "customer_id")
                                        .references("customers", "id")
                                        .onDelete(ReferentialAction.CASCADE)))
                .withIndexes(List.of(
                        index("ix_orders_placed_at", col("placed_at").desc()),
                        index("ix_orders_customer_id", "customer_id")));
        Snapshot withOrders =
                snapshot("R0002_CreateOrders", "create orders", Renames.NONE, List.of(first.id()), customers, orders);
        Snapshot merged = snapshot(
                "R0003_MergeEmailAndOrders",
                "merge email and orders",
                Renames.NONE,
                List.of(email.id(), withOrders.id()),
                withMail,
                orders);
        return Stream.of(first, email, withOrders, merged);
    }

    @Test
    void theExamplesAreWhatIsWritten() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Map<String, SnapshotHeader> headers = new LinkedHashMap<>();
        examples().forEach(example -> {
            SnapshotIndex before = SnapshotIndex.of("default", headers);
            String name = before.newFileName(
                    example.id(), List.copyOf(example.header().parents()));
            headers.put(name, example.header());
            expected.put(name, SnapshotWriter.write(example));
        });
        if (Boolean.getBoolean("retort.regenerate")) {
            regenerate(expected);
        }

        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.toList()) {
                found.put(file.getFileName().toString(), Files.readString(file).replace("\r\n", "\n"));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesAreAsTheJsonSchemaSays(Snapshot example) {
        assertThat(errors(SnapshotWriter.write(example))).isEmpty();
    }

    @Property(tries = 100)
    void whateverIsWrittenIsAsTheJsonSchemaSays(@ForAll("schemas") Schema schema) {
        Snapshot snapshot = Snapshot.ofRevision("default", "a.R1", "").build(schema, Origins.NONE);
        assertThat(errors(SnapshotWriter.write(snapshot))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "format": 1 | "format": 2
            "required": true | "required": "yes"
            "type": "bigint" | "type": "number"
            "type": "bigint" | "typ": "bigint"
            "type": "bigint" | "type": "bigint", "default": 1, "defaultSql": "1"
            "type": "bigint" | "type": "bigint", "virtual": true
            "oneOf": ["NEW", "ACTIVE", "GONE"] | "oneOf": []
            "naming": "jakarta", |
            "parents": [] | "parents": ["R1"]
            """)
    void whatIsNotASnapshotIsNotAsTheJsonSchemaSays(String part, String replacement) {
        String example = SnapshotWriter.write(examples().findFirst().orElseThrow());
        String broken = example.replace(part, replacement == null ? "" : replacement);
        assertThat(broken).isNotEqualTo(example);
        assertThat(errors(broken)).isNotEmpty();
    }

    private static Snapshot snapshot(
            String className, String message, Renames renames, List<String> parents, Table... tables) {
        return Snapshot.ofRevision("default", "com.acme.shop.migrations." + className, message)
                .parents(parents)
                .renames(renames)
                .build(Schema.of(List.of(), List.of(tables), List.of(sequence("order_numbers"))), origins(tables));
    }

    private static Origins origins(Table... tables) {
        SortedMap<ObjectName, Origin> entities = new TreeMap<>();
        SortedMap<ObjectName, SortedMap<String, Origin>> attributes = new TreeMap<>();
        for (Table table : tables) {
            String type =
                    table.name().equals(ObjectName.of("orders")) ? "com.acme.shop.Order" : "com.acme.shop.Customer";
            entities.put(table.name(), new Origin(type, ""));
            SortedMap<String, Origin> byColumn = new TreeMap<>();
            table.columns().forEach(column -> byColumn.put(column.name(), new Origin(type, attribute(column.name()))));
            attributes.put(table.name(), byColumn);
        }
        return new Origins(entities, attributes);
    }

    private static String attribute(String column) {
        return switch (column) {
            case "full_name" -> "fullName";
            case "placed_at" -> "placedAt";
            case "customer_id" -> "customer";
            default -> column;
        };
    }

    private static void regenerate(Map<String, String> examples) throws IOException {
        Files.createDirectories(EXAMPLES);
        try (Stream<Path> old = Files.list(EXAMPLES)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> example : examples.entrySet()) {
            Files.writeString(EXAMPLES.resolve(example.getKey()), example.getValue());
        }
    }

    private static List<String> errors(String json) {
        return JSON_SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static com.networknt.schema.Schema jsonSchema() {
        try (InputStream resource =
                SnapshotSchemaTest.class.getResourceAsStream("/dev/retort/schema/snapshot-1.schema.json")) {
            assertThat(resource).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(resource.readAllBytes(), UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<Schema> schemas() {
        return AnySchema.schemas();
    }
}
