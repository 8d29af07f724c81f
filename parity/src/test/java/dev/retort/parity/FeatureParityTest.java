package dev.retort.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.annotations.Naming;
import dev.retort.testing.Engine;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each feature of the mapping comes out as Hibernate has it: on every engine, under every naming. */
class FeatureParityTest {

    private static final Report REPORT = new Report("features");

    @TempDir
    static Path folder;

    @AfterAll
    static void report() {
        REPORT.write();
    }

    @TestFactory
    Stream<DynamicTest> featuresAreAsHibernateHasThem() {
        return Features.all().stream()
                .flatMap(model -> Stream.of(Naming.values())
                        .map(naming -> DynamicTest.dynamicTest(model + " " + naming, () -> judge(model, naming))));
    }

    /**
     * The same where attributes are properties: what is read at a getter is what is read at a field, so one engine and
     * one naming tell, in the long build.
     */
    @TestFactory
    Stream<DynamicTest> propertiesAreAsHibernateHasThem() {
        return (isLong() ? Features.byProperties() : Stream.<Model>empty())
                .map(model -> DynamicTest.dynamicTest(
                        model.name(), () -> judge(model.on(model.engines().subList(0, 1)), Naming.JAKARTA)));
    }

    /** MariaDB takes as long as the others together, and the namings differ in nothing there: once is enough, mostly. */
    private static boolean isWanted(Engine engine, Naming naming) {
        return engine != Engine.MARIADB || naming == Naming.SNAKE_CASE || isLong();
    }

    private static boolean isLong() {
        return Boolean.getBoolean("retort.parity.long");
    }

    private static void judge(Model model, Naming naming) {
        Path project = folder.resolve(model.name().replace(' ', '_')).resolve(naming.name());
        String refusal = IntendedDifference.refusal(model);
        try (CompiledModel compiled = CompiledModel.of(model.named(Features.PACKAGE, naming), project)) {
            Parity parity = new Parity(compiled, naming);
            List<String> complaints = model.engines().stream()
                    .filter(engine -> isWanted(engine, naming))
                    .flatMap(engine -> {
                        Parity.Outcome outcome = parity.on(engine);
                        REPORT.add(engine + " " + naming, model.name(), outcome);
                        return outcome.complaints().stream().map(complaint -> engine + ": " + complaint);
                    })
                    .toList();
            assertThat(refusal).as("the code of a refusal that is over").isNull();
            assertThat(complaints).isEmpty();
        } catch (CompiledModel.Refused e) {
            REPORT.fail(naming.name(), model.name(), e.errors());
            assertThat(e).hasMessageContaining(refusal == null ? "nothing" : refusal);
        }
    }
}
