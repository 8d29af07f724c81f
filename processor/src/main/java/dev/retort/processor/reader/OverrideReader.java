package dev.retort.processor.reader;

import dev.retort.processor.model.AssociationOverride;
import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.Overrides;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what is said from outside about embedded or inherited attributes. */
final class OverrideReader {
    private OverrideReader() {}

    static Overrides read(Annotated annotated) {
        SortedMap<String, ColumnSpec> columns = new TreeMap<>();
        for (AnnotationView override : annotated.findAll("AttributeOverride", "AttributeOverrides")) {
            String name = override.text("name");
            AnnotationView column = override.annotation("column");
            if (name != null && column != null) {
                columns.put(name, SpecReader.column(column));
            }
        }
        SortedMap<String, AssociationOverride> associations = new TreeMap<>();
        for (AnnotationView override : annotated.findAll("AssociationOverride", "AssociationOverrides")) {
            String name = override.text("name");
            AnnotationView joinTable = override.annotation("joinTable");
            if (name != null) {
                associations.put(
                        name,
                        new AssociationOverride(
                                override.place(),
                                SpecReader.join(override, "joinColumns", "foreignKey"),
                                joinTable == null ? null : SpecReader.joinTable(joinTable)));
            }
        }
        return columns.isEmpty() && associations.isEmpty()
                ? Overrides.NONE
                : new Overrides(columns, associations, List.of());
    }
}
