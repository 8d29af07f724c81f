package dev.retort.schema.graph;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What keeps revisions from being a graph: each problem with the way out. */
final class GraphProblems {
    private final Map<String, RevisionNode> nodes = new TreeMap<>();
    private final Map<String, RevisionNode> squashed = new HashMap<>();
    private final List<Finding> problems = new ArrayList<>();

    private GraphProblems() {}

    /** The problems, those first that cause others; none if the revisions are a graph. */
    static List<Finding> of(Collection<RevisionNode> revisions) {
        GraphProblems check = new GraphProblems();
        revisions.forEach(check::checkId);
        check.nodes.values().forEach(check::checkReplaced);
        check.nodes.values().forEach(check::checkParents);
        check.checkLabels();
        if (check.problems.isEmpty()) {
            check.checkCycles();
        }
        return check.problems;
    }

    private void report(Code code, String message) {
        problems.add(Finding.of(code, message, null));
    }

    private void checkId(RevisionNode node) {
        RevisionNode other = nodes.putIfAbsent(node.id(), node);
        if (other != null) {
            report(
                    Code.RT312,
                    "two revisions have the id " + node.id() + ": " + other.name() + " and " + node.name()
                            + "; delete the one that was copied");
        }
    }

    private void checkReplaced(RevisionNode node) {
        for (String id : node.replaces()) {
            squashed.put(id, node);
            RevisionNode present = nodes.get(id);
            if (present != null) {
                report(
                        Code.RT313,
                        "revision " + present + " was squashed into " + node
                                + " and is still there; delete its class and its snapshot");
            }
        }
    }

    private void checkParents(RevisionNode node) {
        for (String parent : node.parents()) {
            if (nodes.containsKey(parent)) {
                continue;
            }
            RevisionNode squash = squashed.get(parent);
            if (squash == null) {
                report(
                        Code.RT310,
                        "revision " + node + " comes after " + parent + ", which is not there; bring the class and"
                                + " the snapshot of " + parent + " back from version control, or delete those of "
                                + node.id() + " and of all that come after it and compile again");
            } else if (!parent.equals(lastOf(squash.replaces()))) {
                report(
                        Code.RT314,
                        "revision " + node + " comes after " + parent + ", from the middle of what was squashed into "
                                + squash + "; delete the class and the snapshot of " + node.id()
                                + " and compile again, which writes its change anew after " + squash.id());
            }
        }
    }

    private void checkLabels() {
        Map<String, RevisionNode> byLabel = new HashMap<>();
        for (RevisionNode node : nodes.values()) {
            for (String label : node.labels()) {
                RevisionNode other = byLabel.putIfAbsent(label, node);
                if (other != null) {
                    report(
                            Code.RT315,
                            "the label '" + label + "' is on two revisions, " + other + " and " + node
                                    + "; keep it on one");
                }
            }
        }
    }

    private void checkCycles() {
        Map<String, Integer> depths = Depths.of(nodes.values(), squashed);
        nodes.keySet().stream()
                .filter(id -> !depths.containsKey(id))
                .findFirst()
                .ifPresent(id -> reportCycle(id, depths));
    }

    /** Goes from parent to parent, among those without a depth, until it meets itself. */
    private void reportCycle(String start, Map<String, Integer> depths) {
        Map<String, Integer> placeInPath = new LinkedHashMap<>();
        String at = start;
        while (placeInPath.putIfAbsent(at, placeInPath.size()) == null) {
            at = Depths.parents(nodes.get(at), squashed).stream()
                    .filter(parent -> !depths.containsKey(parent))
                    .findFirst()
                    .orElseThrow();
        }
        List<String> circle = List.copyOf(placeInPath.keySet()).subList(placeInPath.get(at), placeInPath.size());
        report(
                Code.RT311,
                "revisions come after each other in a circle: " + String.join(" after ", circle) + " after "
                        + circle.get(0)
                        + "; their parents were edited by hand: restore their snapshots from version control");
    }

    private static @Nullable String lastOf(List<String> ids) {
        return ids.isEmpty() ? null : ids.get(ids.size() - 1);
    }
}
