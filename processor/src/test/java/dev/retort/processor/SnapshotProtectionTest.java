package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Compile;
import dev.retort.processor.workspace.Workspace;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A snapshot that is not as it was written is one message with a code, and nothing is overwritten. */
class SnapshotProtectionTest {
    @TempDir
    Path folder;

    private static Arguments harm(String name, String code, BiConsumer<Workspace, String> harm) {
        return Arguments.of(name, code, harm);
    }

    private static BiConsumer<Workspace, String> replacing(String from, String to) {
        return (shop, file) -> {
            assertThat(shop.read(file)).contains(from);
            shop.write(file, shop.read(file).replace(from, to));
        };
    }

    private static BiConsumer<Workspace, String> cutAfter(String text) {
        return (shop, file) -> {
            String whole = shop.read(file);
            assertThat(whole).contains(text);
            shop.write(file, whole.substring(0, whole.indexOf(text) + text.length()));
        };
    }

    static Stream<Arguments> harms() {
        return Stream.of(
                        harm("truncated in the header", "RT302", cutAfter("\"parents\"")),
                        harm("truncated in the schema", "RT302", cutAfter("\"email\"")),
                        harm("empty", "RT302", (shop, file) -> shop.write(file, "")),
                        harm("no JSON", "RT301", (shop, file) -> shop.write(file, "hello\n")),
                        harm("of a newer format", "RT305", replacing("\"format\": 1,", "\"format\": 2,")),
                        harm("of a format that never was", "RT307", replacing("\"format\": 1,", "\"format\": 0,")),
                        harm("without a key", "RT306", replacing("  \"naming\": \"jakarta\",\n", "")),
                        harm("with merge markers", "RT303", replacing("  \"schema\"", "<<<<<<< HEAD\n  \"schema\"")),
                        harm(
                                "edited in the schema",
                                "RT304",
                                replacing(
                                        "\"email\": {\"type\": \"varchar(255)\"}",
                                        "\"email\": {\"type\": \"varchar(9)\"}")),
                        harm("missing", "RT402", Workspace::delete),
                        harm(
                                "there twice",
                                "RT308",
                                (shop, file) -> shop.write(file.replace("0002_", "0003_"), shop.read(file))),
                        harm("renamed", "RT309", (shop, file) -> {
                            String text = shop.read(file);
                            shop.delete(file).write(file.replaceFirst("_[0-9a-f]{12}", "_0123456789ab"), text);
                        }))
                .flatMap(harm -> Stream.of(Toolchain.values())
                        .map(toolchain -> Arguments.of(harm.get()[0], harm.get()[1], harm.get()[2], toolchain)));
    }

    @ParameterizedTest(name = "{0} on {3}")
    @MethodSource("harms")
    void isToldInOneMessage(String name, String code, BiConsumer<Workspace, String> harm, Toolchain toolchain) {
        Workspace shop = Shop.compiledIn(folder, toolchain).entity("Customer", Shop.CUSTOMER_WITH_EMAIL);
        shop.compile().succeeded();
        String snapshot = shop.snapshotFile("0002_");
        harm.accept(shop, snapshot);
        shop.entity("Customer", Shop.CUSTOMER_WITH_EMAIL.replace("String email;", "String email;\n    int age;"));
        SortedMap<String, String> before = shop.committed();

        Compile compile = shop.compile().failed();

        assertThat(compile.codes()).as(compile.toString()).containsExactly(code);
        assertThat(compile.message(code)).contains(snapshot.substring(snapshot.length() - 17, snapshot.length() - 5));
        assertThat(shop.committed()).isEqualTo(before);
    }
}
