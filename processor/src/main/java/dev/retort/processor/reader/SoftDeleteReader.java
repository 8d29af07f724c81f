package dev.retort.processor.reader;

import dev.retort.processor.model.ConverterType;
import dev.retort.processor.model.SoftDeleteSpec;
import dev.retort.processor.model.SoftDeleteSpec.Strategy;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads how the rows of an entity or of a collection are marked as deleted. */
final class SoftDeleteReader {
    private static final String ANNOTATION = HibernateAnnotations.PACKAGE + "SoftDelete";
    private static final String COMMENT = "Soft-delete indicator";

    private final ReadContext context;
    private final ConversionReader conversions;

    SoftDeleteReader(ReadContext context) {
        this.context = context;
        this.conversions = new ConversionReader(context);
    }

    /** What {@code @SoftDelete} says there, or {@code null} if it is not there. */
    @Nullable
    SoftDeleteSpec read(Annotated annotated) {
        AnnotationView said = annotated.findQualified(ANNOTATION);
        if (said == null) {
            return null;
        }
        String strategy = said.constant("strategy");
        TypeMirror type = context.typeIn(said, "converter");
        ConverterType converter =
                type instanceof DeclaredType declared ? conversions.converter(declared, said.place("converter")) : null;
        String name = said.text("columnName");
        String comment = said.text("comment");
        return new SoftDeleteSpec(
                said.place(),
                name == null ? null : SpecReader.quoted(name),
                strategy == null ? Strategy.DELETED : Strategy.valueOf(strategy),
                converter,
                comment == null ? COMMENT : comment,
                said.text("options"));
    }
}
