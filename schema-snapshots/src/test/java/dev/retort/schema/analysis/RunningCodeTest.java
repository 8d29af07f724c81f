package dev.retort.schema.analysis;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Table;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.rename.Renames;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunningCodeTest {
    private static final ObjectName T = ObjectName.of("t");
    private static final ObjectName U = ObjectName.of("u");
    private static final Table BEFORE = Table.of(T, List.of(column("a", bigint()), column("b", bigint())));

    @Test
    void renames() {
        Table after = Table.of(U, List.of(column("b", bigint()), column("a", bigint())));
        Judged judged = Judged.change(BEFORE, after)
                .with(Renames.of(Map.of(T, U), Map.of(U, Map.of("a", "b", "b", "a")), Map.of()));

        assertThat(judged.by(new TableRenamed()))
                .containsExactly(Finding.of(
                        Code.RT130,
                        "table 't' is renamed to 'u': a build that still runs meanwhile does not find it",
                        new Origin("u", "")));
        assertThat(judged.by(new ColumnRenamed()))
                .containsExactlyInAnyOrder(
                        Finding.of(
                                Code.RT131,
                                "column 'a' of table 'u' is renamed to 'b': a build that still runs meanwhile does not"
                                        + " find it",
                                new Origin("u", "b")),
                        Finding.of(
                                Code.RT131,
                                "column 'b' of table 'u' is renamed to 'a': a build that still runs meanwhile does not"
                                        + " find it",
                                new Origin("u", "a")));
    }

    @Test
    void anotherCaseIsTheSameNameToRunningCode() {
        Table after = Table.of(ObjectName.of("T"), List.of(column("A", bigint()), column("b", bigint())));
        Judged judged = Judged.change(BEFORE, after)
                .with(Renames.of(
                        Map.of(T, ObjectName.of("T")), Map.of(ObjectName.of("T"), Map.of("a", "A")), Map.of()));

        assertThat(judged.by(new TableRenamed())).isEmpty();
        assertThat(judged.by(new ColumnRenamed())).isEmpty();
    }

    @Test
    void aRequiredColumnWithoutADefault() {
        Table after = Table.of(
                T,
                List.of(
                        column("a", bigint()),
                        column("b", bigint()),
                        column("c", integer()).notNull()));
        Hints hints = Hints.of(Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Map.of(T, Map.of("c", Literal.of(0))));

        assertThat(Judged.change(BEFORE, after).with(hints).by(new RequiredForRunningCode()))
                .containsExactly(Finding.of(
                        Code.RT132,
                        "column 'c' of table 't' is new, required and without a default: a build that still runs"
                                + " meanwhile cannot insert rows",
                        new Origin("t", "c")));
    }
}
