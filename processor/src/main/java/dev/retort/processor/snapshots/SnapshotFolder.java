package dev.retort.processor.snapshots;

import dev.retort.processor.project.Project;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.snapshot.Snapshot;
import dev.retort.schema.snapshot.SnapshotHeader;
import dev.retort.schema.snapshot.SnapshotIndex;
import dev.retort.schema.snapshot.SnapshotReader;
import dev.retort.schema.snapshot.SnapshotSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The snapshots of a set as they lie in its folder. All headers are read; schemas only when they are asked
 * for.
 */
public final class SnapshotFolder {
    private static final String SUFFIX = ".json";

    private final Project project;
    private final String set;
    private final SnapshotReader reader = new SnapshotReader();
    private final SnapshotIndex index;
    private final List<Finding> problems;
    private final Map<String, Snapshot> snapshots = new HashMap<>();

    private SnapshotFolder(Project project, String set) {
        this.project = project;
        this.set = set;
        SortedMap<String, SnapshotHeader> headers = new TreeMap<>();
        List<Finding> found = new ArrayList<>();
        for (Path file : files()) {
            try {
                headers.put(file.getFileName().toString(), reader.header(source(file)));
            } catch (RetortException broken) {
                found.add(broken.finding());
            } catch (UncheckedIOException unreadable) {
                throw cannotRead(file, unreadable.getCause());
            }
        }
        if (found.isEmpty()) {
            found.addAll(SnapshotIndex.problems(set, headers));
        }
        problems = List.copyOf(found);
        index = SnapshotIndex.of(set, problems.isEmpty() ? headers : Map.of());
    }

    /**
     * Reads the folder of a set; one that is not there has no snapshots.
     *
     * @throws RetortException if it cannot be read
     */
    public static SnapshotFolder read(Project project, String set) {
        return new SnapshotFolder(project, set);
    }

    /**
     * The sets that have a folder, sorted.
     *
     * @throws RetortException if the folders cannot be read
     */
    public static List<String> sets(Project project) {
        if (!Files.isDirectory(project.snapshots())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(project.snapshots())) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw cannotRead(project, project.snapshots(), e);
        }
    }

    /** What is wrong with the files; as long as there is something, the index is empty. */
    public List<Finding> problems() {
        return problems;
    }

    /** The revisions by the headers of their snapshots. */
    public SnapshotIndex index() {
        return index;
    }

    /** The headers of the index, parents before children. */
    public List<SnapshotHeader> headers() {
        return index.graph().ids().stream().map(index::header).toList();
    }

    /**
     * The snapshot of a revision of the index.
     *
     * @throws RetortException if it is not as it was written
     */
    public Snapshot snapshot(String id) {
        Snapshot known = snapshots.get(id);
        if (known == null) {
            known = read(file(index.fileName(id)));
            snapshots.put(id, known);
        }
        return known;
    }

    /** Reads all of every snapshot, and says which are not as they were written. */
    public List<Finding> verify() {
        List<Finding> broken = new ArrayList<>();
        for (String id : index.graph().ids()) {
            try {
                read(file(index.fileName(id)));
            } catch (RetortException mistake) {
                broken.add(mistake.finding());
            }
        }
        return broken;
    }

    private Snapshot read(Path file) {
        try {
            return reader.read(source(file));
        } catch (UncheckedIOException unreadable) {
            throw cannotRead(file, unreadable.getCause());
        }
    }

    /** The path of a file of the folder. */
    public Path file(String fileName) {
        return project.snapshotFolder(set).resolve(fileName);
    }

    private List<Path> files() {
        Path folder = project.snapshotFolder(set);
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw cannotRead(folder, e);
        }
    }

    private SnapshotSource source(Path file) {
        return SnapshotSource.of(project.name(file), file);
    }

    private RetortException cannotRead(Path file, Exception cause) {
        return cannotRead(project, file, cause);
    }

    private static RetortException cannotRead(Project project, Path file, Exception cause) {
        return new RetortException(
                Code.RT008,
                project.name(file) + " cannot be read (" + cause + "); give the user who compiles access to it",
                cause);
    }
}
