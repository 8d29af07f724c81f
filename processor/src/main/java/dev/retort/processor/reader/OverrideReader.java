package dev.retort.processor.reader;

import dev.retort.processor.model.AssociationOverride;
import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.Conversion;
import dev.retort.processor.model.EmbeddedAttribute;
import dev.retort.processor.model.Overrides;
import dev.retort.processor.model.Places;
import dev.retort.schema.finding.Code;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what is said from outside about embedded or inherited attributes. */
final class OverrideReader {
    private final ReadContext context;
    private final ConversionReader conversions;

    OverrideReader(ReadContext context) {
        this.context = context;
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

    /** Reports join tables that are overridden where attributes are properties: the provider does not hear of these. */
    void check(Overrides overrides, List<Attribute> attributes) {
        overrides.associations().forEach((path, override) -> {
            if (override.joinTable() != null && isProperty(path, attributes)) {
                context.report(
                        Code.RT210,
                        "the joinTable of '" + path + "' is not heard by the provider in an @AssociationOverride of a"
                                + " property; annotate the field instead of the getter, or give the table the name"
                                + " that it has without the override",
                        Places.member(override.place(), "joinTable"));
            }
        });
    }

    /** Reports conversions of parts of parts where attributes are properties: the provider does not hear of these. */
    void checkConversions(Overrides overrides, List<Attribute> attributes) {
        for (Conversion conversion : overrides.conversions()) {
            String path = conversion.attribute();
            if (path.indexOf('.') >= 0 && isProperty(path, attributes)) {
                context.report(
                        Code.RT210,
                        "@Convert(attributeName = \"" + path + "\") is not heard by the provider of a property;"
                                + " annotate '" + path.substring(path.lastIndexOf('.') + 1) + "' itself with @Convert,"
                                + " or the fields instead of the getters",
                        conversion.place());
            }
        }
    }

    private boolean isProperty(String path, List<Attribute> attributes) {
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(head))
                .anyMatch(attribute -> dot < 0
                        ? context.isProperty(attribute.place())
                        : attribute instanceof EmbeddedAttribute embedded
                                && isProperty(path.substring(dot + 1), embedded.attributes()));
    }
}
