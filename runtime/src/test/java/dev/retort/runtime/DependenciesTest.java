package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.type.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Revisions;
import dev.retort.schema.finding.Code;
import dev.retort.testing.TestDatabase;
import java.util.List;

/** Sets whose revisions depend on those of other sets, and labels as targets. */
class DependenciesTest {
    private static final Revisions PEOPLE = people().then(
                    "b2",
                    "R0002_Places",
                    op -> op.createTable("places", column("id", integer())),
                    op -> op.dropTable("places"))
            .saying(revision -> revision.dependingOn("billing/c1"));
    private static final Revisions BILLING = Revisions.of("billing")
            .then(
                    "c1",
                    "R0001_Invoices",
                    op -> op.createTable("invoices", column("id", integer())),
                    op -> op.dropTable("invoices"))
            .saying(revision -> revision.dependingOn("people/a1").labelled("billing"))
            .then(
                    "d2",
                    "R0002_Lines",
                    op -> op.createTable("lines", column("id", integer())),
                    op -> op.dropTable("lines"));

    private static Revisions people() {
        return Revisions.of("people")
                .then(
                        "a1",
                        "R0001_People",
                        op -> op.createTable("people", column("id", integer())),
                        op -> op.dropTable("people"));
    }

    private static List<String> order(Retort retort) {
        return retort.history().entries().stream()
                .map(entry -> entry.action().word().charAt(0) + entry.revision())
                .toList();
    }

    @EveryDatabase
    void goInTheOrderThatSuitsBoth(TestDatabase database) {
        Retort both = Retort.of(database.dataSource(), BILLING, PEOPLE);

        assertThat(both.plan("heads").revisions())
                .extracting(planned -> planned.revision().id())
                .containsExactly("a1", "c1", "d2", "b2");
        both.upgrade();
        both.downgrade("base");

        assertThat(order(both)).containsExactly("ua1", "uc1", "ud2", "ub2", "dd2", "db2", "dc1", "da1");
    }

    @EveryDatabase
    void aMissingOneIsNamed(TestDatabase database) {
        Retort billing = Retort.of(database.dataSource(), BILLING);

        assertThat(messageOf(Code.RT529, billing::upgrade)).contains("c1", "people/a1", "Upgrade 'people' first");
        assertThat(billing.current().sets().get(0).heads()).isEmpty();

        Retort.of(database.dataSource(), people()).upgrade();
        assertThat(billing.upgrade().revisions()).hasSize(2);
    }

    @EveryDatabase
    void whatOthersDependOnIsNotUndone(TestDatabase database) {
        Retort both = Retort.of(database.dataSource(), BILLING, PEOPLE);
        both.upgrade();

        assertThat(messageOf(Code.RT530, () -> both.only("people").downgrade("base")))
                .contains("a1", "billing/c1 depends on it");
        assertThat(both.only("people").downgrade("a1").revisions()).hasSize(1);
    }

    @EveryDatabase
    void dependingOnWhatWasSquashedIsDependingOnTheSquash(TestDatabase database) {
        Revisions squashed = Revisions.of("people")
                .then(
                        "5a",
                        "R0001_All",
                        op -> op.createTable("people", column("id", integer())),
                        op -> op.dropTable("people"))
                .saying(revision -> revision.replacing("a0", "a1"));
        Retort both = Retort.of(database.dataSource(), BILLING, squashed);

        both.upgrade();

        assertThat(order(both)).containsExactly("u5a", "uc1", "ud2");
    }

    @EveryDatabase
    void labelsAreTargets(TestDatabase database) {
        Retort both = Retort.of(database.dataSource(), PEOPLE, BILLING);
        Retort.of(database.dataSource(), people()).upgrade();

        assertThat(both.upgrade("billing@+1").revisions())
                .extracting(AppliedRevision::id)
                .containsExactly("c1");
        assertThat(both.upgrade("billing@head").revisions())
                .extracting(AppliedRevision::id)
                .containsExactly("d2");
        assertThat(both.downgrade("billing@-1").revisions())
                .extracting(AppliedRevision::id)
                .containsExactly("d2");
        assertThat(both.downgrade("billing@base").revisions())
                .extracting(AppliedRevision::id)
                .containsExactly("c1");
        assertThat(messageOf(Code.RT505, () -> both.upgrade("shipping@head"))).contains("shipping@head");
        assertThat(messageOf(Code.RT525, () -> both.only("billing").upgrade("shipping@head")))
                .contains("labels are billing");
    }
}
