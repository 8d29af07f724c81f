package dev.retort.schema.random;

import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Arbitraries of schemas and of changes to them. */
public final class RandomSchemas {
    private static final int MOST_EDITS = 40;

    private RandomSchemas() {}

    /** Schemas within a scope. */
    public static Arbitrary<Schema> schemas(Scope scope) {
        return edits().map(edits -> new Draft(Schema.EMPTY, scope).apply(edits).schema());
    }

    /** Pairs of schemas within a scope, of which the second was made of the first. */
    public static Arbitrary<SchemaPair> pairs(Scope scope) {
        return Combinators.combine(edits(), edits()).as((history, change) -> SchemaPair.of(history, change, scope));
    }

    /** Lists of edits, of every length alike: what fails becomes short by shrinking. */
    public static Arbitrary<List<Edit>> edits() {
        return edit().list()
                .ofMaxSize(MOST_EDITS)
                .withSizeDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    private static Arbitrary<Edit> edit() {
        List<EditKind> kinds = new ArrayList<>();
        for (EditKind kind : EditKind.values()) {
            kinds.addAll(Collections.nCopies(kind.weight(), kind));
        }
        Arbitrary<Integer> choice =
                Arbitraries.integers().between(0, 60).withDistribution(RandomDistribution.uniform());
        return Combinators.combine(Arbitraries.of(kinds), choice, choice, choice, choice)
                .as(Edit::new);
    }
}
