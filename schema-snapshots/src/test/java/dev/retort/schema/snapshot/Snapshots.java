package dev.retort.schema.snapshot;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.rename.Renames;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Snapshots for tests. */
final class Snapshots {
    static final ObjectName CUSTOMERS = ObjectName.of("customers");

    private Snapshots() {}

    static Snapshot first() {
        return Snapshot.ofRevision("default", "com.acme.shop.migrations.R0001_CreateClients", "create clients")
                .naming("snake_case")
                .build(
                        Schema.of(table(ObjectName.of("clients"), "mail")),
                        origins(ObjectName.of("clients"), "Client", "mail"));
    }

    static Snapshot second() {
        return Snapshot.ofRevision("default", "com.acme.shop.migrations.R0002_RenameClients", "rename clients")
                .parents(List.of(first().id()))
                .naming("snake_case")
                .renames(Renames.of(
                        Map.of(ObjectName.of("clients"), CUSTOMERS),
                        Map.of(CUSTOMERS, Map.of("mail", "email")),
                        Map.of()))
                .labels(List.of("shop"))
                .flags(List.of("empty"))
                .build(Schema.of(table(CUSTOMERS, "email")), origins(CUSTOMERS, "Customer", "email"));
    }

    private static Table table(ObjectName name, String column) {
        return Table.of(
                name,
                List.of(
                        column("id", bigint()).asIdentity(),
                        column(column, varchar(255)).notNull(),
                        primaryKey("pk_" + name, "id")));
    }

    private static Origins origins(ObjectName table, String entity, String attribute) {
        String type = "com.acme.shop." + entity;
        return new Origins(
                new TreeMap<>(Map.of(table, new Origin(type, ""))),
                new TreeMap<>(Map.of(
                        table,
                        new TreeMap<>(Map.of(
                                "id",
                                new Origin("com.acme.shop.Person", "id"),
                                attribute,
                                new Origin(type, "contact." + attribute))))),
                new TreeMap<>(Map.of(ObjectName.of(entity + "_SEQ"), new Origin(type, "id"))),
                new TreeMap<>(Map.of(table, new TreeMap<>(Map.of("id", List.of("NEW", "PAID"))))));
    }
}
