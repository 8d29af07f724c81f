package dev.retort.processor.mapper;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.BasicAttribute;
import dev.retort.processor.model.ElementCollection;
import dev.retort.processor.model.EmbeddedAttribute;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.ToManyAttribute;
import dev.retort.processor.model.ToOneAttribute;
import java.util.ArrayList;
import java.util.List;

/** Finds the attributes that need more than their entity's table, and has them mapped. */
final class CollectionRule {
    private final MappingContext context;
    private final SchemaDraft draft;
    private final RelationRule relations;
    private final ElementCollectionRule elements;

    CollectionRule(MappingContext context, SchemaDraft draft) {
        this.context = context;
        this.draft = draft;
        CollectionTables tables = new CollectionTables(context, draft);
        this.relations = new RelationRule(context, draft, tables);
        this.elements = new ElementCollectionRule(context, tables);
    }

    /** Those whose columns lie in the tables between entities, which must all be there. */
    private final List<ToManyAttribute> inverses = new ArrayList<>();

    void apply() {
        for (EntityType entity : context.model().entities().values()) {
            if (!context.tables().holding(entity, draft).isEmpty()) {
                Scope scope = Scope.of(entity, context.hierarchies().sharesTable(entity));
                apply(entity, entity.attributes(), scope);
            }
        }
        inverses.forEach(relations::inverse);
    }

    private void apply(EntityType entity, List<Attribute> attributes, Scope scope) {
        attributes.forEach(attribute -> attribute.accept(new Walker(entity, scope)));
    }

    private final class Walker implements Attribute.Visitor<Boolean> {
        private final EntityType entity;
        private final Scope scope;

        Walker(EntityType entity, Scope scope) {
            this.entity = entity;
            this.scope = scope;
        }

        @Override
        public Boolean basic(BasicAttribute attribute) {
            return false;
        }

        @Override
        public Boolean embedded(EmbeddedAttribute attribute) {
            apply(entity, attribute.attributes(), scope.inside(attribute.place(), attribute.overrides()));
            return true;
        }

        @Override
        public Boolean toOne(ToOneAttribute attribute) {
            if (attribute.mappedBy() != null || attribute.joinTable() == null) {
                return false;
            }
            relations.toOne(entity, attribute, attribute.joinTable());
            return true;
        }

        @Override
        public Boolean toMany(ToManyAttribute attribute) {
            if (attribute.mappedBy() != null) {
                if (attribute.manyToMany()) {
                    inverses.add(attribute);
                    return false;
                }
                return relations.inverse(attribute);
            }
            relations.toMany(entity, attribute, scope);
            return true;
        }

        @Override
        public Boolean elements(ElementCollection attribute) {
            elements.apply(entity, attribute);
            return true;
        }
    }
}
