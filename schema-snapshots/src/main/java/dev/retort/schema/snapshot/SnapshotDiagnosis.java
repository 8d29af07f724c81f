package dev.retort.schema.snapshot;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.json.JsonException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Pattern;

/** Finds out why a file is not a snapshot. */
final class SnapshotDiagnosis {
    /** Of seven characters; of more where a file was renamed on both sides, or bases were merged first. */
    private static final Pattern MERGE_MARKER = Pattern.compile("(<{7,}|>{7,}|\\|{7,})( .*)?");

    private SnapshotDiagnosis() {}

    static RetortException of(SnapshotSource source, JsonException broken) {
        int marker = lineOfMergeMarker(source);
        if (marker > 0) {
            return new RetortException(
                    Code.RT303,
                    "snapshot " + source.name() + " has a merge marker in line " + marker + "; snapshots are not merged"
                            + " line by line: take the file whole from either side (git checkout --ours or --theirs)"
                            + " and compile again");
        }
        return switch (broken.kind()) {
            case TRUNCATED -> failure(Code.RT302, source, "ends too early");
            case SYNTAX -> failure(Code.RT301, source, "is not JSON: " + broken.getMessage());
            case MISSING_KEY -> failure(Code.RT306, source, "is not complete: " + broken.getMessage());
            case CONTENT -> failure(Code.RT307, source, "is not understood: " + broken.getMessage());
        };
    }

    private static RetortException failure(Code code, SnapshotSource source, String what) {
        return new RetortException(
                code, "snapshot " + source.name() + " " + what + "; restore it from version control");
    }

    private static int lineOfMergeMarker(SnapshotSource source) {
        try (BufferedReader lines = new BufferedReader(source.text().open())) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (MERGE_MARKER.matcher(line).matches()) {
                    return number;
                }
                number++;
            }
            return 0;
        } catch (IOException unreadable) {
            // It was readable a moment ago, or it is not even text: what was found first is reported.
            return 0;
        }
    }
}
