package dev.retort.processor.mapper;

import dev.retort.processor.model.EntityModel;
import dev.retort.processor.naming.NamingStrategy;

/** Works out the schema that holds a model, as the persistence provider expects it at run time. */
public final class SchemaMapper {
    private SchemaMapper() {}

    /** The schema of a model, with what it comes from and what is wrong with it. */
    public static Mapping map(EntityModel model, NamingStrategy naming) {
        MappingContext context = new MappingContext(model, naming);
        SchemaDraft draft = new SchemaDraft(context.findings());
        new MappedByRule(context).apply();
        new OverrideRule(context).apply();
        new EntityRule(context, draft).apply();
        new CollectionRule(context, draft).apply();
        new TableRule(context, draft).apply();
        new ReferredColumns(context, draft).apply();
        new GeneratorRule(context, draft).apply();
        return new Mapping(
                draft.schema(),
                draft.origins(),
                new HintCollector(context, draft).hints(),
                new HierarchyCollector(context).hierarchies(),
                context.findings().all());
    }
}
