package dev.retort.processor.options;

import dev.retort.schema.finding.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The names of the options that Retort knows. */
public final class OptionNames {
    /** What every name begins with. */
    static final String PREFIX = "retort.";

    public static final String MODE = "retort.mode";
    public static final String MESSAGE = "retort.message";
    public static final String EMPTY = "retort.empty";
    public static final String AMEND = "retort.amend";
    public static final String SQUASH = "retort.squash";
    public static final String LABEL = "retort.label";
    public static final String DEPENDS_ON = "retort.dependsOn";
    public static final String PROJECT_DIR = "retort.projectDir";
    public static final String SOURCES = "retort.sources";
    public static final String SNAPSHOTS = "retort.snapshots";

    /** Followed by the code of a finding. */
    public static final String SEVERITY = "retort.severity.";

    private OptionNames() {}

    /** All names, one for each code of a finding among them. */
    public static List<String> all() {
        List<String> names = new ArrayList<>(plain());
        Arrays.stream(Code.values()).map(code -> SEVERITY + code).forEach(names::add);
        return List.copyOf(names);
    }

    /** The names without those for single findings. */
    static List<String> plain() {
        return List.of(MODE, MESSAGE, EMPTY, AMEND, SQUASH, LABEL, DEPENDS_ON, PROJECT_DIR, SOURCES, SNAPSHOTS);
    }
}
