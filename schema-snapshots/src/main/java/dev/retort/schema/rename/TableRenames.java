package dev.retort.schema.rename;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.rename.NameMatcher.Match;
import dev.retort.schema.rename.NameMatcher.Names;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the tables that were renamed. */
final class TableRenames {
    /** Owners before what they own: deeper nesting than this there is not. */
    private static final int MOST_ROUNDS = 4;

    private final Schema from;
    private final Origins fromOrigins;
    private final Schema to;
    private final Origins toOrigins;
    private final Hints hints;
    private final PastRenames past;

    TableRenames(Schema from, Origins fromOrigins, Schema to, Origins toOrigins, Hints hints, PastRenames past) {
        this.from = from;
        this.fromOrigins = fromOrigins;
        this.to = to;
        this.toOrigins = toOrigins;
        this.hints = hints;
        this.past = past;
    }

    /**
     * The tables' fate. A class renamed with its table renames the classes that its join and collection
     * tables come from, which may make more renames certain: it goes on until nothing new is learnt.
     */
    Found find() {
        Set<ObjectName> dropped = dropped();
        EntityTypes types = EntityTypes.UNCHANGED;
        for (int round = 1; ; round++) {
            Match<ObjectName> match = match(types, dropped);
            SortedMap<ObjectName, ObjectName> successors = successors(match.renames());
            EntityTypes learnt = EntityTypes.of(successors, fromOrigins, toOrigins);
            if (learnt.equals(types) || round == MOST_ROUNDS) {
                return new Found(match, successors, dropped, types);
            }
            types = learnt;
        }
    }

    private Match<ObjectName> match(EntityTypes types, Set<ObjectName> dropped) {
        return new NameMatcher<>(
                        new Names<>(types.translate(origins(from, fromOrigins))),
                        new Names<>(origins(to, toOrigins)),
                        hintedNames(),
                        dropped,
                        past::mayHave)
                .match(ObjectName::caseless);
    }

    /** The new name of each table that is still there, by old name. */
    private SortedMap<ObjectName, ObjectName> successors(SortedMap<ObjectName, ObjectName> renames) {
        Set<ObjectName> taken = new HashSet<>(renames.values());
        SortedMap<ObjectName, ObjectName> successors = new TreeMap<>(renames);
        for (ObjectName name : from.tables().keySet()) {
            if (!renames.containsKey(name) && !taken.contains(name) && to.table(name) != null) {
                successors.put(name, name);
            }
        }
        return successors;
    }

    private static SortedMap<ObjectName, @Nullable Origin> origins(Schema schema, Origins origins) {
        SortedMap<ObjectName, @Nullable Origin> byName = new TreeMap<>();
        schema.tables().keySet().forEach(name -> byName.put(name, origins.table(name)));
        return byName;
    }

    private Map<ObjectName, ObjectName> hintedNames() {
        Map<ObjectName, ObjectName> resolved = new TreeMap<>();
        hints.tablesRenamed().forEach((newName, written) -> {
            ObjectName oldName = resolve(written, newName.schema());
            if (oldName != null) {
                resolved.put(newName, oldName);
            }
        });
        return resolved;
    }

    private Set<ObjectName> dropped() {
        Set<ObjectName> resolved = new HashSet<>();
        for (String written : hints.droppedTables()) {
            ObjectName oldName = resolve(written, null);
            if (oldName != null) {
                resolved.add(oldName);
            }
        }
        return resolved;
    }

    private @Nullable ObjectName resolve(String written, @Nullable String schema) {
        ObjectName name;
        try {
            name = ObjectName.parse(written);
        } catch (SchemaException notAName) {
            return null;
        }
        ObjectName found = name.schema() == null && schema != null
                ? WrittenNames.resolve(
                        ObjectName.of(schema, name.name()), from.tables().keySet(), ObjectName::caseless)
                : null;
        return found != null ? found : WrittenNames.resolve(name, from.tables().keySet(), ObjectName::caseless);
    }

    /**
     * What became of the tables.
     *
     * @param match the tables' names
     * @param successors the new name of each table that is still there, by old name
     * @param dropped the tables that a person says are meant to go
     * @param types the entity classes that were renamed
     */
    record Found(
            Match<ObjectName> match,
            SortedMap<ObjectName, ObjectName> successors,
            Set<ObjectName> dropped,
            EntityTypes types) {}
}
