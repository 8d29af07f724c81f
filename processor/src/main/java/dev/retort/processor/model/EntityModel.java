package dev.retort.processor.model;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the classes of a migration set say about how they are stored.
 *
 * @param entities the entities by the qualified name of their class
 * @param converters the converters that apply by themselves, by the qualified name of their class
 */
public record EntityModel(SortedMap<String, EntityType> entities, SortedMap<String, ConverterType> converters) {

    public EntityModel {
        entities = Collections.unmodifiableSortedMap(new TreeMap<>(entities));
        converters = Collections.unmodifiableSortedMap(new TreeMap<>(converters));
    }

    /** A model of the given classes, in any order. */
    public static EntityModel of(Collection<EntityType> entities, Collection<ConverterType> converters) {
        SortedMap<String, EntityType> byType = new TreeMap<>();
        entities.forEach(entity -> byType.put(entity.type(), entity));
        SortedMap<String, ConverterType> convertersByType = new TreeMap<>();
        converters.forEach(converter -> convertersByType.put(converter.type(), converter));
        return new EntityModel(byType, convertersByType);
    }

    /** The entity of that class, or {@code null} if there is none. */
    public @Nullable EntityType entity(String type) {
        return entities.get(type);
    }
}
