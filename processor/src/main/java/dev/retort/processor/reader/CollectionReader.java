package dev.retort.processor.reader;

import dev.retort.processor.model.CollectionShape;
import dev.retort.processor.model.CollectionShape.Kind;
import dev.retort.processor.model.MapKeySpec;
import dev.retort.schema.finding.Code;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what sort of collection an attribute is, and of what. */
final class CollectionReader {
    private final ReadContext context;
    private final TypeReader types;

    CollectionReader(ReadContext context) {
        this.context = context;
        this.types = new TypeReader(context);
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
    Collected read(Member member, AnnotationView annotation, String target) {
        TypeMirror said = context.typeIn(annotation, target);
        TypeMirror type = member.type();
        if (context.isUnresolved(type)) {
            context.unresolved(member.place(), type.toString());
            return null;
        }
        Kind kind = kind(type);
        List<? extends TypeMirror> arguments =
                type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
        if (kind == null) {
            context.report(
                    Code.RT205,
                    "'" + member.name()
                            + "' must be a java.util.Collection, List, Set or Map to hold more than one element",
                    member.place());
            return null;
        }
        int position = kind == Kind.MAP ? 1 : 0;
        TypeMirror element = said != null ? said : position < arguments.size() ? arguments.get(position) : null;
        if (element == null) {
            context.report(
                    Code.RT205,
                    "what '" + member.name() + "' holds is not known; give the collection type arguments, or the"
                            + " annotation a " + target,
                    member.place());
            return null;
        }
        return new Collected(
                new CollectionShape(kind, null, kind == Kind.MAP ? new MapKeySpec.OfElement("") : null), element);
    }

    private @Nullable Kind kind(TypeMirror type) {
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
