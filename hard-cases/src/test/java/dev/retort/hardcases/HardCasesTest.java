package dev.retort.hardcases;

import dev.retort.testing.Engine;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tells every story on every database. {@code -Dretort.case=26} tells those of one number, {@code
 * -Dretort.case=26-joined} those whose file begins so, and {@code -Dretort.engines=h2} on some of the databases only.
 */
class HardCasesTest {
    private static final Databases DATABASES = new Databases();

    @TempDir
    static Path folder;

    @AfterAll
    static void close() {
        DATABASES.close();
    }

    @TestFactory
    Stream<DynamicContainer> cases() {
        List<String> asked = List.of(System.getProperty("retort.case", "").split(","));
        return Story.all().stream()
                .filter(story -> asked.stream().anyMatch(each -> isAsked(each, story)))
                .map(HardCasesTest::tests);
    }

    private static boolean isAsked(String name, Story story) {
        return name.isEmpty()
                || name.equals(Integer.toString(story.number()))
                || name.contains("-") && story.file().startsWith(name);
    }

    private static DynamicContainer tests(Story story) {
        AtomicReference<Compiled> compiled = new AtomicReference<>();
        Stream<DynamicNode> compiles = Stream.of(DynamicTest.dynamicTest(
                "compiler", () -> compiled.set(Compiled.of(story, folder.resolve(story.file())))));
        Stream<DynamicNode> told = engines()
                .map(engine -> DynamicTest.dynamicTest(engine.toString(), () -> {
                    if (compiled.get() == null) {
                        throw new AssertionError("the compiler did not get it right");
                    }
                    Telling telling = new Telling(story, compiled.get(), DATABASES, engine);
                    if (story.refusals().containsKey(Databases.name(engine))) {
                        telling.tellRefusal();
                    } else {
                        telling.tell();
                    }
                }));
        return DynamicContainer.dynamicContainer(story.file() + ": " + story.title(), Stream.concat(compiles, told));
    }

    static Stream<Engine> engines() {
        String names = System.getProperty("retort.engines", "");
        List<String> asked = Arrays.asList(names.split(","));
        return Stream.concat(Databases.ENGINES.stream(), Databases.WHERE_THEY_RUN.stream())
                .filter(engine ->
                        names.isEmpty() ? Databases.ENGINES.contains(engine) : asked.contains(Databases.name(engine)));
    }
}
