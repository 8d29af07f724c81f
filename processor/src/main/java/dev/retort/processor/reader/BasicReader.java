package dev.retort.processor.reader;

import dev.retort.processor.model.BasicAttribute;
import dev.retort.processor.model.BasicAttribute.Role;
import dev.retort.processor.model.Generation;
import dev.retort.processor.model.ValueSpec;
import dev.retort.processor.model.ValueSpec.EnumMode;
import dev.retort.processor.model.ValueSpec.TemporalMode;
import org.jspecify.annotations.Nullable;

/** Reads attributes with one value in one column. */
final class BasicReader {
    private final TypeReader types;

    BasicReader(ReadContext context) {
        this.types = new TypeReader(context);
    }

    BasicAttribute read(Member member, Surroundings surroundings) {
        Annotated annotated = member.annotated();
        AnnotationView basic = annotated.find("Basic");
        return new BasicAttribute(
                member.name(),
                member.place(),
                annotated.has("Id") ? Role.ID : annotated.has("Version") ? Role.VERSION : Role.PLAIN,
                value(member),
                SpecReader.columnOrUnsaid(annotated, "Column"),
                basic == null ? null : basic.bool("optional", true),
                generation(annotated),
                GeneratorReader.visible(member, surroundings.entity()),
                HintReader.attribute(annotated));
    }

    private ValueSpec value(Member member) {
        Annotated annotated = member.annotated();
        return new ValueSpec(
                types.read(member.type(), member.place()),
                enumMode(annotated.find("Enumerated")),
                annotated.has("Lob"),
                temporalMode(annotated.find("Temporal")),
                null);
    }

    private static @Nullable EnumMode enumMode(@Nullable AnnotationView enumerated) {
        if (enumerated == null) {
            return null;
        }
        return "STRING".equals(enumerated.constant("value")) ? EnumMode.STRING : EnumMode.ORDINAL;
    }

    private static @Nullable TemporalMode temporalMode(@Nullable AnnotationView temporal) {
        String mode = temporal == null ? null : temporal.constant("value");
        return mode == null ? null : TemporalMode.valueOf(mode);
    }

    private static @Nullable Generation generation(Annotated annotated) {
        AnnotationView generated = annotated.find("GeneratedValue");
        if (generated == null) {
            return null;
        }
        String strategy = generated.constant("strategy");
        return new Generation(
                generated.place(),
                strategy == null ? Generation.Strategy.AUTO : Generation.Strategy.valueOf(strategy),
                generated.text("generator"));
    }
}
