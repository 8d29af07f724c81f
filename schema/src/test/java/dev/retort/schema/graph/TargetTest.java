package dev.retort.schema.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "head",
                "heads",
                "base",
                "+1",
                "-12",
                "7c1f",
                "7c1f0a9e42b8",
                "billing@head",
                "a-b_c.d@+2",
                "x@base"
            })
    void aTargetReadsBack(String text) {
        assertThat(Target.parse(text)).hasToString(text);
        assertThat(Target.parse(" " + text + "\n")).isEqualTo(Target.parse(text));
    }

    @Test
    void targetsHaveTheirMeaning() {
        assertThat(Target.parse("head")).isEqualTo(Target.HEAD);
        assertThat(Target.parse("heads")).isEqualTo(Target.HEADS);
        assertThat(Target.parse("base")).isEqualTo(Target.BASE);
        assertThat(Target.parse("-2")).isEqualTo(new Target(null, new Target.Steps(-2)));
        assertThat(Target.parse("billing@+2")).isEqualTo(new Target("billing", new Target.Steps(2)));
        assertThat(Target.parse("be")).isEqualTo(new Target(null, new Target.Revision("be")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "HEAD",
                "+0",
                "-0",
                "+",
                "1.5",
                "+1234567",
                "latest",
                "@head",
                "billing@",
                "billing@7c1f",
                "7C1F",
                "a b"
            })
    void whatIsNoTargetIsRefused(String text) {
        assertThatThrownBy(() -> Target.parse(text))
                .isInstanceOfSatisfying(
                        RetortException.class, e -> assertThat(e.code()).isEqualTo(Code.RT520))
                .hasMessage("RT520: '" + text + "' is not a target; use head, heads, base, +1, -1, the id of a revision"
                        + " or the beginning of it, or a branch's label as in label@head");
    }
}
