package dev.retort.runtime.history;

import static dev.retort.runtime.support.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.Direction;
import dev.retort.runtime.history.Unfinished.Phase;
import dev.retort.schema.finding.Code;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class UnfinishedTest {

    @Property
    void readsWhatItWrites(
            @ForAll Direction direction,
            @ForAll @IntRange(min = 1) int operation,
            @ForAll @IntRange(min = 1) int statement,
            @ForAll Phase phase) {
        Unfinished place =
                new Unfinished("7c1f0a9e42b8", direction, operation, statement, statement, phase, "0f3a", "99ab");

        assertThat(Unfinished.parse(place.toString())).isEqualTo(place);
    }

    @Test
    void refusesWhatAnotherVersionWrote() {
        messageOf(Code.RT506, () -> Unfinished.parse("sideways 7c1f 1.1/1 started a b"));
        messageOf(Code.RT506, () -> Unfinished.parse("upgrade 7c1f"));
    }
}
