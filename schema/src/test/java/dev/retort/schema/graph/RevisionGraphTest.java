package dev.retort.schema.graph;

import static dev.retort.schema.graph.Graphs.graph;
import static dev.retort.schema.graph.Graphs.revision;
import static dev.retort.schema.graph.Graphs.revisions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.finding.RetortException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RevisionGraphTest {
    /** Two branches from b, merged, and another beginning. */
    private static final RevisionGraph TEAM = graph("a", "b < a", "c < b", "d < b", "d2 < d", "e < c d2", "x");

    @Test
    void aGraphKnowsItsShape() {
        assertThat(TEAM.heads()).containsExactly("x", "e");
        assertThat(TEAM.bases()).containsExactly("a", "x");
        assertThat(TEAM.ids()).containsExactly("a", "x", "b", "c", "d", "d2", "e");
        assertThat(TEAM.depth("a")).isEqualTo(1);
        assertThat(TEAM.depth("e")).isEqualTo(5);
        assertThat(TEAM.parents("e")).containsExactly("c", "d2");
        assertThat(TEAM.children("b")).containsExactly("c", "d");
        assertThat(TEAM.ancestors("e")).containsExactly("a", "b", "c", "d", "d2");
        assertThat(TEAM.descendants("b")).containsExactly("c", "d", "d2", "e");
        assertThat(TEAM.range(List.of("c"), List.of("e"))).containsExactly("d", "d2", "e");
        assertThat(TEAM.range(List.of(), List.of("b"))).containsExactly("a", "b");
        assertThat(TEAM.headsOf(List.of("a", "b", "c", "d"))).containsExactly("c", "d");
        assertThat(TEAM.reaches("b", "e")).isTrue();
        assertThat(TEAM.reaches("e", "e")).isTrue();
        assertThat(TEAM.reaches("c", "d2")).isFalse();
    }

    @Test
    void mergeBasesAreTheLastCommonRevisions() {
        assertThat(TEAM.mergeBases(List.of("c", "d2"))).containsExactly("b");
        assertThat(TEAM.mergeBases(List.of("b", "e"))).containsExactly("b");
        assertThat(TEAM.mergeBases(List.of("x", "e"))).isEmpty();
        assertThat(graph("a", "b < a", "c < a", "d < b c", "e < b c").mergeBases(List.of("d", "e")))
                .as("merged crosswise")
                .containsExactly("b", "c");
        assertThat(graph("a", "b < a", "c < a", "d < a").mergeBases(List.of("b", "c", "d")))
                .containsExactly("a");
    }

    @Test
    void anEmptyGraphIsAGraph() {
        RevisionGraph empty = graph();
        assertThat(empty.heads()).isEmpty();
        assertThat(empty.ids()).isEmpty();
        assertThat(empty.mergeBases(List.of())).isEmpty();
    }

    @Test
    void aPartialIdIsEnoughWhereItIsUnique() {
        RevisionGraph graph = graph("7c1f0a9e42b8", "7c2000000000 < 7c1f0a9e42b8", "aa0000000000");
        assertThat(graph.resolve("7c1")).isEqualTo("7c1f0a9e42b8");
        assertThat(graph.resolve("aa0000000000")).isEqualTo("aa0000000000");
        assertThatThrownBy(() -> graph.resolve("7c"))
                .hasMessage("RT522: 2 revisions begin with '7c': 7c1f0a9e42b8 (R_7c1f0a9e42b8),"
                        + " 7c2000000000 (R_7c2000000000); give more digits");
        assertThatThrownBy(() -> graph.resolve("b"))
                .hasMessage("RT521: no revision's id begins with 'b'; the latest is 7c2000000000 (R_7c2000000000),"
                        + " the history lists them all");
        assertThatThrownBy(() -> graph().resolve("b"))
                .hasMessage("RT521: no revision's id begins with 'b'; there are no revisions yet");
    }

    @Test
    void manyCandidatesAreNotAllListed() {
        List<RevisionNode> many = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            many.add(revision("a" + i));
        }
        assertThatThrownBy(() -> RevisionGraph.of(many).resolve("a"))
                .hasMessageStartingWith("RT522: 30 revisions begin with 'a': a10 (R_a10)")
                .hasMessageEndingWith("a19 (R_a19), …; give more digits");
    }

    @Test
    void anExactIdIsMeantEvenWhereAnotherBeginsWithIt() {
        assertThat(graph("a", "ab < a").resolve("a")).isEqualTo("a");
    }

    @Test
    void aMissingParentIsAnError() {
        assertThatThrownBy(() -> graph("b < a"))
                .isInstanceOf(RetortException.class)
                .hasMessage(
                        "RT310: revision b (R_b) comes after a, which is not there; bring the class and the snapshot"
                                + " of a back from version control, or delete those of b and of all that come after it and"
                                + " compile again");
    }

    @Test
    void aCircleIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> graph("a", "b < a d", "c < b", "d < c", "e < d"))
                .hasMessage("RT311: revisions come after each other in a circle: b after d after c after b;"
                        + " their parents were edited by hand: restore their snapshots from version control");
        assertThatThrownBy(() -> graph("a < a")).hasMessageContaining("circle: a after a;");
    }

    @Test
    void anIdThatIsThereTwiceIsAnError() {
        RevisionNode one = RevisionNode.of("a", List.of(), "R0001_Init");
        RevisionNode other = RevisionNode.of("a", List.of(), "R0001_InitCopy");
        assertThatThrownBy(() -> RevisionGraph.of(List.of(one, other)))
                .hasMessage("RT312: two revisions have the id a: R0001_Init and R0001_InitCopy;"
                        + " delete the one that was copied");
    }

    @Test
    void aLabelThatIsThereTwiceIsAnError() {
        List<RevisionNode> nodes =
                List.of(revision("a").withLabel("billing"), revision("b < a").withLabel("billing"));
        assertThatThrownBy(() -> RevisionGraph.of(nodes))
                .hasMessage("RT315: the label 'billing' is on two revisions, a (R_a) and b (R_b); keep it on one");
    }

    @Test
    void allProblemsAreFoundAtOnce() {
        assertThat(RevisionGraph.problems(revisions("b < a", "d < c", "d < c"))).hasSize(3);
        assertThat(RevisionGraph.problems(revisions("a", "b < a"))).isEmpty();
    }

    @Test
    void whatCameAfterTheLastSquashedRevisionComesAfterTheSquash() {
        RevisionGraph graph = RevisionGraph.of(
                List.of(revision("d").replacing(List.of("a", "b", "c")), revision("e < c"), revision("f < e")));
        assertThat(graph.parents("e")).containsExactly("d");
        assertThat(graph.bases()).containsExactly("d");
        assertThat(graph.depth("f")).isEqualTo(5);
        assertThat(graph.replacementOf("b")).isEqualTo(graph.node("d"));
        assertThat(graph.replacementOf("d")).isNull();
        assertThatThrownBy(() -> graph.resolve("b"))
                .hasMessage("RT521: no revision's id begins with 'b'; b was squashed into d (R_d)");
    }

    @Test
    void whatCameFromTheMiddleOfASquashIsAnError() {
        assertThatThrownBy(() ->
                        RevisionGraph.of(List.of(revision("d").replacing(List.of("a", "b", "c")), revision("e < b"))))
                .hasMessage("RT314: revision e (R_e) comes after b, from the middle of what was squashed into d (R_d);"
                        + " delete the class and the snapshot of e and compile again, which writes its change anew"
                        + " after d");
    }

    @Test
    void aSquashedRevisionThatIsStillThereIsAnError() {
        assertThatThrownBy(() -> RevisionGraph.of(List.of(revision("d").replacing(List.of("a")), revision("a"))))
                .hasMessage("RT313: revision a (R_a) was squashed into d (R_d) and is still there;"
                        + " delete its class and its snapshot");
    }

    @Test
    void anUnknownIdIsTheCallersMistake() {
        assertThatThrownBy(() -> TEAM.ancestors("nope")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tenThousandRevisionsInALineAreNothing() {
        List<RevisionNode> line = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            line.add(RevisionNode.of(id(i), i == 0 ? List.of() : List.of(id(i - 1)), "R" + i));
        }
        Collections.shuffle(line, new Random(1));

        RevisionGraph graph = RevisionGraph.of(line);
        assertThat(graph.depth(id(9_999))).isEqualTo(10_000);
        assertThat(graph.ancestors(id(9_999))).hasSize(9_999);
        assertThat(graph.range(List.of(id(5_000)), List.of(id(9_999)))).hasSize(4_999);
        assertThat(graph.mergeBases(List.of(id(4_000), id(9_000)))).containsExactly(id(4_000));
        Position old = Position.at(graph, List.of(id(9_000)));
        assertThat(old.upgrade(Target.HEAD).apply()).hasSize(999);
        assertThat(old.downgrade(Target.BASE).undo()).hasSize(9_001);
    }

    @Test
    void aCircleOfTenThousandIsFoundWithoutRecursion() {
        List<RevisionNode> circle = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            circle.add(RevisionNode.of(id(i), List.of(id((i + 9_999) % 10_000)), "R" + i));
        }
        assertThat(RevisionGraph.problems(circle)).hasSize(1);
    }

    private static String id(int i) {
        return String.format("%012x", i);
    }
}
