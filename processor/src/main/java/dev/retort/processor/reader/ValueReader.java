package dev.retort.processor.reader;

import dev.retort.processor.model.ColumnTraits;
import dev.retort.processor.model.ValueSpec;
import dev.retort.processor.model.ValueSpec.EnumMode;
import dev.retort.processor.model.ValueSpec.TemporalMode;
import java.sql.Types;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads how a value is stored. */
final class ValueReader {
    private final TypeReader types;
    private final ConversionReader conversions;
    private final boolean enumTypes;

    ValueReader(ReadContext context) {
        this.enumTypes = context.enumTypes();
        this.types = new TypeReader(context);
        this.conversions = new ConversionReader(context);
    }

    /**
     * How an attribute is stored.
     *
     * @param validated whether Bean Validation sees to its values
     * @param demanding whether it makes its column required
     */
    ValueSpec read(Annotated attribute, TypeMirror type, boolean validated, boolean demanding) {
        ColumnTraits traits = TraitsReader.read(attribute);
        return read(
                attribute, type, validated ? traits.withLimits(ValidationReader.read(attribute, demanding)) : traits);
    }

    /** How the elements of a collection are stored. */
    ValueSpec readElement(Annotated collection, TypeMirror type) {
        return read(collection, type, TraitsReader.readElement(collection));
    }

    private ValueSpec read(Annotated attribute, TypeMirror type, ColumnTraits traits) {
        Integer jdbcType = jdbcType(attribute, type);
        EnumMode byType = jdbcType == null ? null : EnumTypes.mode(jdbcType);
        return new ValueSpec(
                types.read(type, attribute.place()),
                byType == null ? enumMode(attribute.find("Enumerated")) : byType,
                attribute.has("Lob"),
                temporalMode(attribute.find("Temporal")),
                ConversionReader.own(conversions.conversions(attribute)),
                jdbcType == null || EnumTypes.isUnspecific(jdbcType, enumTypes) || jdbcType == Types.ARRAY
                        ? null
                        : jdbcType,
                attribute.findHibernate("Nationalized") != null,
                traits);
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

    private static @Nullable Integer jdbcType(Annotated attribute, TypeMirror type) {
        AnnotationView code = attribute.findHibernate("JdbcTypeCode");
        return code == null ? ZoneStorage.jdbcType(attribute, type) : code.integer("value");
    }
}
