package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Compile;
import dev.retort.processor.workspace.Workspace;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every finding about a change is said, weighs what an option says, and is accepted by {@code @SuppressWarnings}: where
 * the example of its code says {@code here}, else on the revision's class.
 */
class EveryHazardTest {
    private static final String HERE = "/*here*/ ";

    @TempDir
    Path folder;

    static Stream<Code> hazards() {
        return Stream.of(Code.values()).filter(Code::isHazard);
    }

    @ParameterizedTest
    @MethodSource("hazards")
    void isWeighedByAnOptionAndAcceptedWhereItIsCaused(Code code) {
        String[] models = example(code)
                .replaceAll("// (before|after)\n", "|import java.time.*;\nimport java.util.*;\n\n")
                .split("[|]");
        Workspace shop = Shop.empty(folder, Toolchain.JAVAC).entity("Model", models[1]);
        shop.compile().succeeded();

        shop.entity("Model", models[2].replace(HERE, ""));
        assertThat(kinds(code, shop.compile("-Aretort.mode=report"))).containsOnly(kind(code.severity()));
        Severity other = code.severity() == Severity.ERROR ? Severity.INFO : Severity.ERROR;
        Compile weighed = shop.compile("-Aretort.mode=report", weight(code, other));
        assertThat(kinds(code, weighed)).containsOnly(kind(other));
        assertThat(weighed.success()).as(weighed.toString()).isEqualTo(other != Severity.ERROR);

        if (models[2].contains(HERE)) {
            shop.entity("Model", models[2].replace(HERE, suppressed(code)));
            Compile accepted = shop.compile("-Aretort.mode=report");
            assertThat(accepted.codes()).doesNotContain(code.name());
            assertThat(accepted.success()).as(accepted.toString()).isTrue();
        } else {
            acceptOnTheRevision(shop, code);
        }
    }

    private static void acceptOnTheRevision(Workspace shop, Code code) {
        shop.compile(weight(code, Severity.INFO)).succeeded();
        shop.variables(Map.of("CI", "true"));
        assertThat(shop.compile(weight(code, Severity.INFO)).succeeded().codes())
                .contains(code.name());
        String revision = shop.written().stream()
                .filter(file -> file.contains("/R0002_"))
                .findFirst()
                .orElseThrow();
        shop.write(revision, shop.read(revision).replace("public final", suppressed(code) + "\npublic final"));
        assertThat(shop.compile().succeeded().codes()).doesNotContain(code.name());
    }

    private static String suppressed(Code code) {
        return "@SuppressWarnings(\"" + code + "\") ";
    }

    private static String weight(Code code, Severity severity) {
        return "-Aretort.severity." + code + "=" + severity.name().toLowerCase(Locale.ROOT);
    }

    private static List<Diagnostic.Kind> kinds(Code code, Compile compile) {
        return compile.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).contains(code + ":"))
                .<Diagnostic.Kind>map(Diagnostic::getKind)
                .map(kind -> kind == Diagnostic.Kind.MANDATORY_WARNING ? Diagnostic.Kind.WARNING : kind)
                .toList();
    }

    private static Diagnostic.Kind kind(Severity severity) {
        switch (severity) {
            case ERROR:
                return Diagnostic.Kind.ERROR;
            case WARNING:
                return Diagnostic.Kind.WARNING;
            default:
                return Diagnostic.Kind.NOTE;
        }
    }

    private static String example(Code code) {
        try (InputStream file = EveryHazardTest.class.getResourceAsStream("/hazards/" + code + ".txt")) {
            assertThat(file).as("example of " + code).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
