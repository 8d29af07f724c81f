package dev.retort.processor.team;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A model as Java. What is not there is said to have been dropped, unless something says that it was renamed. */
final class Sources {
    private Sources() {}

    /** The sources by their paths. */
    static SortedMap<String, String> of(Model model) {
        SortedMap<String, String> sources = new TreeMap<>();
        model.entities().forEach((name, entity) -> sources.put(path(name), source(name, entity)));
        Set<String> dropped = new LinkedHashSet<>(Edit.NAMES);
        dropped.removeAll(model.entities().keySet());
        model.entities().values().forEach(entity -> dropped.remove(String.valueOf(entity.renamedFrom())));
        sources.put(
                "src/main/java/com/acme/shop/package-info.java",
                dropped.stream()
                                .map(name -> "@Dropped(table = \"" + name + "\")\n")
                                .collect(joining())
                        + "package com.acme.shop;\n\nimport dev.retort.annotations.Dropped;\n");
        return sources;
    }

    /** Where entities may be. */
    static List<String> paths() {
        return Edit.NAMES.stream().map(Sources::path).toList();
    }

    private static String path(String name) {
        return "src/main/java/com/acme/shop/" + name + ".java";
    }

    private static String source(String name, Entity entity) {
        Set<String> dropped = new LinkedHashSet<>();
        Edit.FIELDS.forEach(field -> dropped.addAll(List.of(field, field + "_id")));
        entity.fields().forEach((field, attribute) -> {
            dropped.remove(attribute.column(field));
            dropped.remove(String.valueOf(attribute.renamedFrom()));
        });
        List<String> lines = new ArrayList<>(List.of(
                "package com.acme.shop;",
                "",
                "import dev.retort.annotations.*;",
                "import jakarta.persistence.*;",
                "",
                "@Entity",
                "@Dropped({"
                        + dropped.stream().map(field -> "\"" + field + "\"").collect(joining(", ")) + "})"));
        if (entity.renamedFrom() != null) {
            lines.add("@RenamedFrom(\"" + entity.renamedFrom() + "\")");
        }
        lines.add("public class " + name + " {");
        lines.add("    @Id Long id;");
        entity.fields().forEach((field, attribute) -> lines.add("    " + attribute.declaration(field)));
        lines.add("}");
        return String.join("\n", lines) + "\n";
    }
}
