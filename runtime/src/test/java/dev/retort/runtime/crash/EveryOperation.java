package dev.retort.runtime.crash;

import static dev.retort.schema.Elements.check;
import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.sequence;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.operation.ColumnChange.defaultValue;
import static dev.retort.schema.operation.ColumnChange.noDefault;
import static dev.retort.schema.operation.ColumnChange.notNull;
import static dev.retort.schema.operation.ColumnChange.nullable;
import static dev.retort.schema.operation.ColumnChange.type;
import static dev.retort.schema.operation.Row.row;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.runtime.support.Revisions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Revisions that hold every operation there is, on tables with rows. */
final class EveryOperation {
    private static final int READINGS = 1_200;

    private EveryOperation() {}

    /**
     * The revisions for one database.
     *
     * @param url its URL: SQLite has no schemas
     */
    static Revisions revisions(String url) {
        Revisions revisions = Revisions.none()
                .then(
                        "a1",
                        "R0001_Tables",
                        op -> {
                            op.createTable(
                                    "people",
                                    column("id", bigint()).asIdentity(),
                                    column("name", varchar(50)).notNull(),
                                    column("age", integer()),
                                    primaryKey("pk_people", "id"));
                            op.createTable(
                                    "pets",
                                    column("id", integer()).notNull(),
                                    column("owner", bigint()),
                                    column("kind", varchar(10)));
                            op.insert(
                                    "people",
                                    row("id", 1).and("name", "Ana").and("age", 1),
                                    row("id", 2).and("name", "Bo").and("age", null));
                            op.insert("pets", row("id", 1).and("owner", 1).and("kind", "cat"));
                            op.createSequence(sequence("numbers").startWith(5));
                        },
                        op -> {
                            op.dropSequence("numbers");
                            op.dropTable("pets");
                            op.dropTable("people");
                        })
                .then(
                        "a2",
                        "R0002_Constraints",
                        op -> {
                            op.addPrimaryKey("pets", primaryKey("pk_pets", "id"));
                            op.addUnique("people", unique("uk_people_name", "name"));
                            op.addForeignKey(
                                    "pets", foreignKey("fk_pets_owner", "owner").references("people", "id"));
                            op.addCheck("pets", checkOneOf("ck_pets_kind", "kind", "cat", "dog"));
                            op.addCheck("people", check("ck_people_age", "age >= 0"));
                            op.createIndex("pets", index("ix_pets_owner", "owner"));
                            op.renameIndex("pets", "ix_pets_owner", "ix_pets_of");
                            op.renameConstraint("people", "uk_people_name", "uk_people_called");
                        },
                        op -> {
                            op.renameConstraint("people", "uk_people_called", "uk_people_name");
                            op.renameIndex("pets", "ix_pets_of", "ix_pets_owner");
                            op.dropIndex("pets", "ix_pets_owner");
                            op.dropCheck("people", "ck_people_age");
                            op.dropCheck("pets", "ck_pets_kind");
                            op.dropForeignKey("pets", "fk_pets_owner");
                            op.dropUnique("people", "uk_people_name");
                            op.dropPrimaryKey("pets", "pk_pets");
                        });
        return andThenOnline(andThenColumns(revisions, !url.startsWith("jdbc:sqlite:")));
    }

    /** The same, and so many more that an empty database is filled with many of them in one transaction. */
    static Revisions many(String url) {
        Revisions revisions = revisions(url);
        for (int i = 1; i <= 20; i++) {
            String table = "many_" + i;
            revisions = revisions.then(
                    "b" + i,
                    "R" + (1000 + i) + "_Table",
                    op -> op.createTable(table, column("id", integer())),
                    op -> op.dropTable(table));
        }
        return revisions;
    }

