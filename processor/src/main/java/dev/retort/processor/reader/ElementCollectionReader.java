package dev.retort.processor.reader;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.CollectionShape;
import dev.retort.processor.model.ElementCollection;
import dev.retort.processor.model.ElementCollection.Element;
import dev.retort.processor.model.JoinSpec;
import dev.retort.processor.model.JoinTableSpec;
import dev.retort.processor.model.TableSpec;
import dev.retort.processor.model.ToManyAttribute;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads collections of values. */
final class ElementCollectionReader {
    private final CollectionReader collections;
    private final EmbeddedReader embeddeds;
    private final ValueReader values;
    private final OverrideReader overrides;

    ElementCollectionReader(ReadContext context, CollectionReader collections, EmbeddedReader embeddeds) {
        this.collections = collections;
        this.embeddeds = embeddeds;
        this.values = new ValueReader(context);
        this.overrides = new OverrideReader(context);
    }

    @Nullable
    Attribute read(Member member, Surroundings surroundings) {
        Annotated annotated = member.annotated();
        AnnotationView annotation = Objects.requireNonNull(annotated.find("ElementCollection"));
        CollectionReader.Collected collected = collections.read(member, annotation, "targetClass", surroundings);
        if (collected != null
                && collected.element() instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement type
                && Annotated.has(type, "Entity")) {
            return entities(member, type, collected.shape());
        }
        Element element = collected == null ? null : element(member, collected.element(), surroundings);
        if (collected == null || element == null) {
            return null;
        }
        return new ElementCollection(
                member.name(),
                member.place(),
                element,
                table(annotated),
                collected.shape(),
                overrides.read(annotated),
                HintReader.attribute(annotated));
    }

    /** Entities are no values: Hibernate takes them for what they are. */
    private static Attribute entities(Member member, TypeElement target, CollectionShape shape) {
        Annotated annotated = member.annotated();
        return new ToManyAttribute(
                member.name(),
                member.place(),
                true,
                target.getQualifiedName().toString(),
                null,
                ReferenceReader.onDelete(SpecReader.join(annotated, "JoinColumn", "JoinColumns"), annotated),
                annotated.has("CollectionTable") || annotated.has("JoinTable") ? table(annotated) : null,
                shape,
                HintReader.attribute(annotated));
    }

    private @Nullable Element element(Member member, TypeMirror type, Surroundings surroundings) {
        if (type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && Annotated.has(element, "Embeddable")) {
            List<Attribute> attributes = embeddeds.attributes(member.name(), declared, member.place(), surroundings);
            return attributes == null
                    ? null
                    : new Element.Embedded(element.getQualifiedName().toString(), attributes);
        }
        return new Element.Basic(
                values.readElement(member.annotated(), type), SpecReader.columnOrUnsaid(member.annotated(), "Column"));
    }

    /** The table of the values, with what Hibernate's annotations on the collection say of it. */
    private static JoinTableSpec table(Annotated annotated) {
        AnnotationView collection = annotated.find("CollectionTable");
        // Hibernate takes a @JoinTable for the table of values where there is no other.
        AnnotationView said = collection == null ? annotated.find("JoinTable") : collection;
        JoinTableSpec spec = said == null ? unsaid(annotated) : SpecReader.joinTable(said);
        TableSpec table = spec.table().refined(TraitsReader.comment(annotated), TraitsReader.checks(annotated));
        return new JoinTableSpec(table, ReferenceReader.onDelete(spec.owner(), annotated), spec.inverse());
    }

    private static JoinTableSpec unsaid(Annotated annotated) {
        JoinSpec join = new JoinSpec(List.of(), SpecReader.foreignKey(null, annotated.place()));
        return new JoinTableSpec(TableSpec.unsaid(annotated.place()), join, join);
    }
}
