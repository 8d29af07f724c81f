package dev.retort.processor.mapper;

import dev.retort.processor.model.Conversion;
import dev.retort.processor.model.ConverterType;
import dev.retort.processor.model.JavaType;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.ValueSpec;
import dev.retort.schema.Literal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a value is converted to before it is stored. */
final class ConverterRule {
    private static final Map<String, String> BOXES = Map.of(
            "boolean", "java.lang.Boolean",
            "byte", "java.lang.Byte",
            "char", "java.lang.Character",
            "double", "java.lang.Double",
            "float", "java.lang.Float",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "short", "java.lang.Short");

    /** What the provider's own converters make of false and of true. */
    private static final Map<String, List<Literal>> BOOLEANS = Map.of(
            "org.hibernate.type.NumericBooleanConverter", List.of(Literal.of(0), Literal.of(1)),
            "org.hibernate.type.TrueFalseConverter", List.of(Literal.of("F"), Literal.of("T")),
            "org.hibernate.type.YesNoConverter", List.of(Literal.of("N"), Literal.of("Y")));

    private final MappingContext context;

    ConverterRule(MappingContext context) {
        this.context = context;
    }

    /**
     * The value that is stored.
     *
     * @param said what is said from outside about the conversion, or {@code null} if nothing is
     * @param automatic whether a converter may apply by itself: not to identifiers and versions
     */
    ValueSpec stored(ValueSpec value, @Nullable Conversion said, boolean automatic) {
        Conversion conversion = said == null ? value.conversion() : said;
        ConverterType converter = conversion != null ? conversion.converter() : automatic ? automatic(value) : null;
        if (converter == null) {
            return value;
        }
        Conversion by =
                conversion == null ? new Conversion(Places.entity(converter.type()), "", converter) : conversion;
        return value.converted(by, converter);
    }

    /** What a converter makes of false and of true; nothing where only the converter knows. */
    static List<Literal> booleans(@Nullable ConverterType converter) {
        return converter == null ? List.of() : BOOLEANS.getOrDefault(converter.type(), List.of());
    }

    private @Nullable ConverterType automatic(ValueSpec value) {
        if (value.enumerated() != null || value.temporal() != null) {
            return null;
        }
        JavaType type = boxed(value.type());
        return context.model().converters().values().stream()
                .filter(converter -> boxed(converter.attributeType()).equals(type))
                .findFirst()
                .orElse(null);
    }

    private static JavaType boxed(JavaType type) {
        String box = BOXES.get(type.name());
        return type.isPrimitive() && box != null ? JavaType.ofClass(box, type.arguments(), true) : type;
    }
}
