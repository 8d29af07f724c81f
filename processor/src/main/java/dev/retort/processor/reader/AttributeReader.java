package dev.retort.processor.reader;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.BasicAttribute;
import dev.retort.schema.finding.Code;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds out what sort of attribute a member is, and has it read. */
final class AttributeReader {
    private static final List<String> ASSOCIATIONS =
            List.of("ManyToOne", "OneToOne", "OneToMany", "ManyToMany", "ElementCollection");

    private final ReadContext context;
    private final AnnotationCheck check;
    private final BasicReader basics;
    private final EmbeddedReader embeddeds;
    private final AssociationReader associations;
    private final ElementCollectionReader elements;
    private final AnyReader anys;

    AttributeReader(ReadContext context) {
        this.context = context;
        this.check = new AnnotationCheck(context);
        this.basics = new BasicReader(context);
        this.embeddeds = new EmbeddedReader(context, this);
        CollectionReader collections = new CollectionReader(context, embeddeds);
        this.associations = new AssociationReader(context, collections);
        this.elements = new ElementCollectionReader(context, collections, embeddeds);
        this.anys = new AnyReader(context, collections);
    }

    /** The attribute, or {@code null} if it has no column, or if the member is wrong, which is reported. */
    @Nullable
    Attribute read(Member member, Surroundings surroundings) {
        if (!check.accepts(member.annotated())) {
            return null;
        }
        Annotated annotated = member.annotated();
        if (HibernateAnnotations.isWithoutColumn(annotated)) {
            return null;
        }
        if (AnyReader.isAny(annotated)) {
            return anys.read(member, surroundings);
        }
        List<String> kinds = ASSOCIATIONS.stream().filter(annotated::has).toList();
        if (kinds.size() > 1) {
            context.report(
                    Code.RT217,
                    "'" + member.name() + "' is both @" + kinds.get(0) + " and @" + kinds.get(1)
                            + "; it can only be one of them",
                    member.place());
            return null;
        }
        if (!kinds.isEmpty()) {
            return annotated.has("ElementCollection")
                    ? elements.read(member, surroundings)
                    : associations.read(member, kinds.get(0), surroundings);
        }
        TypeElement type = classOf(member.type());
        if (type != null) {
            boolean said = annotated.has("Embedded") || annotated.has("EmbeddedId");
            if (said || (Annotated.has(type, "Embeddable") && !annotated.has("Convert"))) {
                return embeddeds.read(member, (DeclaredType) member.type(), surroundings);
            }
            if (Annotated.has(type, "Entity") && !annotated.has("Convert")) {
                context.report(
                        Code.RT209,
                        "'" + member.name() + "' is of the entity " + type.getSimpleName()
                                + " but not annotated as a relation; add @ManyToOne or @OneToOne, or @Transient",
                        member.place());
                return null;
            }
        }
        BasicAttribute basic = basics.read(member, surroundings);
        return "COLUMN".equals(ZoneStorage.of(annotated)) ? ZoneColumnReader.read(member, basic) : basic;
    }

    private static @Nullable TypeElement classOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && ((DeclaredType) type).asElement() instanceof TypeElement element
                ? element
                : null;
    }
}
