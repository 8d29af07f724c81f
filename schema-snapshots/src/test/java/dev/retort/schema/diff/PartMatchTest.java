package dev.retort.schema.diff;

import static dev.retort.schema.Elements.index;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Index;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartMatchTest {

    @Test
    void whatIsEqualStays() {
        assertThat(match(parts(index("a", "x")), parts(index("a", "x")), ""))
                .isEqualTo(expected(Map.of(), Map.of(), Map.of()));
    }

    @Test
    void whatHasAnotherDefinitionIsBuiltAnew() {
        assertThat(match(parts(index("a", "x")), parts(index("a", "y")), ""))
                .isEqualTo(expected(Map.of("a", index("a", "x")), Map.of(), Map.of("a", index("a", "y"))));
        assertThat(match(parts(index("a", "x", "y")), parts(index("a", "y", "x")), "")
                        .added())
                .hasSize(1);
    }

    @Test
    void whatHasOnlyAnotherNameIsRenamed() {
        assertThat(match(parts(index("a", "x"), index("b", "y")), parts(index("b", "x"), index("a", "y")), ""))
                .isEqualTo(expected(Map.of(), Map.of("a", "b", "b", "a"), Map.of()));
        assertThat(match(parts(index("a", "x"), index("b", "x")), parts(index("b", "x"), index("c", "x")), ""))
                .isEqualTo(expected(Map.of(), Map.of("a", "c"), Map.of()));
    }

    @Test
    void whatMustBeBuiltAnewIsNotRenamed() {
        assertThat(match(parts(index("a", "x")), parts(index("b", "x")), "a"))
                .isEqualTo(expected(Map.of("a", index("a", "x")), Map.of(), Map.of("b", index("b", "x"))));
        assertThat(match(parts(index("a", "x")), parts(index("a", "x")), "a"))
                .isEqualTo(expected(Map.of("a", index("a", "x")), Map.of(), Map.of("a", index("a", "x"))));
    }

    private static PartMatch<Index> match(
            SortedMap<String, Index> before, SortedMap<String, Index> after, String rebuilt) {
        return PartMatch.of(
                before, after, Index::withName, index -> index.name().equals(rebuilt));
    }

    private static PartMatch<Index> expected(
            Map<String, Index> dropped, Map<String, String> renamed, Map<String, Index> added) {
        return new PartMatch<>(new TreeMap<>(dropped), new TreeMap<>(renamed), new TreeMap<>(added));
    }

    private static SortedMap<String, Index> parts(Index... indexes) {
        SortedMap<String, Index> parts = new TreeMap<>();
        Stream.of(indexes).forEach(index -> parts.put(index.name(), index));
        return parts;
    }
}
