package dev.retort.schema.snapshot;

import dev.retort.schema.ObjectName;
import dev.retort.schema.json.JsonFields;
import dev.retort.schema.json.JsonObject;
import dev.retort.schema.rename.Renames;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was renamed as JSON: new names by old ones; columns by the new name of their table. */
final class RenamesJson {
    private RenamesJson() {}

    static JsonObject write(Renames renames) {
        JsonObject.Builder columns = JsonObject.lines();
        renames.columns().forEach((table, byOldName) -> columns.put(table.toString(), writeNames(byOldName)));
        return JsonObject.lines()
                .object("tables", writeNames(renames.tables()))
                .object("columns", columns.build())
                .object("sequences", writeNames(renames.sequences()))
                .build();
    }

    static Renames read(JsonFields fields) {
        SortedMap<ObjectName, SortedMap<String, String>> columns = new TreeMap<>();
        fields.named(
                "columns",
                (table, byOldName) -> columns.put(ObjectName.parse(table), new TreeMap<>(byOldName.eachText())));
        return new Renames(
                readNames(fields.optionalTextsByName("tables")),
                columns,
                readNames(fields.optionalTextsByName("sequences")));
    }

    private static JsonObject writeNames(Map<?, ?> newByOld) {
        JsonObject.Builder json = JsonObject.line();
        newByOld.forEach((oldName, newName) -> json.text(oldName.toString(), newName));
        return json.build();
    }

    private static SortedMap<ObjectName, ObjectName> readNames(Map<String, String> newByOld) {
        SortedMap<ObjectName, ObjectName> names = new TreeMap<>();
        newByOld.forEach((oldName, newName) -> names.put(ObjectName.parse(oldName), ObjectName.parse(newName)));
        return names;
    }
}
