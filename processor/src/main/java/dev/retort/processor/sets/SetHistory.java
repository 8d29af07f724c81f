package dev.retort.processor.sets;

import dev.retort.processor.snapshots.SnapshotFolder;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.snapshot.SnapshotHeader;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the snapshots of a set remember of how it was compiled.
 *
 * @param entities the entities that its heads come from
 * @param revisions the classes of all its revisions
 * @param packageName the package of the latest revision, or {@code null} if there is none
 * @param naming the naming strategy of the latest revision, or {@code null} if there is none
 */
public record SetHistory(
        SortedSet<String> entities,
        SortedSet<String> revisions,
        @Nullable String packageName,
        @Nullable String naming) {
    public SetHistory {
        entities = Collections.unmodifiableSortedSet(new TreeSet<>(entities));
        revisions = Collections.unmodifiableSortedSet(new TreeSet<>(revisions));
    }

    /** What the snapshots of a folder remember. */
    public static SetHistory of(SnapshotFolder folder) {
        SortedSet<String> entities = new TreeSet<>();
        SortedSet<String> revisions = new TreeSet<>();
        SnapshotHeader latest = null;
        for (String id : folder.index().graph().ids()) {
            latest = folder.index().header(id);
            revisions.add(latest.revision());
        }
        folder.index()
                .graph()
                .heads()
                .forEach(head -> addEntities(entities, folder.snapshot(head).origins()));
        return new SetHistory(
                entities,
                revisions,
                latest == null ? null : latest.packageName(),
                latest == null ? null : latest.naming());
    }

    /** Whether there is no revision yet. */
    public boolean isEmpty() {
        return revisions.isEmpty();
    }

    /** Whether something of the set is compiled. */
    boolean isOf(Sources sources) {
        return entities.stream().anyMatch(sources::contains)
                || revisions.stream().anyMatch(sources::contains);
    }

    private static void addEntities(SortedSet<String> entities, Origins origins) {
        origins.tables().values().stream().map(Origin::type).forEach(entities::add);
        origins.columns()
                .values()
                .forEach(columns -> columns.values().stream().map(Origin::type).forEach(entities::add));
    }
}
