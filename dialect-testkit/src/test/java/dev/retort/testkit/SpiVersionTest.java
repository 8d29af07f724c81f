package dev.retort.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.dialect.CatalogReader;
import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.DialectProvider;
import dev.retort.runtime.dialect.Identifiers;
import dev.retort.runtime.dialect.Locks;
import dev.retort.runtime.dialect.Probe;
import dev.retort.runtime.dialect.Sessions;
import dev.retort.runtime.dialect.SpiVersion;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.type.ColumnType;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What a dialect must know belongs to the number of its version. {@code -Dspi=write} writes it down anew, once {@link
 * SpiVersion#CURRENT} is raised (or while no version of Retort with that number was published).
 */
class SpiVersionTest {
    @Test
    void isRaisedWithWhatDialectsMustKnow() throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        for (Class<?> family : List.of(Operation.class, ColumnType.class)) {
            for (Class<?> member : family.getPermittedSubclasses()) {
                lines.add(family.getSimpleName() + "." + member.getSimpleName());
            }
        }
        for (Class<?> type : List.of(
                Dialect.class,
                DialectProvider.class,
                CatalogReader.class,
                Identifiers.class,
                Locks.class,
                Sessions.class,
                Sessions.Session.class,
                Probe.class)) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isAbstract(method.getModifiers()))
                    .map(method -> signature(type, method))
                    .forEach(lines::add);
        }
        String text = String.join("\n", lines) + "\n";

        Path file = Path.of("src", "test", "resources", "spi", "version-" + SpiVersion.CURRENT + ".txt");
        if ("write".equals(System.getProperty("spi"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(text)
                .as("what version %s of the SPI demands", SpiVersion.CURRENT)
                .isEqualTo(Files.readString(file));
    }

    private static String signature(Class<?> type, Method method) {
        return type.getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }
}
