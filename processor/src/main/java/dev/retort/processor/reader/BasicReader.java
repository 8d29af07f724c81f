package dev.retort.processor.reader;

import dev.retort.processor.model.BasicAttribute;
import dev.retort.processor.model.BasicAttribute.Role;
import dev.retort.processor.model.Generation;
import org.jspecify.annotations.Nullable;

/** Reads attributes with one value in one column. */
final class BasicReader {
    private final ValueReader values;

    BasicReader(ReadContext context) {
        this.values = new ValueReader(context);
    }

    BasicAttribute read(Member member, Surroundings surroundings) {
        Annotated annotated = member.annotated();
        AnnotationView basic = annotated.find("Basic");
        return new BasicAttribute(
                member.name(),
                member.place(),
                annotated.has("Id") ? Role.ID : annotated.has("Version") ? Role.VERSION : Role.PLAIN,
                values.read(annotated, member.type(), surroundings.validated(), surroundings.demanding()),
                SpecReader.columnOrUnsaid(annotated, "Column"),
                basic == null ? null : basic.bool("optional", true),
                generation(annotated),
                GeneratorReader.visible(member, surroundings.entity()),
                HintReader.attribute(annotated));
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
