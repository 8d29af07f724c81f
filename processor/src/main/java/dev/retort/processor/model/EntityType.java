package dev.retort.processor.model;

import dev.retort.schema.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity.
 *
 * @param type the qualified name of its class
 * @param name its entity name
 * @param isAbstract whether its class is abstract
 * @param isQuery whether it is the result of a query instead of a table
 * @param table what is said of its table
 * @param secondaryTables what is said of further tables
 * @param inheritance the hierarchy that it is in
 * @param idClass what {@code @IdClass} says, or {@code null}
 * @param attributes its own attributes and those of its mapped superclasses, superclass first
 * @param naturalId the names of the attributes that together tell entities apart besides the identifier
 * @param overrides what is said on the class about inherited attributes
 * @param softDelete how its rows are marked as deleted, or {@code null} if they are deleted
 * @param hints what Retort's own annotations say
 */
public record EntityType(
        String type,
        String name,
        boolean isAbstract,
        boolean isQuery,
        TableSpec table,
        List<SecondaryTableSpec> secondaryTables,
        InheritanceSpec inheritance,
        @Nullable IdClassSpec idClass,
        List<Attribute> attributes,
        List<String> naturalId,
        Overrides overrides,
        @Nullable SoftDeleteSpec softDelete,
        EntityHints hints) {

    public EntityType {
        secondaryTables = List.copyOf(secondaryTables);
        attributes = List.copyOf(attributes);
        naturalId = List.copyOf(naturalId);
    }

    /** Where it is. */
    public Origin place() {
        return Places.entity(type);
    }

    /** Its class's name without the package. */
    public String simpleName() {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
