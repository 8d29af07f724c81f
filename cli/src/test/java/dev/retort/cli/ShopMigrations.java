package dev.retort.cli;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.runtime.Direction;
import dev.retort.runtime.Migration;
import dev.retort.runtime.Operations;
import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.Registry;
import dev.retort.runtime.recording.Recordings;
import dev.retort.schema.Schema;
import dev.retort.schema.json.Digests;
import dev.retort.schema.operation.Replay;
import java.util.List;
import java.util.function.Supplier;

/** Three revisions as the compiler would register them: a table, a column, and rows made in code. */
public final class ShopMigrations implements Registry {
    static final String FIRST = "111111111111";
    static final String SECOND = "22222222aaaa";
    static final String THIRD = "22222222bbbb";

    @Override
    public String set() {
        return "shop";
    }

    @Override
    public List<String> heads() {
        return List.of(THIRD);
    }

    @Override
    public List<RegisteredRevision> revisions() {
        Schema schema = Schema.EMPTY;
        RegisteredRevision first = registered(schema, FIRST, List.of(), "create customers", R0001_Create::new);
        schema = after(schema, first);
        RegisteredRevision second = registered(schema, SECOND, List.of(FIRST), "add email", R0002_AddEmail::new);
        schema = after(schema, second);
        RegisteredRevision third = registered(schema, THIRD, List.of(SECOND), "write greetings", R0003_Greet::new);
        return List.of(first, second, third);
    }

    private static RegisteredRevision registered(
            Schema before, String id, List<String> parents, String message, Supplier<Migration> migration) {
        String name = migration.get().getClass().getSimpleName();
        RegisteredRevision undigested = new RegisteredRevision(id, parents, name, message, "", migration);
        return new RegisteredRevision(
                id, parents, name, message, Digests.ofSchema(after(before, undigested)), migration);
    }

    private static Schema after(Schema before, RegisteredRevision revision) {
        return Replay.replay(
                before, new Recordings().of(revision, Direction.UPGRADE).operations());
    }

    static final class R0001_Create implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "customers",
                    column("id", bigint()).notNull(),
                    column("name", varchar(80)).notNull(),
                    primaryKey("pk_customers", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("customers");
        }
    }

    static final class R0002_AddEmail implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("customers", column("email", varchar(254)));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("customers", "email");
        }
    }

    static final class R0003_Greet implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.run("greet everybody", handle -> handle.execute("insert into customers (id, name) values (7, 'World')"));
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("delete from customers where id = 7");
        }
    }
}
