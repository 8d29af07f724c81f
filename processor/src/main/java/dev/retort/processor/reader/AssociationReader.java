package dev.retort.processor.reader;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.CollectionShape;
import dev.retort.processor.model.JoinSpec;
import dev.retort.processor.model.JoinTableSpec;
import dev.retort.processor.model.ToManyAttribute;
import dev.retort.processor.model.ToOneAttribute;
import dev.retort.schema.finding.Code;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads attributes that refer to entities. */
final class AssociationReader {
    private final ReadContext context;
    private final CollectionReader collections;

    AssociationReader(ReadContext context, CollectionReader collections) {
        this.context = context;
        this.collections = collections;
    }

    @Nullable
    Attribute read(Member member, String kind, Surroundings surroundings) {
        AnnotationView association = Objects.requireNonNull(member.annotated().find(kind));
        return kind.endsWith("ToOne")
                ? toOne(member, association, kind.equals("OneToOne"), surroundings)
                : toMany(member, association, kind.equals("ManyToMany"), surroundings);
    }

    private @Nullable Attribute toOne(
            Member member, AnnotationView association, boolean oneToOne, Surroundings surroundings) {
        TypeMirror said = context.typeIn(association, "targetEntity");
        String target = entity(member, association, said == null ? member.type() : said);
        if (target == null) {
            return null;
        }
        Annotated annotated = member.annotated();
        AnnotationView mapsId = annotated.find("MapsId");
        String mapped = mapsId == null ? null : mapsId.text("value");
        return new ToOneAttribute(
                member.name(),
                member.place(),
                annotated.has("Id"),
                oneToOne,
                target,
                association.bool("optional", true)
                        && !(surroundings.validated()
                                && surroundings.demanding()
                                && ValidationReader.isRequired(annotated)),
                association.text("mappedBy"),
                oneToOne && (annotated.has("PrimaryKeyJoinColumn") || annotated.has("PrimaryKeyJoinColumns")),
                ReferenceReader.refined(join(annotated, mapsId != null), annotated),
                joinTable(annotated),
                mapsId == null ? null : mapped == null ? "" : mapped,
                HintReader.attribute(annotated));
    }

    private @Nullable Attribute toMany(
            Member member, AnnotationView association, boolean manyToMany, Surroundings surroundings) {
        CollectionReader.Collected collected = collections.read(member, association, "targetEntity", surroundings);
        if (collected == null) {
            return null;
        }
        String target = entity(member, association, collected.element());
        if (target == null) {
            return null;
        }
        Annotated annotated = member.annotated();
        CollectionShape shape = collected.shape();
        return new ToManyAttribute(
                member.name(),
                member.place(),
                manyToMany,
                target,
                association.text("mappedBy"),
                ReferenceReader.onDelete(SpecReader.join(annotated, "JoinColumn", "JoinColumns"), annotated),
                tableBetween(annotated),
                shape,
                HintReader.attribute(annotated));
    }

    /** The columns of a key that a relation maps may be said as those of a key. */
    private static JoinSpec join(Annotated annotated, boolean mapsId) {
        boolean said = annotated.has("JoinColumn") || annotated.has("JoinColumns");
        return mapsId && !said
                ? SpecReader.join(annotated, "PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns")
                : SpecReader.join(annotated, "JoinColumn", "JoinColumns");
    }

    private static @Nullable JoinTableSpec joinTable(Annotated annotated) {
        AnnotationView joinTable = annotated.find("JoinTable");
        return joinTable == null ? null : SpecReader.joinTable(joinTable);
    }

    /** Hibernate takes a {@code @CollectionTable} for the table between two entities where there is no other. */
    private static @Nullable JoinTableSpec tableBetween(Annotated annotated) {
        AnnotationView collection = annotated.find("CollectionTable");
        return collection == null || annotated.has("JoinTable")
                ? joinTable(annotated)
                : SpecReader.joinTable(collection);
    }

    private @Nullable String entity(Member member, AnnotationView association, TypeMirror type) {
        TypeElement element = context.classOf(type, member.place());
        if (element != null && Annotated.has(element, "Entity")) {
            return element.getQualifiedName().toString();
        }
        if (element != null || !context.isUnresolved(type)) {
            context.report(
                    Code.RT209,
                    "'" + member.name() + "' refers to " + (element == null ? type : element.getSimpleName())
                            + ", which is no entity; annotate that class with @Entity, name the entity in"
                            + " targetEntity, or make this attribute @Embedded, @ElementCollection or @Transient",
                    association.place());
        }
        return null;
    }
}
