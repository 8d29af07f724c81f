package dev.retort.benchmarks.contender;

import dev.retort.runtime.Registry;
import dev.retort.runtime.Retort;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Retort, with the workload as compiled revisions. */
public final class RetortContender implements Contender {
    private @Nullable Registry registry;

    @Override
    public String name() {
        return "Retort";
    }

    @Override
    public void write(Workload workload, Path folder) throws IOException {
        RetortClasses.compile(workload, folder);
    }

    @Override
    public void open(Workload workload, Path folder) throws IOException {
        URL classes = RetortClasses.folder(folder).toUri().toURL();
        // Open for as long as the benchmark runs: revisions are loaded when they are needed.
        use(new URLClassLoader(new URL[] {classes}, Registry.class.getClassLoader()));
    }

    /** Takes the revisions that a class loader has, as an application has them on its class path. */
    public void use(ClassLoader loader) {
        try {
            registry = loader.loadClass("bench.Migrations")
                    .asSubclass(Registry.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void upgrade(DataSource database) {
        Retort.of(database, Objects.requireNonNull(registry, "not prepared")).upgrade();
    }
}
