package dev.retort.processor.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The entities of a branch: their fields, each with its declaration.
 *
 * @param entities the fields by the names of entities
 */
record Model(SortedMap<String, SortedMap<String, String>> entities) {
    private static final List<String> NAMES = List.of("Apple", "Berry", "Cherry", "Date");
    private static final List<String> FIELDS = List.of("red", "sweet", "tall", "wild");
    private static final List<String> DECLARATIONS =
            List.of("String %s;", "Integer %s;", "@Column(length = 40) String %s;", "Boolean %s;");

    static final Model FIRST = new Model(new TreeMap<>()).with("Apple", new TreeMap<>());

    private Model with(String name, SortedMap<String, String> fields) {
        SortedMap<String, SortedMap<String, String>> more = new TreeMap<>(entities);
        more.put(name, fields);
        return new Model(more);
    }

    private Model without(String name) {
        SortedMap<String, SortedMap<String, String>> fewer = new TreeMap<>(entities);
        fewer.remove(name);
        return new Model(fewer);
    }

    /** What somebody makes of it. */
    Model edited(Random random) {
        String name = pick(NAMES, random);
        if (!entities.containsKey(name)) {
            SortedMap<String, String> fields = new TreeMap<>();
            String field = pick(FIELDS, random);
            fields.put(field, declaration(field, random));
            return with(name, fields);
        }
        if (entities.size() > 1 && random.nextInt(8) == 0) {
            return without(name);
        }
        SortedMap<String, String> fields = new TreeMap<>(entities.get(name));
        String field = pick(FIELDS, random);
        if (fields.containsKey(field)) {
            fields.remove(field);
        } else {
            fields.put(field, declaration(field, random));
        }
        return with(name, fields);
    }

    private static String declaration(String field, Random random) {
        return String.format(pick(DECLARATIONS, random), field);
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** What a person makes of two models with one origin: both changes, and of those that contradict each other ours. */
    static Model merged(Model base, Model ours, Model theirs) {
        Model merged = new Model(new TreeMap<>());
        for (String name : NAMES) {
            SortedMap<String, String> before = base.entities.get(name);
            SortedMap<String, String> one = ours.entities.get(name);
            SortedMap<String, String> other = theirs.entities.get(name);
            SortedMap<String, String> result;
            if (one != null && other != null) {
                result = mergedFields(before == null ? new TreeMap<>() : before, one, other);
            } else if (Objects.equals(one, before)) {
                result = other;
            } else {
                result = one;
            }
            if (result != null) {
                merged = merged.with(name, result);
            }
        }
        return merged;
    }

    private static SortedMap<String, String> mergedFields(
            SortedMap<String, String> base, SortedMap<String, String> ours, SortedMap<String, String> theirs) {
        SortedMap<String, String> merged = new TreeMap<>();
        for (String field : FIELDS) {
            String before = base.get(field);
            String one = ours.get(field);
            String result = Objects.equals(one, before) ? theirs.get(field) : one;
            if (result != null) {
                merged.put(field, result);
            }
        }
        return merged;
    }

    /** The sources by their paths. What is not there is said to have been dropped: nothing was renamed. */
    SortedMap<String, String> sources() {
        SortedMap<String, String> sources = new TreeMap<>();
        entities.forEach((name, fields) -> sources.put(path(name), source(name, fields)));
        List<String> dropped = NAMES.stream()
                .filter(name -> !entities.containsKey(name))
                .map(name -> "@Dropped(table = \"" + name + "\")\n")
                .toList();
        sources.put(
                "src/main/java/com/acme/shop/package-info.java",
                String.join("", dropped) + "package com.acme.shop;\n\nimport dev.retort.annotations.Dropped;\n");
        return sources;
    }

    static List<String> paths() {
        return NAMES.stream().map(Model::path).toList();
    }

    private static String path(String name) {
        return "src/main/java/com/acme/shop/" + name + ".java";
    }

    private static String source(String name, SortedMap<String, String> fields) {
        List<String> absent = new ArrayList<>(FIELDS);
        absent.removeAll(fields.keySet());
        String dropped = absent.stream().map(field -> "\"" + field + "\"").collect(Collectors.joining(", "));
        return "package com.acme.shop;\n\nimport dev.retort.annotations.*;\nimport jakarta.persistence.*;\n\n@Entity\n"
                + (absent.isEmpty() ? "" : "@Dropped({" + dropped + "})\n")
                + "public class " + name + " {\n    @Id Long id;\n"
                + fields.values().stream().map(field -> "    " + field + "\n").collect(Collectors.joining())
                + "}\n";
    }
}
