package dev.retort.processor.reader;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.CollectionShape;
import dev.retort.processor.model.CollectionShape.Kind;
import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.ColumnTraits;
import dev.retort.processor.model.MapKeySpec;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.ValueSpec;
import dev.retort.schema.finding.Code;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what sort of collection an attribute is, and of what. */
final class CollectionReader {
    private final ReadContext context;
    private final TypeReader types;
    private final EmbeddedReader embeddeds;
    private final ConversionReader conversions;
    private final RowIdReader rowIds;
    private final SoftDeleteReader softDeletes;

    CollectionReader(ReadContext context, EmbeddedReader embeddeds) {
        this.context = context;
        this.types = new TypeReader(context);
        this.embeddeds = embeddeds;
        this.conversions = new ConversionReader(context);
        this.rowIds = new RowIdReader(context);
        this.softDeletes = new SoftDeleteReader(context);
    }

    /**
     * A collection.
     *
     * @param shape what sort of collection it is
     * @param element what each of its elements is
     */
    record Collected(CollectionShape shape, TypeMirror element) {}

    /**
     * The collection that a member is, or {@code null} if it is none, which is reported.
     *
     * @param target the annotation's member that names the class of the elements
     */
    @Nullable
    Collected read(Member member, AnnotationView annotation, String target, Surroundings surroundings) {
        TypeMirror said = context.typeIn(annotation, target);
        TypeMirror type = member.type();
        if (context.isUnresolved(type)) {
            context.unresolved(member.place(), type.toString());
            return null;
        }
        Kind kind = kind(type);
        if (kind == null) {
            context.report(
                    Code.RT205,
                    "'" + member.name()
                            + "' must be a java.util.Collection, List, Set or Map, or an array, to hold more than one element",
                    member.place());
            return null;
        }
        List<? extends TypeMirror> arguments = type instanceof ArrayType array
                ? List.of(array.getComponentType())
                : ((DeclaredType) type).getTypeArguments();
        int position = kind == Kind.MAP ? 1 : 0;
        TypeMirror element = said != null ? said : position < arguments.size() ? arguments.get(position) : null;
        if (element == null) {
            return unknown(member, "what '" + member.name() + "' holds", target);
        }
        MapKeySpec key = null;
        if (kind == Kind.MAP) {
            key = key(member, arguments.isEmpty() ? null : arguments.get(0), surroundings);
            if (key == null) {
                return null;
            }
        }
        if (type.getKind() == TypeKind.ARRAY && !member.annotated().has("OrderColumn")) {
            context.report(
                    Code.RT205,
                    "'" + member.name() + "' is an array, whose elements need an @OrderColumn",
                    member.place());
            return null;
        }
        AnnotationView base = member.annotated().findHibernate("ListIndexBase");
        return new Collected(
                new CollectionShape(
                        kind,
                        orderColumn(member.annotated(), base),
                        base == null ? 0 : base.integer("value", 0),
                        key,
                        rowIds.read(member, surroundings.entity()),
                        softDeletes.read(member.annotated())),
                bound(element));
    }

    /** Who says where a list begins to count has its positions stored, even without an {@code @OrderColumn}. */
    private static @Nullable ColumnSpec orderColumn(Annotated annotated, @Nullable AnnotationView base) {
        AnnotationView order = annotated.find("OrderColumn");
        if (order != null) {
            return SpecReader.column(order);
        }
        return base == null ? null : ColumnSpec.unsaid(annotated.place());
    }

    /** What a wildcard allows stands for it. */
    private TypeMirror bound(TypeMirror type) {
        return type.getKind() == TypeKind.WILDCARD || type.getKind() == TypeKind.TYPEVAR
                ? context.types().erasure(type)
                : type;
    }

    private @Nullable MapKeySpec key(Member member, @Nullable TypeMirror argument, Surroundings surroundings) {
        Annotated annotated = member.annotated();
        AnnotationView ofElement = annotated.find("MapKey");
        if (ofElement != null) {
            String name = ofElement.text("name");
            return new MapKeySpec.OfElement(name == null ? "" : name);
        }
        AnnotationView keyClass = annotated.find("MapKeyClass");
        TypeMirror said = keyClass == null ? null : context.typeIn(keyClass, "value");
        TypeMirror type = said != null ? said : argument;
        if (type == null) {
            unknown(member, "the key of '" + member.name() + "'", "@MapKeyClass");
            return null;
        }
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            if (Annotated.has(element, "Entity")) {
                return new MapKeySpec.Entity(
                        element.getQualifiedName().toString(),
                        SpecReader.join(annotated, "MapKeyJoinColumn", "MapKeyJoinColumns"));
            }
            if (Annotated.has(element, "Embeddable")) {
                List<Attribute> attributes = embeddeds.attributes(
                        member.name(), declared, Places.attribute(member.place(), "{key}"), surroundings);
                return attributes == null
                        ? null
                        : new MapKeySpec.Embedded(element.getQualifiedName().toString(), attributes);
            }
        }
        AnnotationView column = annotated.find("MapKeyColumn");
        return new MapKeySpec.Basic(
                new ValueSpec(
                        types.read(type, member.place()),
                        ValueReader.enumMode(annotated.find("MapKeyEnumerated")),
                        false,
                        ValueReader.temporalMode(annotated.find("MapKeyTemporal")),
                        conversions.conversions(annotated).stream()
                                .filter(conversion -> conversion.attribute().equals("key"))
                                .findFirst()
                                .orElse(null),
                        null,
                        false,
                        ColumnTraits.NONE),
                column == null ? ColumnSpec.unsaid(member.place()) : SpecReader.column(column, false));
    }

    private @Nullable Collected unknown(Member member, String what, String target) {
        context.report(
                Code.RT205,
                what + " is not known; give the collection type arguments, or say it in " + target,
                member.place());
        return null;
    }

    private @Nullable Kind kind(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return Kind.BAG;
        }
        if (type.getKind() != TypeKind.DECLARED || !(((DeclaredType) type).asElement() instanceof TypeElement)) {
            return null;
        }
        if (types.isA(type, "java.util.Map")) {
            return Kind.MAP;
        }
        if (types.isA(type, "java.util.Set")) {
            return Kind.SET;
        }
        return types.isA(type, "java.util.Collection") ? Kind.BAG : null;
    }
}
