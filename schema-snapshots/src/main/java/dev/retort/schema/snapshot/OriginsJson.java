package dev.retort.schema.snapshot;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.json.JsonFields;
import dev.retort.schema.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Origins as JSON, one line a column; of a column whose attribute belongs to the table's entity, only the attribute. */
final class OriginsJson {
    private OriginsJson() {}

    static JsonObject write(Origins origins) {
        SortedSet<ObjectName> tables = new TreeSet<>(origins.tables().keySet());
        tables.addAll(origins.columns().keySet());
        JsonObject.Builder json = JsonObject.lines();
        for (ObjectName name : tables) {
            Origin table = origins.table(name);
            JsonObject.Builder columns = JsonObject.lines();
            origins.columns()
                    .getOrDefault(name, new TreeMap<>())
                    .forEach((column, origin) -> columns.text(column, shortened(origin, table)));
            JsonObject.Builder ordinals = JsonObject.lines();
            origins.ordinals().getOrDefault(name, new TreeMap<>()).forEach(ordinals::texts);
            json.put(
                    name.toString(),
                    JsonObject.lines()
                            .text("entity", table)
                            .object("columns", columns.build())
                            .object("ordinals", ordinals.build())
                            .build());
        }
        return json.build();
    }

    static JsonObject writeSequences(Origins origins) {
        JsonObject.Builder json = JsonObject.lines();
        origins.sequences().forEach((name, origin) -> json.text(name.toString(), origin));
        return json.build();
    }

    /** The origins in a file's two members, either of which may be absent. */
    static Origins read(JsonFields file, String ofTables, String ofSequences) {
        SortedMap<ObjectName, Origin> sequences = new TreeMap<>();
        file.optionalTextsByName(ofSequences)
                .forEach((name, origin) -> sequences.put(ObjectName.parse(name), Origin.parse(origin)));
        Origins origins = file.optionalObject(ofTables, fields -> read(fields, sequences));
        return origins != null ? origins : new Origins(new TreeMap<>(), new TreeMap<>(), sequences, new TreeMap<>());
    }

    private static Origins read(JsonFields fields, SortedMap<ObjectName, Origin> sequences) {
        SortedMap<ObjectName, Origin> tables = new TreeMap<>();
        SortedMap<ObjectName, SortedMap<String, Origin>> columns = new TreeMap<>();
        SortedMap<ObjectName, SortedMap<String, List<String>>> ordinals = new TreeMap<>();
        fields.eachObject((name, table) -> {
            ObjectName tableName = ObjectName.parse(name);
            String entity = table.optionalText("entity");
            Origin origin = entity == null ? null : Origin.parse(entity);
            if (origin != null) {
                tables.put(tableName, origin);
            }
            SortedMap<String, Origin> byColumn = new TreeMap<>();
            for (Map.Entry<String, String> column :
                    table.optionalTextsByName("columns").entrySet()) {
                byColumn.put(column.getKey(), lengthened(column.getValue(), origin));
            }
            if (!byColumn.isEmpty()) {
                columns.put(tableName, byColumn);
            }
            SortedMap<String, List<String>> constants = table.optionalObject("ordinals", JsonFields::eachListOfTexts);
            if (constants != null) {
                ordinals.put(tableName, constants);
            }
            return tableName;
        });
        return new Origins(tables, columns, sequences, ordinals);
    }

    private static String shortened(Origin column, @Nullable Origin table) {
        return table != null
                        && column.type().equals(table.type())
                        && !column.path().isEmpty()
                ? "#" + column.path()
                : column.toString();
    }

    private static Origin lengthened(String text, @Nullable Origin table) {
        return table != null && text.startsWith("#") ? new Origin(table.type(), text.substring(1)) : Origin.parse(text);
    }
}
