package dev.retort.processor.reader;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which methods are the getters of properties, and how these are called. */
final class Getters {
    private Getters() {}

    static boolean isGetter(ExecutableElement method) {
        if (method.getKind() != ElementKind.METHOD
                || method.getModifiers().contains(Modifier.STATIC)
                || !method.getParameters().isEmpty()
                || !method.getTypeParameters().isEmpty()
                || method.getReturnType().getKind() == TypeKind.VOID) {
            return false;
        }
        String name = method.getSimpleName().toString();
        if (name.startsWith("get")) {
            return name.length() > 3 && !name.equals("getClass");
        }
        return name.startsWith("is") && name.length() > 2 && isBoolean(method.getReturnType());
    }

    /** The property's name, as {@link java.beans.Introspector#decapitalize} makes it. */
    static String propertyName(ExecutableElement getter) {
        String name = getter.getSimpleName().toString();
        String rest = name.substring(name.startsWith("is") ? 2 : 3);
        if (rest.length() > 1 && Character.isUpperCase(rest.charAt(0)) && Character.isUpperCase(rest.charAt(1))) {
            return rest;
        }
        return Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN
                || type instanceof javax.lang.model.type.DeclaredType declared
                        && declared.asElement() instanceof javax.lang.model.element.TypeElement element
                        && element.getQualifiedName().contentEquals("java.lang.Boolean");
    }
}
