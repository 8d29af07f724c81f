package dev.retort.processor.options;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Severity;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler was told with {@code -Aretort.…}; what is absent is {@code null}.
 *
 * @param mode what to do about a model that differs from its last revision
 * @param message what the new revision does, in a person's words
 * @param empty whether the new revision's body is left to its author
 * @param amend whether the last revision is rewritten rather than followed by another
 * @param squash the revision, by its id or the beginning of it, up to which all become one
 * @param label the name by which targets speak of the new revision and what comes after it
 * @param dependsOn the revision of another set that the new one comes after, as {@code set/id}
 * @param severities the severity of findings whose own one does not suit
 * @param projectDir the project's folder
 * @param sources the folder that revisions are written into
 * @param snapshots the folder of the snapshots
 */
public record Options(
        @Nullable Mode mode,
        @Nullable String message,
        boolean empty,
        boolean amend,
        @Nullable String squash,
        @Nullable String label,
        @Nullable String dependsOn,
        SortedMap<Code, Severity> severities,
        @Nullable String projectDir,
        @Nullable String sources,
        @Nullable String snapshots) {

    /** Nothing was said. */
    public static final Options NONE =
            new Options(null, null, false, false, null, null, null, new TreeMap<>(), null, null, null);

    public Options {
        severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
    }

    /** What to do: what was said, or else what suits who compiles. */
    public ModeChoice mode(Surroundings surroundings) {
        return mode == null
                ? surroundings.defaultMode()
                : new ModeChoice(mode, "because " + OptionNames.MODE + "=" + mode.optionValue());
    }
}
