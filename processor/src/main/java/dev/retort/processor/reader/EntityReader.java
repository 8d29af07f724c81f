package dev.retort.processor.reader;

import dev.retort.processor.model.ConverterType;
import dev.retort.processor.model.EntityModel;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.Places;
import dev.retort.schema.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads classes as the compiler knows them, from source or from class files.
 *
 * <p>What an entity needs besides itself (mapped superclasses, embeddables, identifier classes) is found
 * from it; only entities and converters that apply by themselves must be given.
 */
public final class EntityReader {
    private final Elements elements;
    private final Types types;
    private final boolean validation;
    private final boolean enumTypes;

    /**
     * @param validation whether what Bean Validation demands is part of the schema
     * @param enumTypes whether enums that ask for a type of the database get one
     */
    public EntityReader(Elements elements, Types types, boolean validation, boolean enumTypes) {
        this.elements = elements;
        this.types = types;
        this.validation = validation;
        this.enumTypes = enumTypes;
    }

    /**
     * Reads entities.
     *
     * @param managed the classes of a migration set, in any order: those annotated with {@code @Entity}
     *     and {@code @Converter}; others are passed over
     */
    public ReadResult read(Collection<? extends Element> managed) {
        ReadContext context = new ReadContext(elements, types, validation, enumTypes);
        EntityClassReader classes = new EntityClassReader(context);
        List<EntityType> entities = new ArrayList<>();
        List<ConverterType> converters = new ArrayList<>();
        managed.stream()
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .filter(type -> Annotated.has(type, "Entity"))
                .sorted((a, b) -> a.getQualifiedName()
                        .toString()
                        .compareTo(b.getQualifiedName().toString()))
                .forEach(type -> {
                    EntityType entity = classes.read(type);
                    if (entity != null) {
                        entities.add(entity);
                    }
                });
        ConversionReader conversions = new ConversionReader(context);
        managed.stream()
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .filter(type -> Annotated.has(type, "Converter"))
                .forEach(type -> {
                    Origin place = Places.entity(type.getQualifiedName().toString());
                    context.remember(place, type);
                    ConverterType converter = conversions.converter((DeclaredType) type.asType(), place);
                    if (converter != null && converter.autoApply()) {
                        converters.add(converter);
                    }
                });
        return new ReadResult(
                EntityModel.of(entities, converters), context.index(), context.unresolved(), context.findings());
    }
}
