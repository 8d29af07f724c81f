package dev.retort.parity;

import dev.retort.annotations.Naming;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** One model, on one engine, under one naming: both databases side by side. */
final class Parity {

    private final CompiledModel model;
    private final Naming naming;

    Parity(CompiledModel model, Naming naming) {
        this.model = model;
        this.naming = naming;
    }

    /** Lets both create their schema, and Hibernate judge and use Retort's. */
    Outcome on(Engine engine) {
        List<String> expected;
        Set<String> convertedColumns;
        SortedMap<String, String> hopeless;
        int entities;
        try (TestDatabase theirs = TestDatabase.create(engine);
                Hibernate creating = Hibernate.creating(theirs, naming, model.classes(), model.loader())) {
            expected = theirs.catalog().lines();
            convertedColumns = creating.convertedColumns();
            RoundTrip roundTrip = new RoundTrip(creating.sessions());
            entities = roundTrip.entities();
            hopeless = roundTrip.failures();
        }
        // One after the other: what is a schema elsewhere is on some engines the server's, and not the database's.
        try (TestDatabase ours = TestDatabase.create(engine)) {
            model.upgrade(ours);
            List<String> catalog = model.catalogOf(ours);
            return new Outcome(
                    Size.of(entities, hopeless.size(), catalog),
                    Comparison.of(engine, new Catalogs(catalog, expected), convertedColumns),
                    refusals(ours, hopeless.keySet()));
        }
    }

    /** What cannot be stored in Hibernate's own schema either says nothing of Retort's. */
    private List<String> refusals(TestDatabase ours, Set<String> hopeless) {
        try (Hibernate validating = Hibernate.validating(ours, naming, model.classes(), model.loader())) {
            SortedMap<String, String> failures = new RoundTrip(validating.sessions()).failures();
            failures.keySet().removeAll(hopeless);
            return failures.entrySet().stream()
                    .map(failure -> "round trip: " + failure.getKey() + ": " + failure.getValue())
                    .toList();
        } catch (RuntimeException e) {
            return List.of("validate: " + Failures.rootMessage(e));
        }
    }

    /**
     * What came of it.
     *
     * @param size how much of it there is
     * @param comparison the two catalogs
     * @param refusals what Hibernate does not accept of Retort's schema
     */
    record Outcome(Size size, Comparison comparison, List<String> refusals) {

        /** Everything that should not be, one text each; empty if all is well. */
        List<String> complaints() {
            List<String> complaints = new ArrayList<>(comparison.differences());
            complaints.addAll(refusals);
            return complaints;
        }
    }
}
