package dev.retort.schema.rename;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Origins;
import dev.retort.schema.diff.Differ;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Replay;
import dev.retort.schema.random.RandomSchemas;
import dev.retort.schema.random.SchemaPair;
import dev.retort.schema.random.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the detector promises of any two schemas. */
class RenameLawsTest {

    @Property
    void renamesAreFoundByWhereThingsComeFromOrAskedFor(@ForAll("pairs") SchemaPair pair) {
        RenameResult found = RenameDetector.detect(
                pair.from(), pair.fromOrigins(), pair.to(), pair.toOrigins(), Hints.NONE, PastRenames.NONE);

        assertAsked(pair.renames().tables(), found.renames().tables(), found);
        pair.renames()
                .columns()
                .forEach((table, columns) ->
                        assertAsked(columns, found.renames().columns().getOrDefault(table, new TreeMap<>()), found));
    }

    /** What was renamed onto something that went is a question, and so is not found. */
    private static <N> void assertAsked(Map<N, N> made, Map<N, N> found, RenameResult result) {
        Map<N, N> missing = new HashMap<>(made);
        missing.entrySet().removeAll(found.entrySet());
        if (!missing.isEmpty()) {
            assertThat(result.ambiguities())
                    .as(() -> "made " + made + ", found " + found)
                    .extracting(Finding::code)
                    .contains(Code.RT112);
        }
    }

    @Property
    void whatIsFoundCanBeMade(@ForAll("pairs") SchemaPair pair) {
        RenameResult found = RenameDetector.detect(
                pair.from(), pair.fromOrigins(), pair.to(), pair.toOrigins(), Hints.NONE, PastRenames.NONE);

        assertThat(Replay.replay(pair.from(), Differ.diff(pair.from(), pair.to(), found.renames(), Hints.NONE)))
                .isEqualTo(pair.to());
    }

    @Property
    void hintsSayTheSameButForSwaps(@ForAll("pairs") SchemaPair pair) {
        Map<ObjectName, String> tables = new TreeMap<>();
        pair.renames().tables().forEach((oldName, newName) -> tables.put(newName, oldName.toString()));
        Hints hints = Hints.of(tables, Map.of(), Set.of(), Map.of(), Map.of(), Map.of());

        RenameResult found =
                RenameDetector.detect(pair.from(), Origins.NONE, pair.to(), Origins.NONE, hints, PastRenames.NONE);

        Map<ObjectName, ObjectName> missing = new HashMap<>(pair.renames().tables());
        missing.entrySet().removeAll(found.renames().tables().entrySet());
        assertThat(missing.values()).allMatch(name -> pair.from().table(name) != null);
    }

    @Property
    void nothingIsRenamedWhereNothingChanges(@ForAll("pairs") SchemaPair pair) {
        assertThat(RenameDetector.detect(
                        pair.from(), pair.fromOrigins(), pair.from(), pair.fromOrigins(), Hints.NONE, PastRenames.NONE))
                .isEqualTo(new RenameResult(Renames.NONE, List.of()));
    }

    @Provide
    Arbitrary<SchemaPair> pairs() {
        return RandomSchemas.pairs(Scope.EVERYTHING);
    }
}