    private static Revisions andThenColumns(Revisions revisions, boolean schemas) {
        String notes = schemas ? "extra.notes" : "notes";
        return revisions
                .then(
                        "a3",
                        "R0003_Columns",
                        op -> {
                            op.addColumn("people", column("email", varchar(100)));
                            op.backfill("people", "email", "lower(name)").inBatches();
                            op.alterColumn("people", "email", notNull());
                            op.addColumn(
                                    "people",
                                    column("points", integer()).notNull().defaultValue(0));
                            op.run("give points", handle -> handle.execute("update people set points = points + 7"));
                            op.execute("update people set points = points * 2");
                            op.alterColumn("people", "points", type(bigint()), defaultValue(1));
                            op.renameColumn("people", "name", "called");
                            op.update("people", row("called", "Ana"), row("age", 33));
                            op.commentOnColumn("people", "age", "in years");
                            op.commentOnTable("pets", "who lives here");
                        },
                        op -> {
                            op.commentOnTable("pets", null);
                            op.commentOnColumn("people", "age", null);
                            op.renameColumn("people", "called", "name");
                            op.alterColumn("people", "points", type(integer()), noDefault());
                            op.dropColumn("people", "points");
                            op.alterColumn("people", "email", nullable());
                            op.dropColumn("people", "email");
                        })
                .then(
                        "a4",
                        "R0004_Names",
                        op -> {
                            op.renameTable("pets", "animals");
                            op.renameSequence("numbers", "ticket_numbers");
                            op.alterSequence(
                                    sequence("ticket_numbers").startWith(5).incrementBy(10));
                            if (schemas) {
                                op.createSchema("extra");
                            }
                            op.createTable(notes, column("id", integer()), column("text", varchar(20)));
                            op.insert(
                                    notes,
                                    row("id", 1).and("text", "x"),
                                    row("id", 2).and("text", "y"));
                            op.delete(notes, row("id", 2));
                            op.execute("create table raw_table (id integer)")
                                    .doneWhen("select count(*) from information_schema.tables"
                                            + " where lower(table_name) = 'raw_table'");
                        },
                        op -> {
                            op.execute("drop table raw_table")
                                    .doneWhen("select 1 - count(*) from information_schema.tables"
                                            + " where lower(table_name) = 'raw_table'");
                            op.dropTable(notes);
                            if (schemas) {
                                op.dropSchema("extra");
                            }
                            op.alterSequence(sequence("ticket_numbers").startWith(5));
                            op.renameSequence("ticket_numbers", "numbers");
                            op.renameTable("animals", "pets");
                        });
    }

    /** What is done so that nobody waits, and so many rows that they are filled in batches. */
    private static Revisions andThenOnline(Revisions revisions) {
        return revisions
                .then(
                        "a5",
                        "R0005_Online",
                        op -> {
                            op.online().createIndex("animals", index("ix_animals_kind", "kind"));
                            op.online().addCheck("animals", check("ck_animals_id", "id > 0"));
                            op.online().alterColumn("animals", "kind", notNull());
                            op.online().addUnique("animals", unique("uk_animals_id_kind", "id", "kind"));
                            op.online().dropIndex("animals", "ix_pets_of");
                        },
                        op -> {
                            op.online().createIndex("animals", index("ix_pets_of", "owner"));
                            op.dropUnique("animals", "uk_animals_id_kind");
                            op.alterColumn("animals", "kind", nullable());
                            op.dropCheck("animals", "ck_animals_id");
                            op.online().dropIndex("animals", "ix_animals_kind");
                        })
                .then(
                        "a6",
                        "R0006_Batches",
                        op -> {
                            op.createTable(
                                    "readings",
                                    column("id", integer()).notNull(),
                                    column("celsius", integer()),
                                    primaryKey("pk_readings", "id"));
                            op.run("measure", EveryOperation::measure);
                            op.addColumn("readings", column("kelvin", integer()));
                            op.backfill("readings", "kelvin", "celsius + 273").inBatches();
                        },
                        op -> op.dropTable("readings"));
    }

    /** More rows than are filled at first. */
    private static void measure(Handle handle) {
        PreparedBatch batch = handle.prepareBatch("insert into readings (id, celsius) values (?, ?)");
        for (int i = 1; i <= READINGS; i++) {
            batch.add(i, i % 40);
        }
        batch.execute();
    }
}
