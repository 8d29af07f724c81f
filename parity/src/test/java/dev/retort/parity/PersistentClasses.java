package dev.retort.parity;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.stream.Stream;

/** The classes that an application would name to its persistence provider. */
final class PersistentClasses {

    private PersistentClasses() {}

    static List<Class<?>> among(List<String> classNames, ClassLoader loader) {
        return classNames.stream()
                .flatMap(name -> loaded(name, loader))
                .filter(PersistentClasses::isPersistent)
                .toList();
    }

    /** A class, if all is there that it needs; one that is an entity would be missed in the comparison. */
    private static Stream<Class<?>> loaded(String name, ClassLoader loader) {
        try {
            return Stream.of(Class.forName(name, false, loader));
        } catch (LinkageError e) {
            return Stream.empty();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPersistent(Class<?> type) {
        return type.isAnnotationPresent(Entity.class)
                || type.isAnnotationPresent(Embeddable.class)
                || type.isAnnotationPresent(MappedSuperclass.class)
                || type.isAnnotationPresent(Converter.class);
    }
}
