package dev.retort.schema.graph;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.graph.Target.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads targets that a person typed; apart from {@link Target}, so that a start loads no pattern. */
final class TargetParser {
    private static final Pattern LABEL = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");
    private static final Pattern FORM = Pattern.compile("(?:(" + LABEL + ")@)?(.+)");
    private static final Pattern STEPS = Pattern.compile("[+-][0-9]{1,6}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]+");

    private TargetParser() {}

    static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }

    static Target parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw malformed(text);
        }
        String label = form.group(1);
        String place = form.group(2);
        for (Place known : Place.values()) {
            if (known.toString().equals(place)) {
                return new Target(label, known);
            }
        }
        if (STEPS.matcher(place).matches() && Integer.parseInt(place) != 0) {
            return new Target(label, new Target.Steps(Integer.parseInt(place)));
        }
        if (label == null && ID.matcher(place).matches()) {
            return new Target(null, new Target.Revision(place));
        }
        throw malformed(text);
    }

    private static RetortException malformed(String text) {
        return new RetortException(
                Code.RT520,
                "'" + text + "' is not a target; use head, heads, base, +1, -1, the id of a revision or the beginning"
                        + " of it, or a branch's label as in label@head");
    }
}
