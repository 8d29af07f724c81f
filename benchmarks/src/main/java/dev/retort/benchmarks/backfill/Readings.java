package dev.retort.benchmarks.backfill;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.runtime.Migration;
import dev.retort.runtime.Operations;
import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.Registry;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.json.Digests;
import dev.retort.schema.operation.Filling;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import java.util.List;

/**
 * The table, and the revision that fills its new column.
 *
 * @param withTheColumn whether that revision is there already
 */
public record Readings(boolean withTheColumn) implements Registry {
    public static final String ADD = "alter table readings add column fahrenheit integer";
    public static final String EXPRESSION = "celsius * 9 / 5 + 32";
    private static final Operation CREATE = new Operation.CreateTable(Table.of(
            ObjectName.of("readings"),
            List.of(
                    column("id", bigint()).notNull(),
                    column("station", varchar(40)).notNull(),
                    column("celsius", integer()).notNull(),
                    column("touched", integer()).notNull(),
                    primaryKey("pk_readings", "id"))));
    private static final Operation ADD_COLUMN =
            new Operation.AddColumn(ObjectName.of("readings"), column("fahrenheit", integer()));
    private static final Operation FILL = new Operation.Backfill(
            ObjectName.of("readings"), "fahrenheit", Filling.with(EXPRESSION).inBatches());

    @Override
    public String set() {
        return "default";
    }

    @Override
    public List<String> heads() {
        return List.of(withTheColumn ? "000000000002" : "000000000001");
    }

    @Override
    public List<RegisteredRevision> revisions() {
        Replay replay = Replay.from(Schema.EMPTY).apply(CREATE);
        RegisteredRevision create = new RegisteredRevision(
                "000000000001", List.of(), "R0001_Create", "", Digests.ofSchema(replay.schema()), Create::new);
        replay.apply(ADD_COLUMN).apply(FILL);
        RegisteredRevision fill = new RegisteredRevision(
                "000000000002",
                List.of(create.id()),
                "R0002_AddFahrenheit",
                "",
                Digests.ofSchema(replay.schema()),
                Fill::new);
        return withTheColumn ? List.of(create, fill) : List.of(create);
    }

    private static final class Create implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "readings",
                    column("id", bigint()).notNull(),
                    column("station", varchar(40)).notNull(),
                    column("celsius", integer()).notNull(),
                    column("touched", integer()).notNull(),
                    primaryKey("pk_readings", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("readings");
        }
    }

    private static final class Fill implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("readings", column("fahrenheit", integer()));
            op.backfill("readings", "fahrenheit", EXPRESSION).inBatches();
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("readings", "fahrenheit");
        }
    }
}
