package dev.retort.processor.revision;

import dev.retort.processor.project.Project;
import dev.retort.processor.writer.SourceDigest;
import dev.retort.schema.snapshot.SnapshotHeader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** The text of a revision's class in the source tree. */
final class RevisionText {
    private RevisionText() {}

    /** Whether nobody has changed its code since the compiler wrote it. */
    static boolean isAsWritten(Project project, SnapshotHeader revision) {
        try {
            String source = Files.readString(project.sourceFile(revision.revision()), StandardCharsets.UTF_8);
            return SourceDigest.of(source).equals(revision.source());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
