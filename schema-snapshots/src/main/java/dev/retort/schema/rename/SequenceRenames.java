package dev.retort.schema.rename;

import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.rename.NameMatcher.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sequences that were renamed. A sequence that is created anew counts from its start again, and
 * so gives keys that are taken: a rename that was none does no harm, one that is missed does.
 */
final class SequenceRenames {
    private final Schema from;
    private final Schema to;
    private final SortedMap<ObjectName, ObjectName> tables;
    private final SortedMap<ObjectName, ObjectName> found;
    private final List<ObjectName> gone;
    private final List<ObjectName> added;

    private SequenceRenames(Schema from, Schema to, SortedMap<ObjectName, ObjectName> tables, Match<ObjectName> match) {
        this.from = from;
        this.to = to;
        this.tables = tables;
        this.found = new TreeMap<>(match.renames());
        this.gone = new ArrayList<>(match.gone());
        this.added = new ArrayList<>(match.added());
    }

    /**
     * The new names of renamed sequences by old name.
     *
     * @param tables the new names of renamed tables by old name
     */
    static SortedMap<ObjectName, ObjectName> find(
            Schema from,
            Origins fromOrigins,
            Schema to,
            Origins toOrigins,
            SortedMap<ObjectName, ObjectName> tables,
            EntityTypes types) {
        Match<ObjectName> match = new NameMatcher<>(
                        new NameMatcher.Names<>(types.translate(origins(from, fromOrigins))),
                        new NameMatcher.Names<>(origins(to, toOrigins)),
                        Map.of(),
                        Set.of(),
                        (oldName, newName) -> false)
                .match(ObjectName::caseless);
        SequenceRenames renames = new SequenceRenames(from, to, tables, match);
        renames.followTables();
        renames.pairTheOnlyTwo();
        return renames.found;
    }

    /** A sequence named after a table follows the table's name: {@code clients_SEQ}, {@code customers_SEQ}. */
    private void followTables() {
        for (ObjectName oldName : List.copyOf(gone)) {
            for (Map.Entry<ObjectName, ObjectName> table : tables.entrySet()) {
                String oldTable = Names.caseless(table.getKey().name());
                String oldSequence = Names.caseless(oldName.name());
                if (oldSequence.startsWith(oldTable)) {
                    ObjectName expected = table.getValue()
                            .withName(
                                    Names.caseless(table.getValue().name()) + oldSequence.substring(oldTable.length()));
                    ObjectName newName = WrittenNames.resolve(expected, added, ObjectName::caseless);
                    if (newName != null) {
                        pair(oldName, newName);
                        break;
                    }
                }
            }
        }
    }

    private void pairTheOnlyTwo() {
        if (gone.size() == 1 && added.size() == 1) {
            ObjectName oldName = gone.get(0);
            ObjectName newName = added.get(0);
            if (from.sequences()
                    .get(oldName)
                    .withName(newName)
                    .equals(to.sequences().get(newName))) {
                pair(oldName, newName);
            }
        }
    }

    private void pair(ObjectName oldName, ObjectName newName) {
        found.put(oldName, newName);
        gone.remove(oldName);
        added.remove(newName);
    }

    private static SortedMap<ObjectName, @Nullable Origin> origins(Schema schema, Origins origins) {
        SortedMap<ObjectName, @Nullable Origin> byName = new TreeMap<>();
        schema.sequences().keySet().forEach(name -> byName.put(name, origins.sequence(name)));
        return byName;
    }
}
