package dev.retort.parity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.generator.Assigned;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.CompositeIdentifierMapping;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityAssociationMapping;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.EntityVersionMapping;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * Makes instances of entities with a value in every attribute and an element in every collection, as far as Hibernate's
 * own metamodel says what fits, and stores them.
 */
final class SampleEntities {

    /** How far references that need not be there are followed. */
    private static final int DEPTH = 1;

    private final SessionImplementor session;
    private final SampleValues values;

    SampleEntities(SessionImplementor session, SampleValues values) {
        this.session = session;
        this.values = values;
    }

    /** A stored instance, with stored instances of all that it refers to. */
    Object persisted(EntityMappingType type) {
        return persisted(type, 0);
    }

    private Object persisted(EntityMappingType type, int depth) {
        EntityPersister persister = concrete(type).getEntityPersister();
        Object entity = persister.instantiate(null, session);
        identify(persister, entity, depth);
        fill(persister, entity, depth);
        session.persist(entity);
        return entity;
    }

    private static EntityMappingType concrete(EntityMappingType type) {
        return type.isAbstract()
                ? type.getSubMappingTypes().stream()
                        .map(SampleEntities::concrete)
                        .filter(subtype -> !subtype.isAbstract())
                        .findFirst()
                        .orElse(type)
                : type;
    }

    private void identify(EntityPersister persister, Object entity, int depth) {
        EntityIdentifierMapping identifier = persister.getIdentifierMapping();
        if (identifier instanceof NonAggregatedIdentifierMapping several) {
            EmbeddableMappingType parts = several.getVirtualIdEmbeddable();
            for (int i = 0; i < parts.getNumberOfAttributeMappings(); i++) {
                AttributeMapping part = parts.getAttributeMapping(i);
                set(part, entity, value((ModelPart) part, depth));
            }
        } else if (identifier instanceof CompositeIdentifierMapping composite) {
            identifier.setIdentifier(entity, embeddable(composite.getMappedType(), depth), session);
        } else if (persister.getGenerator() instanceof Assigned) {
            identifier.setIdentifier(
                    entity, values.next(identifier.getJavaType().getJavaTypeClass()), session);
        }
    }

    private void fill(EntityMappingType type, Object owner, int depth) {
        EntityVersionMapping version = type.getVersionMapping();
        for (int i = 0; i < type.getNumberOfAttributeMappings(); i++) {
            AttributeMapping attribute = type.getAttributeMapping(i);
            if (version == null || attribute != version.getVersionAttribute()) {
                set(attribute, owner, value(attribute, depth));
            }
        }
    }

    private static void set(AttributeMapping attribute, Object owner, @Nullable Object value) {
        if (value != null) {
            attribute.getPropertyAccess().getSetter().set(owner, value);
        }
    }

    private @Nullable Object value(AttributeMapping attribute, int depth) {
        if (attribute instanceof PluralAttributeMapping plural) {
            return depth < DEPTH ? collection(plural, depth) : null;
        }
        boolean wanted = !attribute.getAttributeMetadata().isNullable() || depth < DEPTH;
        return wanted && attribute.getAttributeMetadata().isInsertable() ? value((ModelPart) attribute, depth) : null;
    }

    private @Nullable Object value(ModelPart part, int depth) {
        if (part instanceof EntityAssociationMapping association) {
            return persisted(association.getAssociatedEntityMappingType(), depth + 1);
        }
        if (part instanceof EmbeddableValuedModelPart embedded) {
            return embeddable(embedded.getEmbeddableTypeDescriptor(), depth);
        }
        return part instanceof BasicValuedModelPart
                ? values.next(part.getJavaType().getJavaTypeClass())
                : null;
    }

    private Object embeddable(EmbeddableMappingType type, int depth) {
        Object[] parts = new Object[type.getNumberOfAttributeMappings()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = value(type.getAttributeMapping(i), depth);
        }
        return type.getRepresentationStrategy().getInstantiator().instantiate(() -> parts);
    }

    private @Nullable Object collection(PluralAttributeMapping plural, int depth) {
        if (plural.getCollectionDescriptor().isInverse()) {
            return null;
        }
        Class<?> type = plural.getJavaType().getJavaTypeClass();
        Object element = value(plural.getElementDescriptor(), depth);
        if (Map.class.isAssignableFrom(type)) {
            Map<Object, Object> map = new HashMap<>();
            map.put(value(plural.getIndexDescriptor(), depth), element);
            return map;
        }
        Collection<Object> collection = Set.class.isAssignableFrom(type) ? new HashSet<>() : new ArrayList<>();
        collection.add(element);
        return collection;
    }
}
