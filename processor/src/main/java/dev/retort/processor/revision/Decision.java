package dev.retort.processor.revision;

import dev.retort.schema.finding.Finding;
import dev.retort.schema.snapshot.Snapshot;
import dev.retort.schema.snapshot.SnapshotHeader;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a compile does about a model. As long as a finding is an error, it does nothing.
 *
 * @param findings what people should know
 * @param reviewed what people should know about revisions that are there, by the qualified names of their
 *     classes
 * @param revision the revision to write, or {@code null}
 * @param moved the head whose file is to be written anew because classes or fields moved without a change of
 *     the schema, or {@code null}
 * @param replaced the revisions whose place the one to write takes; none if it is another one
 */
public record Decision(
        List<Finding> findings,
        SortedMap<String, List<Finding>> reviewed,
        @Nullable NewRevision revision,
        @Nullable Snapshot moved,
        List<SnapshotHeader> replaced) {
    public Decision {
        findings = List.copyOf(findings);
        replaced = List.copyOf(replaced);
        reviewed = Collections.unmodifiableSortedMap(new TreeMap<>(reviewed));
    }

    Decision(List<Finding> findings, @Nullable NewRevision revision, @Nullable Snapshot moved) {
        this(findings, new TreeMap<>(), revision, moved, List.of());
    }

    static Decision replacing(List<Finding> findings, NewRevision revision, List<SnapshotHeader> replaced) {
        return new Decision(findings, new TreeMap<>(), revision, null, replaced);
    }

    static Decision reviewing(List<Finding> findings, SortedMap<String, List<Finding>> reviewed) {
        return new Decision(findings, reviewed, null, null, List.of());
    }

    static Decision nothing(List<Finding> findings) {
        return new Decision(findings, null, null);
    }

    /** Whether nothing is written and nothing said, but for what a reviewer should know of what is there. */
    public boolean isNothing() {
        return findings.isEmpty() && revision == null && moved == null && replaced.isEmpty();
    }
}
