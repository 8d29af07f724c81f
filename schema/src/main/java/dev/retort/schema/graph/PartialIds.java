package dev.retort.schema.graph;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Finds the revision that a person means by the beginning of its id. */
final class PartialIds {
    private static final int MOST_CANDIDATES = 10;

    private PartialIds() {}

    static String resolve(String prefix, RevisionGraph graph, SortedMap<String, RevisionNode> squashed) {
        if (graph.contains(prefix)) {
            return prefix;
        }
        List<RevisionNode> candidates = graph.nodes().stream()
                .filter(node -> node.id().startsWith(prefix))
                .toList();
        if (candidates.size() == 1) {
            return candidates.get(0).id();
        }
        if (candidates.isEmpty()) {
            throw new RetortException(
                    Code.RT521,
                    "no revision's id begins with '" + prefix + "'; " + whereToLook(prefix, graph, squashed));
        }
        throw new RetortException(
                Code.RT522,
                candidates.size() + " revisions begin with '" + prefix + "': " + listed(candidates)
                        + "; give more digits");
    }

    private static String whereToLook(String prefix, RevisionGraph graph, SortedMap<String, RevisionNode> squashed) {
        SortedMap<String, RevisionNode> from = squashed.tailMap(prefix);
        if (!from.isEmpty() && from.firstKey().startsWith(prefix)) {
            return from.firstKey() + " was squashed into " + from.get(from.firstKey());
        }
        return graph.nodes().isEmpty()
                ? "there are no revisions yet"
                : "the latest is " + graph.nodes().get(graph.nodes().size() - 1) + ", the history lists them all";
    }

    private static String listed(List<RevisionNode> candidates) {
        String first = candidates.stream()
                .limit(MOST_CANDIDATES)
                .map(RevisionNode::toString)
                .collect(Collectors.joining(", "));
        return candidates.size() <= MOST_CANDIDATES ? first : first + ", …";
    }
}
