package dev.retort.schema.diff;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.rename.Renames;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A large model is compared while somebody waits for the compiler. */
class DifferSpeedTest {
    private static final int TABLES = 1000;
    private static final int COLUMNS = 20;
    private static final int ROUNDS = 20;
    /** Of processor time, once warm; ten times what is measured, since machines differ. */
    private static final long MOST_MILLIS = 500;

    @Test
    void aThousandTablesAreComparedAtOnce() {
        Schema before = schema("t", 255);
        Schema same = schema("t", 255);
        Schema after = schema("t", 200);
        assertThat(Differ.diff(before, same, Renames.NONE, Hints.NONE)).isEmpty();
        assertThat(millis(() -> Differ.diff(before, same, Renames.NONE, Hints.NONE)))
                .isLessThan(MOST_MILLIS);
        assertThat(millis(() -> Differ.diff(before, after, Renames.NONE, Hints.NONE)))
                .isLessThan(MOST_MILLIS);
        assertThat(millis(() -> Differ.diff(Schema.EMPTY, after, Renames.NONE, Hints.NONE)))
                .isLessThan(MOST_MILLIS);
        assertThat(millis(() -> Differ.diff(before, Schema.EMPTY, Renames.NONE, Hints.NONE)))
                .isLessThan(MOST_MILLIS);
    }

    @Test
    void aThousandTablesAreRenamedAtOnce() {
        Schema before = schema("t", 255);
        Schema after = schema("u", 255);
        Map<ObjectName, ObjectName> names = new HashMap<>();
        for (int i = 0; i < TABLES; i++) {
            names.put(ObjectName.of("t" + i), ObjectName.of("u" + i));
        }
        Renames renames = Renames.of(names, Map.of(), Map.of());
        assertThat(millis(() -> Differ.diff(before, after, renames, Hints.NONE)))
                .isLessThan(MOST_MILLIS);
        List<Operation> operations = Differ.diff(before, after, renames, Hints.NONE);
        assertThat(Replay.replay(before, operations)).isEqualTo(after);
        assertThat(millis(() -> Replay.replay(before, operations))).isLessThan(MOST_MILLIS);
    }

    private static long millis(Supplier<?> work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.get();
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return best / 1_000_000;
    }

    private static Schema schema(String prefix, int length) {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < TABLES; i++) {
            String name = prefix + i;
            List<TableElement> elements = new ArrayList<>();
            elements.add(column("id", bigint()).asIdentity());
            elements.add(column("parent_id", bigint()));
            for (int c = 2; c < COLUMNS; c++) {
                elements.add(column("c" + c, varchar(length)));
            }
            elements.add(primaryKey("pk_" + name, "id"));
            elements.add(unique("uk_" + name, "c2"));
            elements.add(foreignKey("fk_" + name, "parent_id").references(prefix + (i / 2), "id"));
            tables.add(Table.of(ObjectName.of(name), elements)
                    .withIndexes(List.of(index("ix_" + name, "c3"), index("iy_" + name, "c4", "c5"))));
        }
        return Schema.of(tables.toArray(Table[]::new));
    }
}
