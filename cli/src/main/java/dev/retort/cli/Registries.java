package dev.retort.cli;

import dev.retort.runtime.Registry;
import dev.retort.schema.finding.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the registries whose revisions are meant: the named classes, else all that the class path announces. */
final class Registries {
    private Registries() {}

    /**
     * The registries, sorted by their sets where they were not named.
     *
     * @param named the names of their classes, none for those that the class path announces
     * @throws UsageException if there is none, or a named one cannot be had
     */
    static List<Registry> find(List<String> named) {
        return named.isEmpty()
                ? announced()
                : named.stream().map(Registries::load).toList();
    }

    private static List<Registry> announced() {
        List<Registry> found = new ArrayList<>();
        try {
            ServiceLoader.load(Registry.class).forEach(found::add);
        } catch (ServiceConfigurationError e) {
            throw new UsageException(
                    Code.RT605, "a registry that the class path announces cannot be loaded: " + e.getMessage());
        }
        if (found.isEmpty()) {
            throw new UsageException(
                    Code.RT604,
                    "no registry of revisions is on the class path; put your application's jar there (java -cp"
                            + " app.jar:retort-cli.jar:…), or name the class with --registry com.acme.migrations.Migrations");
        }
        found.sort(Comparator.comparing(Registry::set));
        return found;
    }

    private static Registry load(String name) {
        try {
            return Class.forName(name, true, Thread.currentThread().getContextClassLoader())
                    .asSubclass(Registry.class)
                    .getConstructor()
                    .newInstance();
        } catch (ClassNotFoundException | LinkageError e) {
            throw new UsageException(
                    Code.RT605, "the registry " + name + " is not on the class path; is your application's jar there?");
        } catch (ClassCastException e) {
            throw new UsageException(
                    Code.RT605, name + " is not a registry; the one that the compiler writes is called Migrations");
        } catch (ReflectiveOperationException e) {
            throw new UsageException(
                    Code.RT605,
                    "the registry " + name + " cannot be made: it needs a public constructor without parameters");
        }
    }
}
