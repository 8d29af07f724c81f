package dev.retort.schema.random;

import java.util.List;

/** The names that random schemas choose from: few, so that they meet again. */
final class Pools {
    private static final List<String> TABLES = List.of(
            "customers", "orders", "Products", "order", "items", "user", "audit_log", "\"Mixed Case\"", "\"größe\"");
    private static final List<String> COLUMNS = List.of(
            "name", "email", "amount", "Price", "a", "b", "order", "created_at", "note", "\"Key\"", "\"two words\"");
    private static final List<String> PARTS = List.of("k1", "k2", "K3", "k4", "k5", "\"K 6\"");
    private static final List<String> SEQUENCES = List.of("order_seq", "s1", "S2", "\"Seq\"");
    private static final List<String> NAMESPACES = List.of("sales", "audit", "\"Hr\"");

    private Pools() {}

    static String table(Scope scope, int choice) {
        return pick(TABLES, scope, choice);
    }

    static String column(Scope scope, int choice) {
        return pick(COLUMNS, scope, choice);
    }

    static String part(Scope scope, int choice) {
        return pick(PARTS, scope, choice);
    }

    static String sequence(Scope scope, int choice) {
        return pick(SEQUENCES, scope, choice);
    }

    static String namespace(Scope scope, int choice) {
        return pick(NAMESPACES, scope, choice);
    }

    private static String pick(List<String> names, Scope scope, int choice) {
        String name = names.get(choice % names.size());
        return name.startsWith("\"") && !scope.has(Scope.Feature.DELIMITED_NAMES) ? names.get(0) : name;
    }
}
