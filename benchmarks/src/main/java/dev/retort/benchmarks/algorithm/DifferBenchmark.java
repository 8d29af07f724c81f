package dev.retort.benchmarks.algorithm;

import dev.retort.schema.Elements;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.diff.Differ;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.rename.Renames;
import dev.retort.schema.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The difference of two schemas of tables with twenty columns, of which every tenth table gained a column. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DifferBenchmark {
    private static final int COLUMNS = 20;

    /** The tables. */
    @Param({"100", "1000"})
    public int size;

    private Schema before = Schema.EMPTY;
    private Schema after = Schema.EMPTY;

    /** Makes both schemas, which share nothing that could be compared by identity. */
    @Setup
    public void schemas() {
        before = schema(size, 0);
        after = schema(size, 10);
    }

    /** The operations from one to the other. */
    @Benchmark
    public List<Operation> differ() {
        return Differ.diff(before, after, Renames.NONE, Hints.NONE);
    }

    private static Schema schema(int tables, int widerEvery) {
        List<Table> all = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            List<TableElement> elements = new ArrayList<>();
            elements.add(Elements.column("id", Types.bigint()).notNull());
            int columns = widerEvery > 0 && i % widerEvery == 0 ? COLUMNS + 1 : COLUMNS;
            for (int c = 1; c < columns; c++) {
                elements.add(Elements.column("c" + c, Types.varchar(50 + c)));
            }
            elements.add(Elements.primaryKey("pk_t" + i, "id"));
            all.add(Table.of(ObjectName.of("t" + i), elements));
        }
        return Schema.of(all.toArray(Table[]::new));
    }
}
