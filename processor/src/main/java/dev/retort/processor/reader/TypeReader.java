package dev.retort.processor.reader;

import dev.retort.processor.model.JavaType;
import dev.retort.schema.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads types. */
final class TypeReader {
    private static final int DEPTH = 8;

    private final ReadContext context;
    private final Map<TypeElement, Boolean> serializable = new HashMap<>();

    TypeReader(ReadContext context) {
        this.context = context;
    }

    /** A type as a value; one that is missing is noted. */
    JavaType read(TypeMirror type, Origin place) {
        return read(type, place, DEPTH);
    }

    private JavaType read(TypeMirror type, Origin place, int depth) {
        switch (type.getKind()) {
            case ARRAY:
                return JavaType.arrayOf(read(((ArrayType) type).getComponentType(), place, depth));
            case DECLARED:
                return readClass((DeclaredType) type, place, depth);
            case ERROR:
                context.unresolved(place, type.toString());
                return JavaType.ofClass(type.toString(), List.of(), false);
            default:
                return type.getKind().isPrimitive()
                        ? JavaType.primitive(type.getKind().name().toLowerCase(Locale.ROOT))
                        : readBound(type, place, depth);
        }
    }

    /** A type variable or wildcard stands for its bound. */
    private JavaType readBound(TypeMirror type, Origin place, int depth) {
        TypeMirror bound = context.types().erasure(type);
        return depth > 0 && (bound.getKind() == javax.lang.model.type.TypeKind.DECLARED)
                ? read(bound, place, depth - 1)
                : JavaType.ofClass(Object.class.getName(), List.of(), false);
    }

    private JavaType readClass(DeclaredType type, Origin place, int depth) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (element.getKind() == ElementKind.ENUM) {
            return JavaType.enumeration(name, constants(element), enumeratedValue(element, place));
        }
        List<JavaType> arguments = new ArrayList<>();
        if (depth > 0) {
            for (TypeMirror argument : type.getTypeArguments()) {
                arguments.add(read(argument, place, depth - 1));
            }
        }
        return JavaType.ofClass(
                name, arguments, serializable.computeIfAbsent(element, of -> isA(type, "java.io.Serializable")));
    }

    /** Whether a type is the named class or extends it. */
    boolean isA(TypeMirror type, String className) {
        TypeElement other = context.elements().getTypeElement(className);
        return other != null
                && context.types()
                        .isAssignable(
                                context.types().erasure(type), context.types().erasure(other.asType()));
    }

    private @Nullable JavaType enumeratedValue(TypeElement element, Origin place) {
        for (Element member : element.getEnclosedElements()) {
            if (member.getKind() == ElementKind.FIELD && Annotated.has(member, "EnumeratedValue")) {
                return read(member.asType(), place);
            }
        }
        return null;
    }

    private static List<String> constants(TypeElement element) {
        List<String> constants = new ArrayList<>();
        for (Element member : element.getEnclosedElements()) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                constants.add(member.getSimpleName().toString());
            }
        }
        return constants;
    }
}
