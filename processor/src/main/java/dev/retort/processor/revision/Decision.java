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
 * @param amended the revision whose place the one to write takes, or {@code null}
 */
public record Decision(
        List<Finding> findings,
        SortedMap<String, List<Finding>> reviewed,
        @Nullable NewRevision revision,
        @Nullable Snapshot moved,
        @Nullable SnapshotHeader amended) {
    public Decision {
        findings = List.copyOf(findings);
        reviewed = Collections.unmodifiableSortedMap(new TreeMap<>(reviewed));
    }

    Decision(List<Finding> findings, @Nullable NewRevision revision, @Nullable Snapshot moved) {
        this(findings, new TreeMap<>(), revision, moved, null);
    }

    static Decision amending(List<Finding> findings, NewRevision revision, SnapshotHeader amended) {
        return new Decision(findings, new TreeMap<>(), revision, null, amended);
    }

    static Decision reviewing(List<Finding> findings, SortedMap<String, List<Finding>> reviewed) {
        return new Decision(findings, reviewed, null, null, null);
    }

    static Decision nothing(List<Finding> findings) {
        return new Decision(findings, null, null);
    }
}
