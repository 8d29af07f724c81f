package dev.retort.processor.reader;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.BasicAttribute;
import dev.retort.processor.model.BasicAttribute.Role;
import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.ColumnTraits;
import dev.retort.processor.model.ElementCollection;
import dev.retort.processor.model.ElementCollection.Element;
import dev.retort.processor.model.EmbeddedAttribute;
import dev.retort.processor.model.JavaType;
import dev.retort.processor.model.JoinColumnSpec;
import dev.retort.processor.model.JoinSpec;
import dev.retort.processor.model.JoinTableSpec;
import dev.retort.processor.model.Overrides;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.ValueSpec;
import dev.retort.schema.finding.Code;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads references to entities of several classes: the values of two columns, which one it is of and its key. No foreign
 * key can hold for them, so they are like something embedded.
 */
final class AnyReader {
    private static final String JAVA_TYPE = "org.hibernate.type.descriptor.java.JavaType";

    private final ReadContext context;
    private final TypeReader types;
    private final CollectionReader collections;

    AnyReader(ReadContext context, CollectionReader collections) {
        this.context = context;
        this.types = new TypeReader(context);
        this.collections = collections;
    }

    /** Whether the attribute is such a reference, or a collection of them. */
    static boolean isAny(Annotated attribute) {
        return attribute.findHibernate("Any") != null || attribute.findHibernate("ManyToAny") != null;
    }

    /** The attribute, or {@code null} if it is wrong, which is reported. */
    @Nullable
    Attribute read(Member member, Surroundings surroundings) {
        AnnotationView any = member.annotated().findHibernate("Any");
        if (any == null) {
            return many(member, surroundings);
        }
        JoinSpec join = SpecReader.join(member.annotated(), "JoinColumn", "JoinColumns");
        List<Attribute> parts = parts(member, join, any.bool("optional", true));
        return parts == null
                ? null
                : new EmbeddedAttribute(
                        member.name(),
                        member.place(),
                        false,
                        Object.class.getName(),
                        parts,
                        Overrides.NONE,
                        HintReader.attribute(member.annotated()));
    }

    private @Nullable Attribute many(Member member, Surroundings surroundings) {
        Annotated annotated = member.annotated();
        AnnotationView many = Objects.requireNonNull(annotated.findHibernate("ManyToAny"));
        CollectionReader.Collected collected = collections.read(member, many, "", surroundings);
        AnnotationView said = annotated.find("JoinTable");
        if (said == null) {
            context.report(
                    Code.RT217,
                    "'" + member.name() + "' refers to entities of several classes and needs a @JoinTable"
                            + " with the inverseJoinColumns for their keys",
                    member.place());
        }
        if (said == null || collected == null) {
            return null;
        }
        JoinTableSpec table = SpecReader.joinTable(said);
        List<Attribute> parts = parts(member, table.inverse(), false);
        return parts == null
                ? null
                : new ElementCollection(
                        member.name(),
                        member.place(),
                        new Element.Embedded(Object.class.getName(), parts),
                        new JoinTableSpec(
                                table.table(),
                                table.owner(),
                                new JoinSpec(List.of(), table.inverse().foreignKey())),
                        collected.shape(),
                        Overrides.NONE,
                        HintReader.attribute(annotated));
    }

    private @Nullable List<Attribute> parts(Member member, JoinSpec join, boolean optional) {
        if (join.columns().size() != 1) {
            context.report(
                    Code.RT211,
                    "'" + member.name() + "' refers to entities of several classes by one column;"
                            + " give it one @JoinColumn with a name",
                    member.place());
            return null;
        }
        ValueSpec key = key(member);
        JoinColumnSpec column = join.columns().get(0);
        return key == null
                ? null
                : List.of(
                        part(
                                member,
                                "{type}",
                                ValueSpec.of(discriminator(member.annotated())),
                                SpecReader.columnOrUnsaid(member.annotated(), "Column"),
                                true),
                        part(member, "{key}", key, column.column(), optional));
    }

    private static Attribute part(Member member, String path, ValueSpec value, ColumnSpec column, boolean optional) {
        return new BasicAttribute(
                member.name(),
                Places.attribute(member.place(), path),
                Role.PLAIN,
                value,
                column,
                optional,
                null,
                List.of(),
                HintReader.attribute(member.annotated()));
    }

    /** The type of what says which entity is meant. */
    private static JavaType discriminator(Annotated attribute) {
        AnnotationView said = locate(attribute, "AnyDiscriminator");
        String kind = said == null ? null : said.constant("value");
        if ("INTEGER".equals(kind)) {
            return JavaType.ofClass("java.lang.Integer", List.of(), true);
        }
        return JavaType.ofClass("CHAR".equals(kind) ? "java.lang.Character" : "java.lang.String", List.of(), true);
    }

    /** What the keys of the entities are, or {@code null} if that is not said, which is reported. */
    private @Nullable ValueSpec key(Member member) {
        AnnotationView code = locate(member.annotated(), "AnyKeyJdbcTypeCode");
        AnnotationView javaClass = locate(member.annotated(), "AnyKeyJavaClass");
        AnnotationView javaType = locate(member.annotated(), "AnyKeyJavaType");
        TypeMirror type = javaClass != null ? context.typeIn(javaClass, "value") : null;
        if (type == null && javaType != null) {
            type = context.argumentOf(context.typeIn(javaType, "value"), JAVA_TYPE);
        }
        if (type == null && code == null) {
            context.report(
                    Code.RT205,
                    "the type of the keys that '" + member.name()
                            + "' holds is not known; say it with @AnyKeyJavaClass",
                    member.place());
            return null;
        }
        JavaType known = type == null
                ? JavaType.ofClass(Object.class.getName(), List.of(), false)
                : types.read(type, member.place());
        return new ValueSpec(
                known, null, false, null, null, code == null ? null : code.integer("value"), false, ColumnTraits.NONE);
    }

    /** An annotation on an attribute, or on an annotation that is on it. */
    private static @Nullable AnnotationView locate(Annotated attribute, String name) {
        AnnotationView own = attribute.findHibernate(name);
        if (own != null) {
            return own;
        }
        for (AnnotationMirror mirror : attribute.element().getAnnotationMirrors()) {
            AnnotationView found =
                    new Annotated(mirror.getAnnotationType().asElement(), attribute.place()).findHibernate(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
