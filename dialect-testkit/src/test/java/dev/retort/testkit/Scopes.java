package dev.retort.testkit;

import dev.retort.schema.random.Scope;
import dev.retort.schema.random.Scope.Feature;
import dev.retort.testing.Engine;
import java.util.ArrayList;
import java.util.List;

/** What each engine can be asked for. */
final class Scopes {
    private static final List<String> TYPES = List.of(
            "bigint",
            "integer",
            "varchar(20)",
            "varchar(200)",
            "varchar(30)",
            "smallint",
            "tinyint",
            "decimal(10,2)",
            "decimal(12,4)",
            "boolean",
            "date",
            "time(0)",
            "timestamp(6)",
            "timestamp(6) with time zone",
            "float(53)",
            "uuid",
            "char(5)",
            "json",
            "blob",
            "varbinary(16)",
            "text",
            "enum('mood', 'SAD', 'HAPPY')",
            "enum('mood', 'SAD', 'SO_SO', 'HAPPY')");

    private Scopes() {}

    static Scope of(Engine engine) {
        Scope all = Scope.EVERYTHING.without(Feature.COLLATIONS, Feature.TABLE_OPTIONS);
        switch (engine) {
            case H2:
                return all.without(Feature.EXPRESSION_INDEXES, Feature.PARTIAL_INDEXES)
                        .withTypes(types("clob", "array(integer)"));
            case POSTGRESQL:
                return all.withTypes(types("array(integer)", "sql(inet)"));
            case MARIADB:
                return all.without(
                                Feature.NAMESPACES,
                                Feature.EXPRESSION_INDEXES,
                                Feature.PARTIAL_INDEXES,
                                Feature.INDEX_NULLS)
                        .withTypes(types());
            case SQLITE:
                return all.without(Feature.NAMESPACES, Feature.INDEX_NULLS).withTypes(types("clob"));
            case MYSQL:
                return all.without(
                                Feature.NAMESPACES,
                                Feature.EXPRESSION_INDEXES,
                                Feature.PARTIAL_INDEXES,
                                Feature.INDEX_NULLS)
                        .withTypes(types());
            default:
                throw new IllegalArgumentException(engine.toString());
        }
    }

    private static String[] types(String... more) {
        List<String> types = new ArrayList<>(TYPES);
        types.addAll(List.of(more));
        return types.toArray(String[]::new);
    }
}
