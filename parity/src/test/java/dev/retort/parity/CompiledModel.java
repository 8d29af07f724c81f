package dev.retort.parity;

import dev.retort.runtime.Registry;
import dev.retort.runtime.Retort;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A model that Retort has compiled: its classes, and the registry of its only revision. */
final class CompiledModel implements AutoCloseable {

    private static final String REGISTRY = "Migrations";

    /** What Retort keeps for itself in a database. */
    private static final String[] OWN_TABLES = {"retort_state", "retort_history", "retort_lock"};

    private final URLClassLoader loader;
    private final List<Class<?>> classes;
    private final Registry registry;

    private CompiledModel(URLClassLoader loader, List<Class<?>> classes, Registry registry) {
        this.loader = loader;
        this.classes = classes;
        this.registry = registry;
    }

    /**
     * Compiles a model as its author's build would.
     *
     * @param folder the folder of the author's project, which must outlive the result
     * @throws Refused if Retort finds errors in it
     */
    static CompiledModel of(Model model, Path folder) {
        return of(model, List.of(), folder);
    }

    /**
     * Compiles a model some of whose entities are on the class path.
     *
     * @param published the names of classes of the class path among which Hibernate is to look for entities
     */
    static CompiledModel of(Model model, List<String> published, Path folder) {
        JavaProject project = new JavaProject(folder);
        model.sources().forEach(project::source);
        JavaProject.Compilation compilation = project.compileWithRetort();
        if (!compilation.success()) {
            throw new Refused(compilation.errors());
        }
        URLClassLoader loader = project.classLoader();
        List<String> names = project.classNames();
        List<String> all = Stream.concat(names.stream(), published.stream()).toList();
        return new CompiledModel(loader, PersistentClasses.among(all, loader), registry(names, loader));
    }

    private static Registry registry(List<String> classNames, ClassLoader loader) {
        String name = classNames.stream()
                .filter(candidate -> candidate.endsWith("." + REGISTRY))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no registry among " + classNames));
        try {
            return (Registry) Class.forName(name, true, loader).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What Hibernate is told of. */
    List<Class<?>> classes() {
        return classes;
    }

    ClassLoader loader() {
        return loader;
    }

    /** Brings an empty database to the model's schema. */
    void upgrade(TestDatabase database) {
        Retort.of(database.dataSource(), registry).upgrade();
    }

    /** The database's catalog without Retort's own tables. */
    List<String> catalogOf(TestDatabase database) {
        return database.catalog().without(OWN_TABLES).lines();
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Retort does not compile the model. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<String> errors;

        Refused(List<String> errors) {
            super(String.join("\n", errors));
            this.errors = List.copyOf(errors);
        }

        /** What it says, one text each. */
        List<String> errors() {
            return errors;
        }
    }
}
