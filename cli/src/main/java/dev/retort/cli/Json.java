package dev.retort.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.retort.runtime.AppliedRevision;
import dev.retort.runtime.Current;
import dev.retort.runtime.Heads;
import dev.retort.runtime.History;
import dev.retort.runtime.HistoryEntry;
import dev.retort.runtime.MigrationResult;
import dev.retort.runtime.Plan;
import dev.retort.runtime.PlannedRevision;
import dev.retort.runtime.PlannedStep;
import dev.retort.runtime.RevisionDetails;
import dev.retort.runtime.RevisionRef;
import dev.retort.runtime.SetStatus;
import dev.retort.schema.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Values for programs: one JSON object a command. Members are only ever added. */
final class Json {
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private Json() {}

    static String text(JsonObject value) {
        return GSON.toJson(value);
    }

    static JsonObject failure(String code, String message) {
        JsonObject error = new JsonObject();
        error.addProperty("code", code);
        error.addProperty("message", message);
        JsonObject json = new JsonObject();
        json.add("error", error);
        return json;
    }

    static JsonObject result(MigrationResult result) {
        JsonObject json = new JsonObject();
        json.addProperty("verb", result.verb());
        json.add("revisions", array(result.revisions(), Json::applied));
        json.add("warnings", array(result.warnings(), Json::finding));
        json.addProperty("milliseconds", result.duration().toMillis());
        return json;
    }

    static JsonObject current(Current current) {
        JsonObject json = new JsonObject();
        json.addProperty("upToDate", current.upToDate());
        json.add("sets", array(current.sets(), Json::status));
        return json;
    }

    static JsonObject history(History history) {
        JsonObject json = new JsonObject();
        json.add("entries", array(history.entries(), Json::entry));
        return json;
    }

    static JsonObject heads(Heads heads) {
        JsonObject json = new JsonObject();
        json.add("heads", array(heads.revisions(), Json::ref));
        return json;
    }

    static JsonObject plan(Plan plan) {
        JsonObject json = new JsonObject();
        json.add("revisions", array(plan.revisions(), Json::planned));
        json.add("warnings", array(plan.warnings(), Json::finding));
        return json;
    }

    static JsonObject details(RevisionDetails details) {
        JsonObject json = ref(details.revision());
        json.add("parents", array(details.parents(), JsonPrimitive::new));
        json.addProperty("head", details.head());
        json.addProperty("applied", details.applied());
        json.add("upgrade", array(details.upgrade(), Json::step));
        json.add("downgrade", array(details.downgrade(), Json::step));
        json.add("history", array(details.history(), Json::entry));
        return json;
    }

    static JsonObject sql(String script) {
        JsonObject json = new JsonObject();
        json.addProperty("sql", script);
        return json;
    }

    private static JsonObject applied(AppliedRevision revision) {
        JsonObject json = new JsonObject();
        json.addProperty("set", revision.set());
        json.addProperty("id", revision.id());
        json.addProperty("name", revision.name());
        json.addProperty("message", revision.message());
        json.addProperty("direction", revision.direction().word());
        json.addProperty("steps", revision.steps());
        json.addProperty("milliseconds", revision.duration().toMillis());
        return json;
    }

    private static JsonObject ref(RevisionRef revision) {
        JsonObject json = new JsonObject();
        json.addProperty("set", revision.set());
        json.addProperty("id", revision.id());
        json.addProperty("name", revision.name());
        json.addProperty("message", revision.message());
        return json;
    }

    private static JsonObject status(SetStatus status) {
        JsonObject json = new JsonObject();
        json.addProperty("set", status.set());
        json.addProperty("upToDate", status.upToDate());
        json.add("heads", array(status.heads(), Json::ref));
        json.add("pending", array(status.pending(), Json::ref));
        json.add("unknown", array(status.unknown(), JsonPrimitive::new));
        json.addProperty("unfinished", status.unfinished());
        return json;
    }

    private static JsonObject entry(HistoryEntry entry) {
        JsonObject json = new JsonObject();
        json.addProperty("number", entry.number());
        json.addProperty("set", entry.set());
        json.addProperty("id", entry.revision());
        json.add("parents", array(entry.parents(), JsonPrimitive::new));
        json.addProperty("name", entry.name());
        json.addProperty("message", entry.message());
        json.addProperty("action", entry.action().word());
        json.addProperty("by", entry.by());
        json.addProperty("at", entry.at().toString());
        json.addProperty("milliseconds", entry.duration().toMillis());
        json.addProperty("checksum", entry.checksum());
        json.addProperty("tool", entry.tool());
        json.addProperty("ranOn", entry.ranOn());
        json.addProperty("statements", entry.statements());
        return json;
    }

    private static JsonObject planned(PlannedRevision planned) {
        JsonObject json = ref(planned.revision());
        json.addProperty("direction", planned.direction().word());
        json.add("steps", array(planned.steps(), Json::step));
        json.add("losses", array(planned.losses(), JsonPrimitive::new));
        return json;
    }

    private static JsonObject step(PlannedStep step) {
        JsonObject json = new JsonObject();
        json.addProperty(step.code() ? "code" : "sql", step.text());
        json.addProperty("ownTransaction", step.ownTransaction());
        return json;
    }

    private static JsonObject finding(Finding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("code", finding.code().name());
        json.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.addProperty("message", finding.message());
        return json;
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonElement> form) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(form.apply(value)));
        return array;
    }
}
