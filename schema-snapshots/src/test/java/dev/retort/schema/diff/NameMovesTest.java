package dev.retort.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.diff.Move.Kind;
import dev.retort.schema.operation.Operation.RenameColumn;
import dev.retort.schema.operation.Operation.RenameConstraint;
import dev.retort.schema.operation.Operation.RenameIndex;
import dev.retort.schema.operation.Operation.RenameSequence;
import dev.retort.schema.operation.Operation.RenameTable;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameMovesTest {
    private static final ObjectName T = ObjectName.of("t");
    private final NameMoves moves = new NameMoves(new TemporaryNames(Schema.EMPTY, Schema.EMPTY));

    @Test
    void aChainIsMadeFromItsEnd() {
        moves.column(T, "a", "b");
        moves.column(T, "b", "c");
        moves.column(T, "c", "d");

        assertThat(moves.operations())
                .containsExactly(
                        new RenameColumn(T, "c", "d"), new RenameColumn(T, "b", "c"), new RenameColumn(T, "a", "b"));
    }

    @Test
    void aSwapGoesByWayOfATemporaryName() {
        moves.column(T, "a", "b");
        moves.column(T, "b", "a");

        assertThat(moves.operations())
                .containsExactly(
                        new RenameColumn(T, "a", "swap_a"),
                        new RenameColumn(T, "b", "a"),
                        new RenameColumn(T, "swap_a", "b"));
    }

    @Test
    void onlyACircleIsOpenedAndNotWhatWaitsForIt() {
        moves.table(ObjectName.of("c"), ObjectName.of("a"), Set.of());
        moves.table(ObjectName.of("a"), ObjectName.of("b"), Set.of());
        moves.table(ObjectName.of("b"), ObjectName.of("\"A\""), Set.of());

        assertThat(moves.operations())
                .containsExactly(
                        new RenameTable(ObjectName.of("a"), ObjectName.of("swap_a")),
                        new RenameTable(ObjectName.of("c"), ObjectName.of("a")),
                        new RenameTable(ObjectName.of("b"), ObjectName.of("\"A\"")),
                        new RenameTable(ObjectName.of("swap_a"), ObjectName.of("b")));
    }

    @Test
    void columnsOfDifferentTablesAreInNobodysWay() {
        moves.column(T, "a", "b");
        moves.column(ObjectName.of("u"), "b", "a");

        assertThat(moves.operations())
                .containsExactly(new RenameColumn(T, "a", "b"), new RenameColumn(ObjectName.of("u"), "b", "a"));
    }

    @Test
    void tablesSequencesAndPartsShareTheirNames() {
        moves.sequence(ObjectName.of("x"), ObjectName.of("y"));
        moves.table(T, ObjectName.of("x"), Set.of());
        moves.part(Kind.INDEX, T, null, "y", "t");

        assertThat(moves.operations())
                .containsExactly(
                        new RenameSequence(ObjectName.of("x"), ObjectName.of("swap_x")),
                        new RenameTable(T, ObjectName.of("x")),
                        new RenameIndex(ObjectName.of("x"), "y", "t"),
                        new RenameSequence(ObjectName.of("swap_x"), ObjectName.of("y")));
    }

    @Test
    void onlyTheCaseOfANameChanges() {
        moves.table(T, ObjectName.of("T"), Set.of());
        moves.column(T, "a", "A");

        assertThat(moves.operations())
                .containsExactly(
                        new RenameTable(T, ObjectName.of("T")), new RenameColumn(ObjectName.of("T"), "a", "A"));
    }

    @Test
    void aTableTakesItsPartsIntoAnotherSchema() {
        ObjectName moved = ObjectName.of("s", "t");
        moves.partAtOnce(Kind.CONSTRAINT, T, "pk_old", "pk_new");
        moves.table(T, moved, Set.of("pk_new"));
        moves.table(ObjectName.of("s", "pk_new"), ObjectName.of("s", "u"), Set.of());

        assertThat(moves.operations())
                .containsExactly(
                        new RenameConstraint(T, "pk_old", "pk_new"),
                        new RenameTable(ObjectName.of("s", "pk_new"), ObjectName.of("s", "u")),
                        new RenameTable(T, moved));
    }

    @Test
    void temporaryNamesAreLikeTheOldOnesAndShort() {
        TemporaryNames names = new TemporaryNames(Schema.EMPTY, Schema.EMPTY);
        assertThat(names.like("\"Größe 2\"")).isEqualTo("swap_gr__e_2");
        assertThat(names.like("\"Größe 2\"")).isEqualTo("swap_gr__e_2_2");
        assertThat(names.like("x".repeat(200))).hasSizeLessThan(60);
    }
}
