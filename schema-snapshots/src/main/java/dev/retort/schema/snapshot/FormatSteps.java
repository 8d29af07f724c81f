package dev.retort.schema.snapshot;

import dev.retort.schema.json.JsonObject;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How files of older formats become files of the newest, one step a version, on the JSON tree: so that a
 * file that was committed years ago is still read, and the model need not know what it once was.
 *
 * @param steps the first leads from format 1 to format 2, and so on; a step may be given a file without
 *     its schema, where only headers are read
 */
record FormatSteps(List<UnaryOperator<JsonObject>> steps) {
    /** There is only one format yet. */
    static final FormatSteps KNOWN = new FormatSteps(List.of());

    FormatSteps {
        steps = List.copyOf(steps);
    }

    int newest() {
        return steps.size() + 1;
    }

    JsonObject upgrade(JsonObject file, int format) {
        JsonObject upgraded = file;
        for (UnaryOperator<JsonObject> step : steps.subList(format - 1, steps.size())) {
            upgraded = step.apply(upgraded);
        }
        return upgraded;
    }
}
