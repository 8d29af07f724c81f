package dev.retort.parity;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.List;

/** The classes that an application would name to its persistence provider. */
final class PersistentClasses {

    private PersistentClasses() {}

    static List<Class<?>> among(List<String> classNames, ClassLoader loader) {
        return classNames.stream()
                .<Class<?>>map(name -> load(name, loader))
                .filter(PersistentClasses::isPersistent)
                .toList();
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
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
