package dev.retort.processor.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Java type of a value, as far as a mapping depends on it.
 *
 * @param kind what sort of type it is
 * @param name the qualified name of a class, the keyword of a primitive, {@code []} of an array
 * @param arguments the type arguments of a class, the component of an array
 * @param constants the names of an enum's constants in their order
 * @param enumeratedValue the type of the field that is stored for a constant of an enum, or {@code null} for its name
 *     or position
 * @param serializable whether it is {@link java.io.Serializable}
 */
public record JavaType(
        Kind kind,
        String name,
        List<JavaType> arguments,
        List<String> constants,
        @Nullable JavaType enumeratedValue,
        boolean serializable) {

    /** The sorts of type. */
    public enum Kind {
        PRIMITIVE,
        ARRAY,
        ENUM,
        CLASS
    }

    public JavaType {
        arguments = List.copyOf(arguments);
        constants = List.copyOf(constants);
    }

    /** A primitive type, by its keyword. */
    public static JavaType primitive(String keyword) {
        return new JavaType(Kind.PRIMITIVE, keyword, List.of(), List.of(), null, true);
    }

    /** An array of a type. */
    public static JavaType arrayOf(JavaType component) {
        return new JavaType(Kind.ARRAY, "[]", List.of(component), List.of(), null, true);
    }

    /** An enum, its constants, and the type of what is stored for them if it is not their name or position. */
    public static JavaType enumeration(String name, List<String> constants, @Nullable JavaType enumeratedValue) {
        return new JavaType(Kind.ENUM, name, List.of(), constants, enumeratedValue, true);
    }

    /** A class or interface. */
    public static JavaType ofClass(String name, List<JavaType> arguments, boolean serializable) {
        return new JavaType(Kind.CLASS, name, arguments, List.of(), null, serializable);
    }

    /** Whether it is a primitive type. */
    public boolean isPrimitive() {
        return kind == Kind.PRIMITIVE;
    }

    /** Whether it is an enum. */
    public boolean isEnum() {
        return kind == Kind.ENUM;
    }

    /** Whether it is an array of the named type. */
    public boolean isArrayOf(String component) {
        return kind == Kind.ARRAY && arguments.get(0).name().equals(component);
    }

    @Override
    public String toString() {
        if (kind == Kind.ARRAY) {
            return arguments.get(0) + "[]";
        }
        return arguments.isEmpty()
                ? name
                : name + arguments.stream().map(JavaType::toString).collect(Collectors.joining(", ", "<", ">"));
    }
}
