package dev.retort.processor.publish;

import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleElementVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Finds types that no class has, in what classes declare. A compiler does not say while annotations are
 * processed that a type is missing, since a processor may still write it; at the end it is an error.
 */
public final class MissingTypes extends SimpleElementVisitor14<Boolean, @Nullable Void> {
    private MissingTypes() {
        super(false);
    }

    /** Whether a type is missing in the declarations of some classes. */
    public static boolean in(Collection<TypeElement> types) {
        MissingTypes scanner = new MissingTypes();
        return types.stream().anyMatch(type -> scanner.visit(type, null));
    }

    private boolean any(List<? extends Element> elements) {
        return elements.stream().anyMatch(element -> visit(element, null));
    }

    @Override
    public Boolean visitType(TypeElement type, @Nullable Void nothing) {
        return isMissing(type.getSuperclass())
                || anyMissing(type.getInterfaces())
                || anyMissing(type.getPermittedSubclasses())
                || hasMissingAnnotation(type)
                || any(type.getTypeParameters())
                || any(type.getEnclosedElements());
    }

    @Override
    public Boolean visitVariable(VariableElement variable, @Nullable Void nothing) {
        return isMissing(variable.asType()) || hasMissingAnnotation(variable);
    }

    @Override
    public Boolean visitExecutable(ExecutableElement method, @Nullable Void nothing) {
        return isMissing(method.getReturnType())
                || anyMissing(method.getThrownTypes())
                || hasMissingAnnotation(method)
                || any(method.getTypeParameters())
                || any(method.getParameters());
    }

    @Override
    public Boolean visitTypeParameter(TypeParameterElement parameter, @Nullable Void nothing) {
        return anyMissing(parameter.getBounds()) || hasMissingAnnotation(parameter);
    }

    @Override
    public Boolean visitRecordComponent(RecordComponentElement component, @Nullable Void nothing) {
        return isMissing(component.asType()) || hasMissingAnnotation(component);
    }

    private static boolean hasMissingAnnotation(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(mirror -> isMissing(mirror.getAnnotationType()));
    }

    private static boolean anyMissing(List<? extends TypeMirror> types) {
        return types.stream().anyMatch(MissingTypes::isMissing);
    }

    private static boolean isMissing(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> true;
            case DECLARED -> anyMissing(((DeclaredType) type).getTypeArguments());
            case ARRAY -> isMissing(((ArrayType) type).getComponentType());
            case WILDCARD -> isMissing((WildcardType) type);
            case INTERSECTION -> anyMissing(((IntersectionType) type).getBounds());
            default -> false;
        };
    }

    private static boolean isMissing(WildcardType type) {
        TypeMirror extended = type.getExtendsBound();
        TypeMirror base = type.getSuperBound();
        return (extended != null && isMissing(extended)) || (base != null && isMissing(base));
    }
}
