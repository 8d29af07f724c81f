package dev.retort.schema.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares the graph with the plainest way to say the same. */
class RevisionGraphPropertyTest {

    @Property
    void parentsComeBeforeChildrenAndTheOrderDependsOnNothingElse(
            @ForAll("revisions") List<RevisionNode> revisions, @ForAll Random random) {
        List<String> order = RevisionGraph.of(revisions).ids();
        revisions.forEach(node -> node.parents()
                .forEach(parent -> assertThat(order.indexOf(parent)).isLessThan(order.indexOf(node.id()))));

        List<RevisionNode> shuffled = new ArrayList<>(revisions);
        Collections.shuffle(shuffled, random);
        assertThat(RevisionGraph.of(shuffled).ids()).isEqualTo(order);
    }

    @Property
    void ancestorsDescendantsRangesAndMergeBasesAreWhatTheyAreByDefinition(
            @ForAll("revisions") List<RevisionNode> revisions) {
        RevisionGraph graph = RevisionGraph.of(revisions);
        Map<String, Set<String>> upTo = naiveAncestors(revisions);
        for (RevisionNode one : revisions) {
            String a = one.id();
            assertThat(graph.withAncestors(List.of(a))).containsExactlyInAnyOrderElementsOf(upTo.get(a));
            assertThat(graph.withDescendants(List.of(a)))
                    .containsExactlyInAnyOrderElementsOf(upTo.keySet().stream()
                            .filter(b -> upTo.get(b).contains(a))
                            .toList());
            for (RevisionNode other : revisions) {
                String b = other.id();
                Set<String> common = new TreeSet<>(upTo.get(a));
                common.retainAll(upTo.get(b));
                Set<String> last = common.stream()
                        .filter(c -> common.stream()
                                .noneMatch(d -> !d.equals(c) && upTo.get(d).contains(c)))
                        .collect(Collectors.toSet());
                assertThat(graph.mergeBases(List.of(a, b))).containsExactlyInAnyOrderElementsOf(last);

                Set<String> range = new HashSet<>(upTo.get(b));
                range.removeAll(upTo.get(a));
                assertThat(graph.range(List.of(a), List.of(b))).containsExactlyInAnyOrderElementsOf(range);
            }
        }
    }

    @Property
    void whereverADatabaseIsUpgradingBringsItToTheHeadsAndEachStepHasItsParents(
            @ForAll("revisions") List<RevisionNode> revisions, @ForAll Random random) {
        RevisionGraph graph = RevisionGraph.of(revisions);
        Set<String> applied = new HashSet<>(graph.withAncestors(some(graph.ids(), random)));
        Route route = Position.ofApplied(
                        graph, graph.ids().stream().filter(applied::contains).toList())
                .upgrade(Target.HEADS);

        assertThat(route.undo()).isEmpty();
        for (String id : route.apply()) {
            assertThat(applied).containsAll(graph.parents(id)).doesNotContain(id);
            applied.add(id);
        }
        assertThat(applied).containsExactlyInAnyOrderElementsOf(graph.ids());
    }

    @Property
    void wheneverADatabaseGoesSomewhereNoStepLeavesAChildWithoutItsParent(
            @ForAll("revisions") List<RevisionNode> revisions, @ForAll Random random) {
        RevisionGraph graph = RevisionGraph.of(revisions);
        Position position = Position.at(graph, some(graph.ids(), random));
        Set<String> applied = new HashSet<>(graph.withAncestors(position.heads()));
        List<String> goals = some(graph.ids(), random);
        Target target = goals.isEmpty() ? Target.BASE : new Target(null, new Target.Revision(goals.get(0)));
        Route route = position.goTo(target);

        for (String id : route.undo()) {
            assertThat(graph.children(id)).doesNotContainAnyElementsOf(applied);
            assertThat(applied.remove(id)).isTrue();
        }
        for (String id : route.apply()) {
            assertThat(applied).containsAll(graph.parents(id));
            assertThat(applied.add(id)).isTrue();
        }
        assertThat(applied)
                .containsExactlyInAnyOrderElementsOf(
                        graph.withAncestors(goals.isEmpty() ? List.of() : goals.subList(0, 1)));
    }

    private static List<String> some(List<String> ids, Random random) {
        return ids.stream().filter(id -> random.nextInt(3) == 0).toList();
    }

    private static Map<String, Set<String>> naiveAncestors(List<RevisionNode> revisions) {
        Map<String, Set<String>> upTo = new HashMap<>();
        revisions.forEach(node -> upTo.put(node.id(), new HashSet<>(Set.of(node.id()))));
        for (int round = 0; round < revisions.size(); round++) {
            for (RevisionNode node : revisions) {
                node.parents().forEach(parent -> upTo.get(node.id()).addAll(upTo.get(parent)));
            }
        }
        return upTo;
    }

    @Provide
    Arbitrary<List<RevisionNode>> revisions() {
        return Graphs.random(14);
    }
}
