package dev.retort.schema.rename;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which entity class became which: one whose table is now that of another class was itself renamed, and
 * its attributes' origins with it.
 *
 * @param newTypes the new class names by old one
 */
record EntityTypes(Map<String, String> newTypes) {
    static final EntityTypes UNCHANGED = new EntityTypes(Map.of());

    /**
     * Learns from tables that are known to be one and the same.
     *
     * @param newTables the new names of tables by old name, those that kept their name included
     */
    static EntityTypes of(Map<ObjectName, ObjectName> newTables, Origins from, Origins to) {
        Set<String> typesBefore = typesIn(from);
        Set<String> typesAfter = typesIn(to);
        Map<String, String> newTypes = new HashMap<>();
        newTables.forEach((oldTable, newTable) -> {
            Origin before = from.table(oldTable);
            Origin after = to.table(newTable);
            if (before != null
                    && after != null
                    && before.path().isEmpty()
                    && after.path().isEmpty()
                    && !typesAfter.contains(before.type())
                    && !typesBefore.contains(after.type())) {
                newTypes.putIfAbsent(before.type(), after.type());
            }
        });
        return newTypes.isEmpty() ? UNCHANGED : new EntityTypes(newTypes);
    }

    private static Set<String> typesIn(Origins origins) {
        Set<String> types = new HashSet<>();
        origins.tables().values().forEach(origin -> types.add(origin.type()));
        return types;
    }

    /** An old origin as it reads now. */
    @Nullable
    Origin translate(@Nullable Origin origin) {
        if (origin == null) {
            return null;
        }
        String newType = newTypes.get(origin.type());
        return newType == null ? origin : new Origin(newType, origin.path());
    }

    /** The names with their old origins as they read now. */
    <N> SortedMap<N, @Nullable Origin> translate(SortedMap<N, @Nullable Origin> origins) {
        if (newTypes.isEmpty()) {
            return origins;
        }
        SortedMap<N, @Nullable Origin> translated = new TreeMap<>(origins);
        translated.replaceAll((name, origin) -> translate(origin));
        return translated;
    }
}
