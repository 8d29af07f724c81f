package dev.retort.schema.diff;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.date;
import static dev.retort.schema.type.Types.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnDeparturesTest {
    private static final Column A = column("a", bigint());
    private static final Column B = column("b", bigint());

    @Test
    void columnsGoLate() {
        assertThat(departures(List.of(A, B), List.of(A), Map.of()))
                .isEqualTo(new ColumnDepartures(null, List.of(), null, List.of(B)));
    }

    @Test
    void aColumnWhoseNameIsTakenGoesAtOnce() {
        assertThat(departures(List.of(A, B), List.of(B), Map.of("a", "b")))
                .isEqualTo(new ColumnDepartures(null, List.of(B), null, List.of()));
        Column upper = column("B", uuid());
        assertThat(departures(List.of(A, column("b", date())), List.of(A, upper), Map.of()))
                .isEqualTo(new ColumnDepartures(null, List.of(column("b", date())), null, List.of()));
    }

    @Test
    void theLastColumnStepsAside() {
        Column before = column("a", date());
        assertThat(departures(List.of(before), List.of(column("a", uuid())), Map.of()))
                .isEqualTo(new ColumnDepartures(null, List.of(), before, List.of()));
    }

    @Test
    void computedColumnsGoAtOnceTheDependingFirst() {
        Column half = column("half", bigint()).generatedAs("a / 2");
        Column quarter = column("quarter", bigint()).generatedAs("half / 2");
        assertThat(departures(List.of(A, B, half, quarter), List.of(B), Map.of()))
                .isEqualTo(new ColumnDepartures(null, List.of(quarter, half), null, List.of(A)));
    }

    @Test
    void aCounterRetiresBeforeAnotherOneCounts() {
        Column counter = A.asIdentity();
        assertThat(departures(List.of(counter), List.of(B.asIdentity()), Map.of()))
                .isEqualTo(new ColumnDepartures(counter, List.of(), null, List.of(counter)));
        assertThat(departures(List.of(counter, B), List.of(B), Map.of()))
                .isEqualTo(new ColumnDepartures(null, List.of(), null, List.of(counter)));
    }

    private static ColumnDepartures departures(List<Column> before, List<Column> after, Map<String, String> renames) {
        Table table = Table.named(ObjectName.of("t"));
        return ColumnDepartures.of(ColumnMatch.of(table.withColumns(before), table.withColumns(after), renames));
    }
}
