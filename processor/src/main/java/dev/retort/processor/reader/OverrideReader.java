package dev.retort.processor.reader;

import dev.retort.processor.model.AssociationOverride;
import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.Conversion;
import dev.retort.processor.model.Overrides;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what is said from outside about embedded or inherited attributes. */
final class OverrideReader {
    private final ConversionReader conversions;

    OverrideReader(ReadContext context) {
        this.conversions = new ConversionReader(context);
    }

    Overrides read(Annotated annotated) {
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
        List<Conversion> converted = conversions.conversions(annotated);
        return columns.isEmpty() && associations.isEmpty() && converted.isEmpty()
                ? Overrides.NONE
                : new Overrides(columns, associations, converted);
    }
}
