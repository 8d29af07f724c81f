package dev.retort.schema.snapshot;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.graph.RevisionGraph;
import dev.retort.schema.graph.RevisionNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The snapshots of a set by their headers: which revisions there are, how they follow each other, and which file is whose. */
public final class SnapshotIndex {
    private final Map<String, String> fileNames = new HashMap<>();
    private final Map<String, SnapshotHeader> headers = new HashMap<>();
    private final RevisionGraph graph;

    private SnapshotIndex(SortedMap<String, SnapshotHeader> headersByFileName) {
        headersByFileName.forEach((fileName, header) -> {
            fileNames.put(header.id(), fileName);
            headers.put(header.id(), header);
        });
        graph = RevisionGraph.of(
                headers.values().stream().map(SnapshotHeader::node).toList());
    }

    /**
     * The index of a set.
     *
     * @param headersByFileName the header of each file by the file's own name, without its folder
     * @throws RetortException if they do not fit together: the first of their {@link #problems}
     */
    public static SnapshotIndex of(String set, Map<String, SnapshotHeader> headersByFileName) {
        for (Finding problem : problemsOfFiles(set, headersByFileName)) {
            throw new RetortException(problem.code(), problem.message());
        }
        return new SnapshotIndex(new TreeMap<>(headersByFileName));
    }

    /**
     * What keeps files from being the snapshots of a set, with the way out: one revision in two files, a
     * file under a wrong name or of another set, and whatever {@link RevisionGraph#problems} finds.
     */
    public static List<Finding> problems(String set, Map<String, SnapshotHeader> headersByFileName) {
        List<Finding> problems = problemsOfFiles(set, headersByFileName);
        Map<String, RevisionNode> nodes = new HashMap<>();
        headersByFileName.values().forEach(header -> nodes.put(header.id(), header.node()));
        problems.addAll(RevisionGraph.problems(nodes.values()));
        return problems;
    }

    private static List<Finding> problemsOfFiles(String set, Map<String, SnapshotHeader> headersByFileName) {
        List<Finding> problems = new ArrayList<>();
        SortedMap<String, List<String>> fileNames = new TreeMap<>();
        new TreeMap<>(headersByFileName).forEach((fileName, header) -> {
            fileNames.computeIfAbsent(header.id(), id -> new ArrayList<>()).add(fileName);
            if (!header.set().equals(set)) {
                problems.add(problem(
                        Code.RT316,
                        "snapshot " + fileName + " is of the set '" + header.set() + "', but lies with those of '" + set
                                + "'; move it to the folder of its own set"));
            }
        });
        fileNames.forEach((id, names) -> {
            String name = names.get(0);
            if (names.size() > 1) {
                problems.add(problem(
                        Code.RT308,
                        String.join(" and ", names) + " are snapshots of one revision, " + id
                                + "; delete what was copied"));
            } else if (!SnapshotFileName.idIn(name).equals(Optional.of(id))) {
                problems.add(problem(
                        Code.RT309,
                        "snapshot " + name + " is that of revision " + id + "; give it back its name, "
                                + nameWithId(name, id)));
            }
        });
        return problems;
    }

    /** The revisions and how they follow each other. */
    public RevisionGraph graph() {
        return graph;
    }

    /** The header of a revision of the graph. */
    public SnapshotHeader header(String id) {
        return required(headers, id);
    }

    /** The name of the file of a revision of the graph. */
    public String fileName(String id) {
        return required(fileNames, id);
    }

    /** The name of the file of a new revision after some of the graph. */
    public String newFileName(String id, List<String> parents) {
        int depth = 1 + parents.stream().mapToInt(graph::depth).max().orElse(0);
        return SnapshotFileName.of(depth, id);
    }

    private static <T> T required(Map<String, T> byId, String id) {
        T value = byId.get(id);
        if (value == null) {
            throw new IllegalArgumentException("there is no snapshot of revision " + id);
        }
        return value;
    }

    private static String nameWithId(String fileName, String id) {
        String number = fileName.replaceFirst("^(\\d{4,})?.*$", "$1");
        return (number.isEmpty() ? "NNNN" : number) + "_" + id + ".json";
    }

    private static Finding problem(Code code, String message) {
        return Finding.of(code, message, null);
    }
}
