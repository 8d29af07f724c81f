package dev.retort.processor.reader;

import dev.retort.processor.model.Conversion;
import dev.retort.processor.model.ConverterType;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads converters, and where they are to be used. */
final class ConversionReader {
    private static final String CONVERTER = Annotated.JAKARTA + "AttributeConverter";

    private final ReadContext context;
    private final TypeReader types;

    ConversionReader(ReadContext context) {
        this.context = context;
        this.types = new TypeReader(context);
    }

    /** What {@code @Convert} says on an attribute or class. */
    List<Conversion> conversions(Annotated annotated) {
        List<Conversion> conversions = new ArrayList<>();
        for (AnnotationView convert : annotated.findAll("Convert", "Converts")) {
            String attribute = convert.text("attributeName");
            ConverterType converter = null;
            if (!convert.bool("disableConversion", false)) {
                TypeMirror type = context.typeIn(convert, "converter");
                converter = type instanceof DeclaredType declared ? converter(declared, convert.place()) : null;
                if (converter == null) {
                    continue;
                }
            }
            conversions.add(new Conversion(convert.place(), attribute == null ? "" : attribute, converter));
        }
        return conversions;
    }

    /** The conversion of the attribute itself, or {@code null} if none is said. */
    static @Nullable Conversion own(List<Conversion> conversions) {
        return conversions.stream()
                .filter(conversion -> conversion.attribute().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The converter that a class is, or {@code null} if it is none, which is reported. */
    @Nullable
    ConverterType converter(DeclaredType type, Origin place) {
        TypeElement element = (TypeElement) type.asElement();
        DeclaredType converter = context.supertype(type, CONVERTER);
        if (converter == null || converter.getTypeArguments().size() != 2) {
            context.report(
                    Code.RT226,
                    element.getSimpleName() + " converts nothing: it must implement"
                            + " jakarta.persistence.AttributeConverter with both its type arguments",
                    place);
            return null;
        }
        AnnotationView annotation = new Annotated(element, place).find("Converter");
        return new ConverterType(
                element.getQualifiedName().toString(),
                types.read(converter.getTypeArguments().get(0), place),
                types.read(converter.getTypeArguments().get(1), place),
                annotation != null && annotation.bool("autoApply", false));
    }
}
