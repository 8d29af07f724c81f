package dev.retort.schema.random;

import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What random schemas may contain, so that a database that cannot do everything is asked for what it can.
 *
 * @param features what may be used
 * @param types the types that columns may have
 */
public record Scope(Set<Feature> features, List<ColumnType> types) {

    /** What not every database has, or has in the same way. */
    public enum Feature {
        NAMESPACES,
        SEQUENCES,
        IDENTITY,
        IDENTITY_CHANGES,
        GENERATED,
        SQL_CHECKS,
        EXPRESSION_INDEXES,
        PARTIAL_INDEXES,
        INDEX_NULLS,
        DELIMITED_NAMES,
        COMMENTS,
        TABLE_OPTIONS,
        COLLATIONS,
        TABLES_WITHOUT_KEY,
        CASCADES
    }

    private static final List<ColumnType> COMMON_TYPES = types(
            "bigint",
            "integer",
            "varchar(20)",
            "varchar(200)",
            "smallint",
            "decimal(10,2)",
            "boolean",
            "date",
            "timestamp(6)",
            "float(53)",
            "uuid",
            "char(5)");

    /** What every database has. */
    public static final Scope COMMON = new Scope(EnumSet.noneOf(Feature.class), COMMON_TYPES);

    /** Everything that there is. */
    public static final Scope EVERYTHING = new Scope(
            EnumSet.allOf(Feature.class),
            Stream.concat(
                            COMMON_TYPES.stream(),
                            types(
                                    "tinyint",
                                    "decimal(12,4)",
                                    "text",
                                    "clob",
                                    "nvarchar(30)",
                                    "varbinary(16)",
                                    "blob",
                                    "time(0)",
                                    "timestamp(6) with time zone",
                                    "json",
                                    "enum('mood', 'SAD', 'HAPPY')",
                                    "enum('mood', 'SAD', 'SO_SO', 'HAPPY')",
                                    "array(integer)",
                                    "sql(citext)")
                                    .stream())
                    .toList());

    public Scope {
        features = Set.copyOf(features);
        types = List.copyOf(types);
    }

    /** The same scope with more features. */
    public Scope with(Feature... more) {
        Set<Feature> all = EnumSet.noneOf(Feature.class);
        all.addAll(features);
        all.addAll(List.of(more));
        return new Scope(all, types);
    }

    /** The same scope with fewer features. */
    public Scope without(Feature... fewer) {
        Set<Feature> rest = EnumSet.noneOf(Feature.class);
        rest.addAll(features);
        rest.removeAll(List.of(fewer));
        return new Scope(rest, types);
    }

    /** The same scope with other types, in the form that {@link TypeText} reads. */
    public Scope withTypes(String... texts) {
        return new Scope(features, types(texts));
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }

    private static List<ColumnType> types(String... texts) {
        return Stream.of(texts).map(TypeText::parse).toList();
    }
}
