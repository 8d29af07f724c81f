package dev.retort.processor.revision;

import dev.retort.schema.finding.Finding;
import dev.retort.schema.snapshot.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a compile does about a model. As long as a finding is an error, it does nothing.
 *
 * @param findings what people should know
 * @param revision the revision to write, or {@code null}
 * @param moved the head whose file is to be written anew because classes or fields moved without a change of
 *     the schema, or {@code null}
 */
public record Decision(
        List<Finding> findings,
        @Nullable NewRevision revision,
        @Nullable Snapshot moved) {
    public Decision {
        findings = List.copyOf(findings);
    }

    static Decision nothing(List<Finding> findings) {
        return new Decision(findings, null, null);
    }
}
