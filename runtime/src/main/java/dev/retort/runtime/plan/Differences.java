package dev.retort.runtime.plan;

import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;

/** Says in words how a schema differs from the one that is expected. */
final class Differences {
    private final List<String> lines = new ArrayList<>();

    private Differences() {}

    /** One line for each difference, none if the schemas are equal. */
    static List<String> between(Schema actual, Schema expected) {
        Differences differences = new Differences();
        for (String namespace : expected.namespaces()) {
            differences.missing(!actual.namespaces().contains(namespace), "schema " + namespace);
        }
        for (String namespace : actual.namespaces()) {
            differences.tooMuch(!expected.namespaces().contains(namespace), "schema " + namespace);
        }
        differences.compare(
                "table ",
                actual.tables(),
                expected.tables(),
                Object::toString,
                (name, is, should) -> differences.tables(is, should));
        differences.compare(
                "sequence ",
                actual.sequences(),
                expected.sequences(),
                Object::toString,
                (name, is, should) -> differences.other("sequence " + name, is, should));
        return List.copyOf(differences.lines);
    }

    private void tables(Table actual, Table expected) {
        String prefix = expected.name() + ".";
        compare(
                prefix,
                actual.columnsByName(),
                expected.columnsByName(),
                Function.identity(),
                (name, is, should) -> columns(prefix + name, is, should));
        String of = " of " + expected.name();
        if (!Objects.equals(actual.primaryKey(), expected.primaryKey())) {
            other("the primary key" + of, actual.primaryKey(), expected.primaryKey());
        }
        compareParts("unique constraint ", of, actual.uniqueConstraints(), expected.uniqueConstraints());
        compareParts("foreign key ", of, actual.foreignKeys(), expected.foreignKeys());
        compareParts("check ", of, actual.checks(), expected.checks());
        compareParts("index ", of, actual.indexes(), expected.indexes());
        if (!Objects.equals(actual.comment(), expected.comment())) {
            other("the comment" + of, actual.comment(), expected.comment());
        }
        if (!Objects.equals(actual.options(), expected.options())) {
            other("the options" + of, actual.options(), expected.options());
        }
    }

    private void columns(String name, Column actual, Column expected) {
        if (!actual.type().equals(expected.type())) {
            lines.add(name + " is " + actual.type() + ", the snapshot says " + expected.type());
        }
        if (actual.nullable() != expected.nullable()) {
            lines.add(name + (actual.nullable() ? " is nullable" : " is required") + ", the snapshot says "
                    + (expected.nullable() ? "nullable" : "required"));
        }
        if (!actual.withType(expected.type()).withNullable(expected.nullable()).equals(expected)) {
            other(name, actual, expected);
        }
    }

    private <T> void compareParts(String what, String of, SortedMap<String, T> actual, SortedMap<String, T> expected) {
        compare(what, actual, expected, name -> name + of, (name, is, should) -> other(what + name + of, is, should));
    }

    private <K, T> void compare(
            String prefix,
            Map<K, T> actual,
            Map<K, T> expected,
            Function<K, String> naming,
            Difference<K, T> difference) {
        expected.forEach((name, should) -> {
            T is = actual.get(name);
            if (is == null) {
                missing(true, prefix + naming.apply(name));
            } else if (!is.equals(should)) {
                difference.between(name, is, should);
            }
        });
        actual.keySet().forEach(name -> tooMuch(!expected.containsKey(name), prefix + naming.apply(name)));
    }

    private void missing(boolean when, String what) {
        if (when) {
            lines.add(what + " is missing");
        }
    }

    private void tooMuch(boolean when, String what) {
        if (when) {
            lines.add(what + " is there, the snapshot does not have it");
        }
    }

    private void other(String what, Object actual, Object expected) {
        lines.add(what + " is " + actual + ", the snapshot says " + expected);
    }

    private interface Difference<K, T> {
        void between(K name, T actual, T expected);
    }
}
