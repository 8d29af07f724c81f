package dev.retort.processor.team;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The entities of a branch.
 *
 * @param entities the entities by their names, which are those of their tables
 */
record Model(SortedMap<String, Entity> entities) {
    static final Model FIRST = new Model(new TreeMap<>()).with("Apple", Entity.EMPTY);

    Model with(String name, Entity entity) {
        SortedMap<String, Entity> more = new TreeMap<>(entities);
        more.put(name, entity);
        return new Model(more);
    }

    Model without(String name) {
        SortedMap<String, Entity> fewer = new TreeMap<>(entities);
        fewer.remove(name);
        return new Model(fewer);
    }

    /** The same, with nothing said of renames. */
    Model withoutHints() {
        Model plain = this;
        for (String name : entities.keySet()) {
            plain = plain.with(name, Objects.requireNonNull(entities.get(name)).withoutHints());
        }
        return plain;
    }

    /** The same model, whatever it says of what it was before. */
    boolean isLike(Model other) {
        return withoutHints().equals(other.withoutHints());
    }

    /** What a person makes of two models with one origin: both changes, and of those that contradict each other ours. */
    static Model merged(Model base, Model ours, Model theirs) {
        SortedMap<String, Entity> merged = merged(
                base.entities,
                ours.entities,
                theirs.entities,
                (one, other) -> new Entity(
                        new TreeMap<>(one.fields()),
                        one.renamedFrom() == null ? other.renamedFrom() : one.renamedFrom()));
        merged.replaceAll((name, entity) -> {
            Entity one = ours.entities.get(name);
            Entity other = theirs.entities.get(name);
            return one == null || other == null
                    ? entity
                    : new Entity(
                            merged(
                                    base.entities
                                            .getOrDefault(name, Entity.EMPTY)
                                            .fields(),
                                    one.fields(),
                                    other.fields(),
                                    (field, theirField) -> field),
                            entity.renamedFrom());
        });
        return new Model(merged).mended();
    }

    private static <V> SortedMap<String, V> merged(
            SortedMap<String, V> base, SortedMap<String, V> ours, SortedMap<String, V> theirs, BinaryOperator<V> both) {
        SortedMap<String, V> all = new TreeMap<>(base);
        all.putAll(ours);
        all.putAll(theirs);
        SortedMap<String, V> merged = new TreeMap<>();
        for (String name : all.keySet()) {
            V one = ours.get(name);
            V other = theirs.get(name);
            @Nullable V result;
            if (Objects.equals(one, base.get(name))) {
                result = other;
            } else {
                result = one == null || other == null ? one : both.apply(one, other);
            }
            if (result != null) {
                merged.put(name, result);
            }
        }
        return merged;
    }

    /** References follow what they refer to, or go with it. */
    Model mended() {
        Model mended = this;
        for (String name : entities.keySet()) {
            Entity entity = Objects.requireNonNull(entities.get(name));
            for (String field : entity.fields().keySet()) {
                Field reference = Objects.requireNonNull(entity.fields().get(field));
                if (reference.target() != null && !entities.containsKey(reference.target())) {
                    String heir = heirOf(reference.target());
                    entity = heir == null ? entity.without(field) : entity.with(field, reference.referringTo(heir));
                }
            }
            mended = mended.with(name, entity);
        }
        return mended;
    }

    private @Nullable String heirOf(String table) {
        return entities.keySet().stream()
                .filter(name ->
                        table.equals(Objects.requireNonNull(entities.get(name)).renamedFrom()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return entities.toString();
    }
}
