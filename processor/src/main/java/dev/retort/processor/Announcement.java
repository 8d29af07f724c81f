package dev.retort.processor;

import dev.retort.processor.writer.RegistryWriter;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Lets programs find the registries that nobody named to them, as services of the class path. */
final class Announcement {
    private Announcement() {}

    /** Announces the registries of a compile, besides those that an earlier one announced and that are there still. */
    static void of(Setting setting, Collection<SetCompilation> sets) {
        SortedSet<String> registries = new TreeSet<>();
        sets.forEach(set -> set.registry().ifPresent(registries::add));
        if (registries.isEmpty()) {
            return;
        }
        setting.files().lines("", RegistryWriter.SERVICE).stream()
                .filter(name -> setting.elements().getTypeElement(name) != null)
                .forEach(registries::add);
        setting.files().resource("", RegistryWriter.SERVICE, String.join("\n", registries) + "\n", List.of());
    }
}
