package dev.retort.processor.reader;

import dev.retort.processor.model.ValueSpec;
import dev.retort.processor.model.ValueSpec.EnumMode;
import dev.retort.processor.model.ValueSpec.TemporalMode;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads how a value is stored. */
final class ValueReader {
    private final TypeReader types;
    private final ConversionReader conversions;

    ValueReader(ReadContext context) {
        this.types = new TypeReader(context);
        this.conversions = new ConversionReader(context);
    }

    /** How a value of a type is stored, as the annotations of an attribute say. */
    ValueSpec read(Annotated attribute, TypeMirror type) {
        return new ValueSpec(
                types.read(type, attribute.place()),
                enumMode(attribute.find("Enumerated")),
                attribute.has("Lob"),
                temporalMode(attribute.find("Temporal")),
                ConversionReader.own(conversions.conversions(attribute)));
    }

    static @Nullable EnumMode enumMode(@Nullable AnnotationView enumerated) {
        if (enumerated == null) {
            return null;
        }
        return "STRING".equals(enumerated.constant("value")) ? EnumMode.STRING : EnumMode.ORDINAL;
    }

    static @Nullable TemporalMode temporalMode(@Nullable AnnotationView temporal) {
        String mode = temporal == null ? null : temporal.constant("value");
        return mode == null ? null : TemporalMode.valueOf(mode);
    }
}
