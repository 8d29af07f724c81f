package dev.retort.processor.mapper;

import dev.retort.processor.model.AssociationOverride;
import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.Conversion;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.Overrides;
import dev.retort.schema.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an attribute is planned within.
 *
 * @param layers what is said from outside about attributes, outermost first
 * @param embedded whether the attribute lies in something embedded, which may be absent as a whole
 * @param key whether the attribute is part of a primary key
 * @param optional whether rows without the attribute lie in the same table: those of another subclass
 */
record Scope(List<Layer> layers, boolean embedded, boolean key, boolean optional) {
    Scope {
        layers = List.copyOf(layers);
    }

    /**
     * What is said at one place about what lies below it.
     *
     * @param prefix the path of the place, with a dot at its end unless it is empty
     * @param overrides what is said
     */
    record Layer(String prefix, Overrides overrides) {}

    /** The scope of an entity's own attributes. */
    static Scope of(EntityType entity, boolean optional) {
        return new Scope(List.of(new Layer("", entity.overrides())), false, false, optional);
    }

    /** The scope of the attributes of the embeddable elements or keys of a collection at a place. */
    static Scope ofCollection(Origin place, Overrides overrides) {
        return new Scope(List.of(new Layer(place.path() + ".", overrides)), true, false, false);
    }

    /** The scope of the attributes of something embedded at a place. */
    Scope inside(Origin place, Overrides overrides) {
        List<Layer> inner = new ArrayList<>(layers);
        inner.add(new Layer(place.path() + ".", overrides));
        return new Scope(inner, true, key, optional);
    }

    /** The same scope for parts of a primary key. */
    Scope asKey() {
        return new Scope(layers, embedded, true, false);
    }

    /** What is said from outside about the column of the attribute at a place; the outermost word counts. */
    @Nullable
    ColumnSpec column(Origin place) {
        return said(place, overrides -> overrides.columns()::get);
    }

    /** What is said from outside about how the value of the attribute at a place is converted. */
    @Nullable
    Conversion conversion(Origin place) {
        return said(
                place,
                overrides -> path -> overrides.conversions().stream()
                        .filter(conversion -> conversion.attribute().equals(path))
                        .findFirst()
                        .orElse(null));
    }

    /** What is said from outside about the reference of the attribute at a place. */
    @Nullable
    AssociationOverride association(Origin place) {
        return said(place, overrides -> overrides.associations()::get);
    }

    private <T> @Nullable T said(Origin place, Function<Overrides, Function<Object, @Nullable T>> lookup) {
        for (Layer layer : layers) {
            if (place.path().startsWith(layer.prefix())) {
                T said = lookup.apply(layer.overrides())
                        .apply(place.path().substring(layer.prefix().length()));
                if (said != null) {
                    return said;
                }
            }
        }
        return null;
    }
}
