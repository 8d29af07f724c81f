package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.DialectProvider;
import dev.retort.runtime.dialect.SpiVersion;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.Code;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dialect of a third party that was made for another version of the runtime is refused, and not tried. */
class DialectVersionTest {
    @TempDir
    Path folder;

    /** Made before there was a version 1. */
    public static class TooOld implements DialectProvider {
        @Override
        public String name() {
            return "olddb";
        }

        @Override
        public int spiVersion() {
            return SpiVersion.OLDEST - 1;
        }

        @Override
        public boolean accepts(DatabaseMetaData metadata) {
            return false;
        }

        @Override
        public Dialect dialect(DatabaseMetaData metadata) {
            return offline();
        }

        @Override
        public Dialect offline() {
            throw new AssertionError("it was asked for a dialect");
        }
    }

    /** Made for a runtime that is still to come. */
    public static final class TooNew extends TooOld {
        @Override
        public String name() {
            return "newdb";
        }

        @Override
        public int spiVersion() {
            return SpiVersion.CURRENT + 1;
        }
    }

    @Test
    void isNamedWithBothVersions() throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(DialectProvider.class.getName()),
                TooOld.class.getName() + "\n" + TooNew.class.getName() + "\n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);

            assertThat(messageOf(Code.RT591, () -> Retort.sql("base:heads", "olddb", Shop.revisions())))
                    .contains("TooOld")
                    .contains("for version " + (SpiVersion.OLDEST - 1))
                    .contains("one of " + SpiVersion.OLDEST + " to " + SpiVersion.CURRENT);
            assertThat(messageOf(Code.RT591, () -> Retort.sql("base:heads", "newdb", Shop.revisions())))
                    .contains("for version " + (SpiVersion.CURRENT + 1));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
