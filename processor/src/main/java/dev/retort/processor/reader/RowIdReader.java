package dev.retort.processor.reader;

import dev.retort.processor.model.AttributeHints;
import dev.retort.processor.model.BasicAttribute;
import dev.retort.processor.model.BasicAttribute.Role;
import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.ColumnTraits;
import dev.retort.processor.model.Generation;
import dev.retort.processor.model.GeneratorSpec;
import dev.retort.processor.model.JavaType;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.SequenceGeneratorSpec;
import dev.retort.processor.model.TableGeneratorSpec;
import dev.retort.processor.model.ValueSpec;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the identifiers that the rows of a collection's table have of their own: {@code @CollectionId}. */
final class RowIdReader {
    private static final String JAVA_TYPE = "org.hibernate.type.descriptor.java.JavaType";

    private final ReadContext context;
    private final TypeReader types;

    RowIdReader(ReadContext context) {
        this.context = context;
        this.types = new TypeReader(context);
    }

    /** The identifier, or {@code null} if there is none, or if its type is not known, which is reported. */
    @Nullable
    BasicAttribute read(Member member, TypeElement entity) {
        AnnotationView said = member.annotated().findHibernate("CollectionId");
        if (said == null) {
            return null;
        }
        AnnotationView column = said.annotation("column");
        AnnotationView code = member.annotated().findHibernate("CollectionIdJdbcTypeCode");
        TypeMirror type = type(member);
        ColumnSpec spec = column == null ? ColumnSpec.unsaid(said.place()) : SpecReader.column(column);
        if (type == null && code == null && spec.definition() == null) {
            context.report(
                    Code.RT205,
                    "the type of the identifiers of '" + member.name()
                            + "' is not known; say it with @CollectionIdJavaClass, or in the columnDefinition of the"
                            + " @CollectionId's column",
                    said.place());
            return null;
        }
        Origin place = Places.attribute(member.place(), "{id}");
        List<GeneratorSpec> generators = GeneratorReader.all(member, entity);
        return new BasicAttribute(
                "id",
                place,
                Role.ID,
                new ValueSpec(
                        type == null
                                ? JavaType.ofClass(Object.class.getName(), List.of(), true)
                                : types.read(type, member.place()),
                        null,
                        false,
                        null,
                        null,
                        code == null ? null : code.integer("value"),
                        false,
                        ColumnTraits.NONE),
                spec,
                null,
                generation(said, generators),
                generators,
                AttributeHints.NONE);
    }

    private @Nullable TypeMirror type(Member member) {
        AnnotationView javaClass = member.annotated().findHibernate("CollectionIdJavaClass");
        AnnotationView javaType = member.annotated().findHibernate("CollectionIdJavaType");
        return javaClass != null
                ? context.typeIn(javaClass, "idType")
                : javaType == null ? null : context.argumentOf(context.typeIn(javaType, "value"), JAVA_TYPE);
    }

    /** Generators that are strategies of the provider, such as {@code increment}, need nothing of the database. */
    private static @Nullable Generation generation(AnnotationView said, List<GeneratorSpec> generators) {
        String generator = said.text("generator");
        boolean table = generators.stream()
                .anyMatch(each ->
                        each instanceof TableGeneratorSpec spec && generator != null && generator.equals(spec.name()));
        boolean sequence = generators.stream()
                .anyMatch(each -> each instanceof SequenceGeneratorSpec spec
                        && generator != null
                        && generator.equals(spec.name()));
        return table || sequence
                ? new Generation(
                        said.place(), table ? Generation.Strategy.TABLE : Generation.Strategy.SEQUENCE, generator)
                : null;
    }
}
