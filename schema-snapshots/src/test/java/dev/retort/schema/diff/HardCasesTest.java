package dev.retort.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.operation.Replay;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.rename.Renames;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The changes that tools get wrong, as schemas before and after. */
class HardCasesTest {

    static Stream<HardCase> cases() {
        return Stream.of(
                        HardCasesOfRows.cases(),
                        HardCasesOfKeys.cases(),
                        HardCasesOfNames.cases(),
                        HardCasesOfShape.cases())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theOperationsAreRight(HardCase hardCase) {
        assertThat(Script.of(Differ.diff(hardCase.from(), hardCase.to(), hardCase.renames(), hardCase.hints())))
                .isEqualTo(hardCase.up());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theyLeadThereAndBackAndNoFurther(HardCase hardCase) {
        StrictDatabase up = new StrictDatabase(hardCase.from());
        Differ.diff(hardCase.from(), hardCase.to(), hardCase.renames(), hardCase.hints())
                .forEach(up::apply);
        assertThat(up.schema()).isEqualTo(hardCase.to());

        StrictDatabase down = new StrictDatabase(hardCase.to());
        Differ.downgrade(hardCase.from(), hardCase.to(), hardCase.renames()).forEach(down::apply);
        assertThat(down.schema()).isEqualTo(hardCase.from());

        assertThat(Differ.diff(hardCase.to(), hardCase.to(), Renames.NONE, Hints.NONE))
                .isEmpty();
        assertThat(Replay.replay(
                        hardCase.from(), Differ.diff(hardCase.from(), hardCase.to(), Renames.NONE, hardCase.hints())))
                .isEqualTo(hardCase.to());
    }
}
