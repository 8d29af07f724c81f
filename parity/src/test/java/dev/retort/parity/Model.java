package dev.retort.parity;

import dev.retort.annotations.Naming;
import dev.retort.testing.Engine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Entity classes as their author wrote them.
 *
 * @param name what the model is called in reports
 * @param sources the text of each source file, by its path below the source folder
 * @param engines the engines that have what it needs
 */
record Model(String name, Map<String, String> sources, List<Engine> engines) {

    Model {
        sources = Map.copyOf(sources);
        engines = List.copyOf(engines);
    }

    /** The same with a file that says that it is one migration set, and how its tables are to be called. */
    Model named(String aPackage, Naming naming) {
        Map<String, String> all = new TreeMap<>(sources);
        all.put(
                aPackage.replace('.', '/') + "/package-info.java",
                "@dev.retort.annotations.MigrationSet(naming = dev.retort.annotations.Naming." + naming + ")\npackage "
                        + aPackage + ";\n");
        return new Model(name, all, engines);
    }

    /** The same for some of the engines. */
    Model on(List<Engine> some) {
        return new Model(name, sources, some);
    }

    @Override
    public String toString() {
        return name;
    }
}
