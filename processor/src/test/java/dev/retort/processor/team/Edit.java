package dev.retort.processor.team;

import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * What somebody makes of a model.
 *
 * @param model the model afterwards
 * @param rename whether something was renamed, and said so
 */
record Edit(Model model, boolean rename) {
    static final List<String> NAMES = List.of("Apple", "Berry", "Cherry", "Damson", "Elder");
    static final List<String> FIELDS = List.of("red", "sweet", "tall", "wild");

    static Edit of(Model model, Random random) {
        String name = pick(NAMES, random);
        Entity entity = model.entities().get(name);
        if (entity == null) {
            return new Edit(model.with(name, withField(model, Entity.EMPTY, pick(FIELDS, random), random)), false);
        }
        if (random.nextInt(3) == 0) {
            entity = entity.withoutHints();
        }
        switch (random.nextInt(8)) {
            case 0:
                return model.entities().size() > 1
                        ? new Edit(model.without(name).mended(), false)
                        : of(model, random);
            case 1:
                return renamed(model, name, entity, random);
            case 2, 3:
                return withRenamedField(model, name, entity, random);
            case 4:
                return withChangedField(model, name, entity, random);
            default:
                String field = pick(FIELDS, random);
                return new Edit(
                        model.with(
                                name,
                                entity.fields().containsKey(field)
                                        ? entity.without(field)
                                        : withField(model, entity, field, random)),
                        false);
        }
    }

    private static Edit renamed(Model model, String name, Entity entity, Random random) {
        String newName = pick(NAMES, random);
        if (model.entities().containsKey(newName)) {
            return of(model, random);
        }
        Model renamed = model.without(name).with(newName, entity.renamedFrom(name));
        // Nothing that was said before of other entities may stand in the way.
        for (String other : model.entities().keySet()) {
            if (!other.equals(name)) {
                Entity stays = Objects.requireNonNull(model.entities().get(other));
                renamed = renamed.with(other, stays.renamedFrom(null));
            }
        }
        return new Edit(renamed.mended(), true);
    }

    private static Edit withRenamedField(Model model, String name, Entity entity, Random random) {
        String from = pick(FIELDS, random);
        String to = pick(FIELDS, random);
        Field field = entity.fields().get(from);
        if (field == null || entity.fields().containsKey(to)) {
            return of(model, random);
        }
        Field renamed = new Field(field.kind(), field.target(), field.column(from));
        Entity plain = entity.withoutHints().renamedFrom(entity.renamedFrom());
        return new Edit(model.with(name, plain.without(from).with(to, renamed)), true);
    }

    private static Edit withChangedField(Model model, String name, Entity entity, Random random) {
        String changed = pick(FIELDS, random);
        Field field = entity.fields().get(changed);
        return field == null
                ? of(model, random)
                : new Edit(
                        model.with(
                                name, entity.with(changed, field.of(field.kind().changed(random)))),
                        false);
    }

    private static Entity withField(Model model, Entity entity, String field, Random random) {
        Field.Kind kind = Field.Kind.any(random);
        String target =
                kind == Field.Kind.REFERENCE ? pick(List.copyOf(model.entities().keySet()), random) : null;
        return entity.with(field, new Field(kind, target, null));
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
