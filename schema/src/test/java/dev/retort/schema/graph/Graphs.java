package dev.retort.schema.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Revisions for tests: {@code "c < a b"} is revision {@code c} after {@code a} and {@code b}. */
final class Graphs {
    private Graphs() {}

    static List<RevisionNode> revisions(String... lines) {
        return Arrays.stream(lines).map(Graphs::revision).toList();
    }

    static RevisionGraph graph(String... lines) {
        return RevisionGraph.of(revisions(lines));
    }

    static RevisionNode revision(String line) {
        String[] sides = line.split(" < ");
        List<String> parents = sides.length == 1 ? List.of() : List.of(sides[1].split(" "));
        return RevisionNode.of(sides[0].strip(), parents, "R_" + sides[0].strip());
    }

    /** Random revisions with up to three parents each, several beginnings and ends, in random order of ids. */
    static Arbitrary<List<RevisionNode>> random(int most) {
        return Arbitraries.randomValue(random -> {
            List<String> ids = new ArrayList<>();
            List<RevisionNode> nodes = new ArrayList<>();
            int count = random.nextInt(most + 1);
            for (int i = 0; i < count; i++) {
                String id = String.format("%04x", (i * 40503 + 7) & 0xffff);
                Set<String> parents = new TreeSet<>();
                for (int p = random.nextInt(4); p > 0 && !ids.isEmpty(); p--) {
                    // Mostly the latest ones, as in real histories.
                    int back = 1 + random.nextInt(Math.min(ids.size(), random.nextInt(5) == 0 ? ids.size() : 3));
                    parents.add(ids.get(ids.size() - back));
                }
                nodes.add(RevisionNode.of(id, parents, "R" + i));
                ids.add(id);
            }
            Collections.shuffle(nodes, random);
            return nodes;
        });
    }
}
