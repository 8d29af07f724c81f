package dev.retort.schema.graph;

import static dev.retort.schema.graph.Graphs.graph;
import static dev.retort.schema.graph.Graphs.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PositionTest {
    private static final RevisionGraph LINE = graph("a1", "b2 < a1", "c3 < b2", "d4 < c3");
    private static final RevisionGraph TEAM = graph("a1", "b2 < a1", "c3 < b2", "d4 < b2", "e5 < c3 d4");
    private static final RevisionGraph SPLIT = RevisionGraph.of(List.of(
            revision("a1"),
            revision("b2 < a1").withLabel("billing"),
            revision("b3 < b2"),
            revision("c2 < a1").withLabel("catalog"),
            revision("c3 < c2")));

    @Test
    void anUpgradeAppliesWhatIsPendingUpToTheTarget() {
        Position position = Position.at(LINE, List.of("b2"));
        assertThat(position.upgrade(Target.HEAD)).isEqualTo(apply("c3", "d4"));
        assertThat(position.upgrade(Target.HEADS)).isEqualTo(apply("c3", "d4"));
        assertThat(position.upgrade(Target.parse("+1"))).isEqualTo(apply("c3"));
        assertThat(position.upgrade(Target.parse("c"))).isEqualTo(apply("c3"));
        assertThat(position.upgrade(Target.parse("a1")).isEmpty()).isTrue();
        assertThat(position.pending()).containsExactly("c3", "d4");
        assertThat(Position.at(LINE, List.of()).upgrade(Target.HEAD)).isEqualTo(apply("a1", "b2", "c3", "d4"));
        assertThat(Position.at(graph(), List.of()).upgrade(Target.HEAD).isEmpty())
                .isTrue();
    }

    @Test
    void aDowngradeUndoesWhatComesAfterTheTargetTheLatestFirst() {
        Position position = Position.at(LINE, List.of("c3"));
        assertThat(position.downgrade(Target.parse("-1"))).isEqualTo(undo("c3"));
        assertThat(position.downgrade(Target.parse("-3"))).isEqualTo(undo("c3", "b2", "a1"));
        assertThat(position.downgrade(Target.parse("a1"))).isEqualTo(undo("c3", "b2"));
        assertThat(position.downgrade(Target.BASE)).isEqualTo(undo("c3", "b2", "a1"));
        assertThat(position.downgrade(Target.parse("c3")).isEmpty()).isTrue();
    }

    @Test
    void undoingFollowsTheOrderInWhichItWasReallyApplied() {
        Position first = Position.ofApplied(TEAM, List.of("a1", "b2", "c3", "d4"));
        Position second = Position.ofApplied(TEAM, List.of("a1", "b2", "d4", "c3"));
        assertThat(first.downgrade(Target.parse("-1"))).isEqualTo(undo("d4"));
        assertThat(second.downgrade(Target.parse("-1"))).isEqualTo(undo("c3"));
        assertThat(second.downgrade(Target.BASE)).isEqualTo(undo("c3", "d4", "b2", "a1"));
    }

    @Test
    void undoingAMergeGivesBackItsParentsAsHeads() {
        Position merged = Position.at(TEAM, List.of("e5"));
        assertThat(merged.headsAt(Target.parse("-1"))).containsExactly("c3", "d4");
        assertThat(merged.downgrade(Target.parse("c3"))).isEqualTo(undo("e5"));
        assertThat(merged.heads()).containsExactly("e5");
    }

    @Test
    void aLabelSpeaksOfTheBranchThatBeginsThere() {
        Position fresh = Position.at(SPLIT, List.of());
        assertThat(fresh.upgrade(Target.parse("billing@head"))).isEqualTo(apply("a1", "b2", "b3"));
        assertThat(fresh.upgrade(Target.parse("billing@+2"))).isEqualTo(apply("a1", "b2"));
        assertThat(fresh.upgrade(Target.HEADS)).isEqualTo(apply("a1", "b2", "c2", "b3", "c3"));

        Position all = Position.ofApplied(SPLIT, List.of("a1", "b2", "b3", "c2", "c3"));
        assertThat(all.downgrade(Target.parse("billing@-1"))).isEqualTo(undo("b3"));
        assertThat(all.downgrade(Target.parse("billing@base"))).isEqualTo(undo("b3", "b2"));
        assertThat(all.headsAt(Target.parse("billing@base"))).containsExactly("c3");
        assertThat(all.downgrade(Target.parse("a1"))).isEqualTo(undo("c3", "c2", "b3", "b2"));
        assertThat(all.headsAt(Target.parse("catalog@heads"))).containsExactly("c3");
    }

    @Test
    void goingToATargetMayUndoAndApply() {
        assertThat(Position.at(SPLIT, List.of("b3")).goTo(Target.parse("c2")))
                .isEqualTo(new Route(List.of("b3", "b2"), List.of("c2")));
        assertThat(Position.at(LINE, List.of("d4")).goTo(Target.parse("-2"))).isEqualTo(undo("d4", "c3"));
    }

    @Test
    void severalHeadsAreNotOne() {
        assertThatThrownBy(() -> Position.at(SPLIT, List.of()).upgrade(Target.HEAD))
                .hasMessage("RT523: 'head' means one revision, but there are 2 heads: b3 (R_b3), c3 (R_c3);"
                        + " use heads for all of them, name one by its id, or compile the model so that they are"
                        + " merged");
    }

    @Test
    void thereAreOnlySoManyRevisions() {
        Position position = Position.at(LINE, List.of("c3"));
        assertThatThrownBy(() -> position.upgrade(Target.parse("+2")))
                .hasMessage("RT524: '+2' is too far: only 1 revision is pending");
        assertThatThrownBy(() -> position.downgrade(Target.parse("-4")))
                .hasMessage("RT524: '-4' is too far: only 3 revisions are applied");
        assertThatThrownBy(() -> Position.at(LINE, List.of()).downgrade(Target.parse("-1")))
                .hasMessage("RT524: '-1' is too far: nothing is applied");
    }

    @Test
    void anUnknownLabelNamesTheKnownOnes() {
        assertThatThrownBy(() -> Position.at(SPLIT, List.of()).upgrade(Target.parse("bills@head")))
                .hasMessage("RT525: no revision has the label 'bills'; labels are billing, catalog");
        assertThatThrownBy(() -> Position.at(LINE, List.of()).upgrade(Target.parse("bills@head")))
                .hasMessage("RT525: no revision has the label 'bills'; none has any");
    }

    @Test
    void aTargetInTheOtherDirectionIsRefused() {
        Position position = Position.at(LINE, List.of("b2"));
        assertThatThrownBy(() -> position.upgrade(Target.BASE))
                .hasMessage("RT526: 'base' does not lead there: an upgrade only leads forward: use downgrade");
        assertThatThrownBy(() -> position.upgrade(Target.parse("-1"))).hasMessageStartingWith("RT526");
        assertThatThrownBy(() -> position.downgrade(Target.parse("+1")))
                .hasMessage("RT526: '+1' does not lead there: a downgrade only leads back: use upgrade");
        assertThatThrownBy(() -> position.downgrade(Target.HEAD))
                .hasMessage("RT526: 'head' does not lead there: revision d4 (R_d4) is not applied: use upgrade");
    }

    @Test
    void anAppliedRevisionThatNobodyKnowsIsAnError() {
        assertThatThrownBy(() -> Position.ofApplied(LINE, List.of("a1", "ff")))
                .hasMessage("RT527: the database has revision ff, which is not among the known ones;"
                        + " use the build that brought it, or a newer one");
    }

    @Test
    void aRangeNeedsNoDatabase() {
        assertThat(TargetRange.parse("base:head").resolve(LINE)).isEqualTo(apply("a1", "b2", "c3", "d4"));
        assertThat(TargetRange.parse("b2:d4").resolve(LINE)).isEqualTo(apply("c3", "d4"));
        assertThat(TargetRange.parse("d4:b2").resolve(LINE)).isEqualTo(undo("d4", "c3"));
        assertThat(TargetRange.parse("b2:+1").resolve(LINE)).isEqualTo(apply("c3"));
        assertThat(TargetRange.parse("head:-1").resolve(LINE)).isEqualTo(undo("d4"));
        assertThat(TargetRange.parse("c3").resolve(TEAM)).isEqualTo(apply("a1", "b2", "c3"));
        assertThat(TargetRange.parse("c3")).hasToString("base:c3");
        assertThatThrownBy(() -> TargetRange.parse("-1:head"))
                .hasMessage("RT520: a range cannot begin at '-1': there is no database to count from;"
                        + " begin it at base or at the id of a revision");
        assertThatThrownBy(() -> TargetRange.parse("a:b:c")).hasMessageStartingWith("RT520: 'b:c' is not a target");
    }

    private static Route apply(String... ids) {
        return new Route(List.of(), List.of(ids));
    }

    private static Route undo(String... ids) {
        return new Route(List.of(ids), List.of());
    }
}
