package dev.retort.schema.snapshot;

import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.json.Digests;
import dev.retort.schema.rename.Renames;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts the snapshot of a new revision together and gives it its id. */
public final class SnapshotBuilder {
    private final String set;
    private final String revision;
    private final String message;
    private SortedSet<String> parents = new TreeSet<>();
    private String naming = "jakarta";
    private int mappingVersion = 1;
    private Renames renames = Renames.NONE;
    private List<String> replaces = List.of();
    private List<String> dependsOn = List.of();
    private SortedSet<String> labels = new TreeSet<>();
    private SortedSet<String> flags = new TreeSet<>();

    SnapshotBuilder(String set, String revision, String message) {
        this.set = set;
        this.revision = revision;
        this.message = message;
    }

    /** The ids of the revisions before it; without any it is a first one. */
    public SnapshotBuilder parents(Collection<String> ids) {
        parents = new TreeSet<>(ids);
        return this;
    }

    /** The naming strategy; {@code jakarta} unless said. */
    public SnapshotBuilder naming(String strategy) {
        naming = strategy;
        return this;
    }

    /** The version of the rules that made the schema of the model; 1 unless said. */
    public SnapshotBuilder mappingVersion(int version) {
        mappingVersion = version;
        return this;
    }

    /** What the revision renames. */
    public SnapshotBuilder renames(Renames made) {
        renames = made;
        return this;
    }

    /** The ids of the revisions that are squashed into it, parents before children. */
    public SnapshotBuilder replaces(List<String> ids) {
        replaces = ids;
        return this;
    }

    /** The revisions of other sets that must be applied before it, as {@code set/id}. */
    public SnapshotBuilder dependsOn(List<String> revisions) {
        dependsOn = revisions;
        return this;
    }

    /** The names of the branch that begins with it. */
    public SnapshotBuilder labels(Collection<String> names) {
        labels = new TreeSet<>(names);
        return this;
    }

    /** What else there is to know of it. */
    public SnapshotBuilder flags(Collection<String> names) {
        flags = new TreeSet<>(names);
        return this;
    }

    /** The snapshot, in the newest format. */
    public Snapshot build(Schema schema, Origins origins) {
        String digest = Digests.ofSchema(schema);
        String id = RevisionId.compute(set, parents, SnapshotHeader.simpleName(revision), renames, digest);
        SnapshotHeader header = new SnapshotHeader(
                FormatSteps.KNOWN.newest(),
                set,
                id,
                parents,
                revision,
                message,
                naming,
                mappingVersion,
                digest,
                renames,
                replaces,
                dependsOn,
                labels,
                flags,
                null);
        return new Snapshot(header, schema, origins);
    }
}
