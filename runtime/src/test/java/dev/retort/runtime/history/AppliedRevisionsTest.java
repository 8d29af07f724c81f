package dev.retort.runtime.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.history.AppliedRevisions.Applied;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppliedRevisionsTest {

    private static Applied applied(String id, String... parents) {
        return new Applied(id, List.of(parents), "R", "sum");
    }

    @Test
    void knowItsHeadsAfterEachChange() {
        AppliedRevisions revisions = new AppliedRevisions();
        revisions.add(applied("a"));
        revisions.add(applied("b", "a"));
        assertThat(revisions.headsWith(applied("c", "a"))).containsExactly("b", "c");
        revisions.add(applied("c", "a"));
        assertThat(revisions.heads()).containsExactly("b", "c");
        assertThat(revisions.headsWith(applied("d", "b", "c"))).containsExactly("d");
        revisions.add(applied("d", "b", "c"));

        assertThat(revisions.headsWithout("d")).containsExactly("b", "c");
        revisions.remove("d");
        assertThat(revisions.heads()).containsExactly("b", "c");
        assertThat(revisions.headsWithout("c")).containsExactly("b");
        revisions.remove("c");
        revisions.remove("b");
        assertThat(revisions.heads()).containsExactly("a");
        revisions.remove("a");
        assertThat(revisions.heads()).isEmpty();
    }
}
