package dev.retort.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.json.AnySchema;
import dev.retort.schema.json.Digests;
import dev.retort.schema.rename.Renames;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SnapshotWriterTest {
    private static final SnapshotReader READER = new SnapshotReader();

    @Test
    void aSnapshotBeginsWithAShortHeaderAndEndsWithItsOrigins() {
        assertThat(SnapshotWriter.write(Snapshots.second())).isEqualTo("""
                {
                  "format": 1,
                  "set": "default",
                  "id": "c6ca679b0752",
                  "parents": ["fbb120edae7b"],
                  "revision": "com.acme.shop.migrations.R0002_RenameClients",
                  "message": "rename clients",
                  "naming": "snake_case",
                  "mappingVersion": 1,
                  "schemaDigest": "82579cf86d7119a7afc164ca7a45592c631b69b1e49751cc79d5c1891c716f51",
                  "renames": {
                    "tables": {"clients": "customers"},
                    "columns": {
                      "customers": {"mail": "email"}
                    }
                  },
                  "labels": ["shop"],
                  "flags": ["empty"],
                  "schema": {
                    "tables": {
                      "customers": {
                        "columns": {
                          "id": {"type": "bigint", "required": true, "identity": true},
                          "email": {"type": "varchar(255)", "required": true}
                        },
                        "primaryKey": {"name": "pk_customers", "columns": ["id"]}
                      }
                    }
                  },
                  "origins": {
                    "customers": {
                      "entity": "com.acme.shop.Customer",
                      "columns": {
                        "email": "#contact.email",
                        "id": "com.acme.shop.Person#id"
                      },
                      "ordinals": {
                        "id": ["NEW", "PAID"]
                      }
                    }
                  },
                  "sequenceOrigins": {
                    "Customer_SEQ": "com.acme.shop.Customer#id"
                  }
                }
                """);
    }

    @Property
    void everySnapshotReadsBackToTheSameValueAndTheSameBytes(@ForAll("snapshots") Snapshot snapshot) {
        String text = SnapshotWriter.write(snapshot);
        SnapshotSource source = SnapshotSource.of("s.json", text);
        Snapshot readBack = READER.read(source);

        assertThat(readBack).isEqualTo(snapshot);
        assertThat(SnapshotWriter.write(readBack)).isEqualTo(text);
        assertThat(READER.header(source)).isEqualTo(snapshot.header());
        assertThat(snapshot.header().schemaDigest()).isEqualTo(Digests.ofSchema(snapshot.schema()));
    }

    @Test
    void whatARevisionIsMakesItsIdAndNothingElseDoes() {
        Snapshot first = Snapshots.first();
        Schema schema = first.schema();

        assertThat(first.id()).matches("[0-9a-f]{12}");
        assertThat(first.withOrigins(Origins.NONE).id()).isEqualTo(first.id());
        assertThat(id("other", "a.R1", List.of(), Renames.NONE, schema))
                .isNotEqualTo(id("default", "a.R1", List.of(), Renames.NONE, schema))
                .isNotEqualTo(id("other", "a.R2", List.of(), Renames.NONE, schema))
                .isNotEqualTo(id("other", "a.R1", List.of("ab"), Renames.NONE, schema))
                .isNotEqualTo(id(
                        "other", "a.R1", List.of(), Snapshots.second().header().renames(), schema))
                .isNotEqualTo(id("other", "a.R1", List.of(), Renames.NONE, Schema.EMPTY))
                .as("a class may move to another package")
                .isEqualTo(id("other", "b.R1", List.of(), Renames.NONE, schema));
        assertThat(id("s", "a.R1", List.of("a", "b"), Renames.NONE, schema))
                .as("parents have no order")
                .isEqualTo(id("s", "a.R1", List.of("b", "a"), Renames.NONE, schema));
    }

    /** Committed files and databases' histories hang on it. */
    @Test
    void idsNeverChange() {
        assertThat(Snapshots.first().id()).isEqualTo("fbb120edae7b");
        assertThat(Snapshots.second().id()).isEqualTo("c6ca679b0752");
    }

    @Test
    void aHeaderKnowsItsClass() {
        SnapshotHeader header = Snapshots.second().header();
        assertThat(header.className()).isEqualTo("R0002_RenameClients");
        assertThat(header.packageName()).isEqualTo("com.acme.shop.migrations");
        assertThat(header.node().parents()).containsExactly(Snapshots.first().id());
        assertThat(Snapshot.ofRevision("default", "R1", "")
                        .build(Schema.EMPTY, Origins.NONE)
                        .header()
                        .packageName())
                .isEmpty();
    }

    private static String id(String set, String revision, List<String> parents, Renames renames, Schema schema) {
        return Snapshot.ofRevision(set, revision, "message")
                .parents(parents)
                .renames(renames)
                .build(schema, Origins.NONE)
                .id();
    }

    @Provide
    Arbitrary<Snapshot> snapshots() {
        return AnySchema.schemas().map(schema -> {
            SortedMap<ObjectName, Origin> tables = new TreeMap<>();
            SortedMap<ObjectName, SortedMap<String, Origin>> columns = new TreeMap<>();
            schema.tables().forEach((name, table) -> {
                if (table.comment() == null) {
                    tables.put(name, new Origin("com.acme.T", ""));
                }
                SortedMap<String, Origin> byColumn = new TreeMap<>();
                table.columns().stream()
                        .filter(column -> column.collation() == null)
                        .forEach(column -> byColumn.put(
                                column.name(),
                                new Origin(
                                        column.nullable() ? "com.acme.T" : "com.acme.S",
                                        column.comment() == null ? "a.b" : "")));
                if (!byColumn.isEmpty()) {
                    columns.put(name, byColumn);
                }
            });
            int size = schema.tables().size();
            return Snapshot.ofRevision("set-" + size, "com.acme.R" + size, "message \"" + size + "\"\n")
                    .parents(size > 2 ? List.of("0123456789ab", "ba9876543210") : List.of())
                    .mappingVersion(size + 1)
                    .replaces(size > 3 ? List.of("b", "a") : List.of())
                    .dependsOn(size > 1 ? List.of("other/0123") : List.of())
                    .renames(
                            size == 1
                                    ? Renames.of(
                                            Map.of(),
                                            Map.of(ObjectName.parse("s.\"T.x\""), Map.of("a", "b", "b", "a")),
                                            Map.of(ObjectName.of("s"), ObjectName.of("x", "s")))
                                    : Renames.NONE)
                    .build(schema, new Origins(tables, columns));
        });
    }
}
