package dev.retort.parity;

import dev.retort.testing.Engine;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In what Retort's schema is meant to differ from Hibernate's: all of it, under the subjects of the table in the
 * documentation's page on Hibernate, which has the reasons. They are levelled in this order.
 */
enum IntendedDifference {
    CHECKS_OF_VALUES("checks of values on H2", Set.of(Engine.H2), IntendedDifferences::checksOfValues),
    /** The lines of a catalog are sorted. */
    ORDER_OF_COLUMNS("order of columns"),
    /** The lines of a catalog name no constraints. */
    NAMES_OF_FOREIGN_KEYS("names of foreign keys"),
    NAMES_OF_CONSTRAINTS("names of unique constraints and checks"),
    INDEXES_OF_FOREIGN_KEYS(
            "indexes for foreign keys on MariaDB and MySQL",
            Set.of(Engine.MARIADB),
            IntendedDifferences::indexesOfForeignKeys),
    ORDER_OF_KEYS("order of the columns of a key", IntendedDifferences::orderOfKeys),
    CHECKS_OF_ORDER_COLUMNS("check of an order column", IntendedDifferences::orderColumns),
    ENUMERATIONS(
            "enums as strings on H2, MariaDB and MySQL",
            Set.of(Engine.H2, Engine.MARIADB),
            IntendedDifferences::enumerations),
    /** No feature has one without a definition: {@code validate} refuses it on H2. */
    ENUMERATIONS_OF_ONE_LETTER("enums as strings with `length = 1` on H2"),
    NAMED_ENUMERATIONS("enumeration types of the database (`NAMED_ENUM`)", TypeDifferences::namedEnumerations),
    TIMES_WITH_ZONE("`OffsetTime` on PostgreSQL", Set.of(Engine.POSTGRESQL), TypeDifferences::timesWithZone),
    LENGTHS_OF_ARRAYS("`@Array(length = …)` on H2", Set.of(Engine.H2), TypeDifferences::lengthsOfArrays),
    LENGTHS_OF_REFERENCES("references to several columns that are no key", TypeDifferences::lengthsOfReferences),
    LENGTHS_OF_IDENTIFIERS(
            "references in an `@IdClass`, by texts that are not 255 long", TypeDifferences::lengthsOfIdentifiers),
    TABLES_OF_GENERATORS(
            "`indexes` and `uniqueConstraints` of a `@TableGenerator`", IntendedDifferences::tablesOfGenerators),
    RECORDS_BY_PROPERTIES(
            "annotated components of a record, where attributes are properties",
            "RT210",
            "CombinedEmbedded by properties",
            "HostileRecords by properties"),
    OVERRIDES_OF_PROPERTIES(
            "`joinTable` in `@AssociationOverride`, and parts of parts in `@Convert`, of properties",
            "RT210",
            "AnnotationsInContainers by properties",
            "AssociationOverrides by properties",
            "NestedCollections by properties",
            "OverriddenJoinTables by properties"),
    UNIQUE_INDEXES("a unique `@Index` over the columns of a join table's key"),
    OVERRIDDEN_JOIN_TABLES("`check` and `comment` of a `joinTable` in `@AssociationOverride`"),
    KEYS_OF_INVERSE_MAPS(
            "keys of a map that are entities, where the other side owns the relation",
            IntendedDifferences::keysOfInverseMaps),
    /** No feature has one: it would be refused half the time. */
    SHARED_COLUMNS("a column of two entities that share a table"),
    /** No feature has any: which one Hibernate takes is chance. */
    REPEATED_LIMITS("two `@Size`, `@Digits`, `@Min` or `@Max` on one attribute"),
    GENERATED_COLUMNS("generated columns on PostgreSQL", Set.of(Engine.POSTGRESQL), TypeDifferences::generatedColumns),
    /** Levelled with the values of converters: only the application knows either. */
    CHECKS_OF_DEFINED_ENUMS("checks of enums with a `columnDefinition`"),
    CHECKS_OF_CONVERTED_VALUES("checks for the values of converters") {
        @Override
        Catalogs levelled(Engine engine, Catalogs catalogs, Set<String> convertedColumns) {
            return IntendedDifferences.convertedValues(catalogs, convertedColumns);
        }
    },
    CATALOGS("`catalog` of a table"),
    SCHEMAS("`schema` of a table on MariaDB and MySQL"),
    NATIVE_ZONES("`@TimeZoneStorage(NATIVE)` on MariaDB and MySQL"),
    RESERVED_WORDS("reserved words as names"),
    UNKNOWN_COLUMNS("unknown columns in `@UniqueConstraint` or `@Index`"),
    INTERNET_ADDRESSES("`InetAddress` without a `columnDefinition`", "RT205", "InternetAddresses"),
    ZONES_BY_DATABASE("`@TimeZoneStorage(AUTO)`", "RT210", "HibernateAutoTimeZones"),
    OPTIONS(
            "`options` of constraints and indexes, but `where` of an index",
            "RT210",
            "ConstraintOptions",
            "OptionsOfCheckConstraints",
            "OptionsOfForeignKeys",
            "OptionsOfUniqueConstraints"),
    SHARED_TABLES("two collections that share a table by default", "RT222", "SharedCollectionTables");

    private final String subject;
    private final Set<Engine> engines;
    private final UnaryOperator<Catalogs> levelling;
    private final @Nullable String code;
    private final List<String> features;

    /** One that no line of a catalog shows. */
    IntendedDifference(String subject) {
        this(subject, UnaryOperator.identity());
    }

    IntendedDifference(String subject, UnaryOperator<Catalogs> levelling) {
        this(subject, Set.of(Engine.values()), levelling);
    }

    IntendedDifference(String subject, Set<Engine> engines, UnaryOperator<Catalogs> levelling) {
        this.subject = subject;
        this.engines = engines;
        this.levelling = levelling;
        this.code = null;
        this.features = List.of();
    }

    /** One that Retort refuses. */
    IntendedDifference(String subject, String code, String... features) {
        this.subject = subject;
        this.engines = Set.of();
        this.levelling = UnaryOperator.identity();
        this.code = code;
        this.features = List.of(features);
    }

    /** What the documentation's table calls it. */
    String subject() {
        return subject;
    }

    /** The features that show that Retort refuses it. */
    List<String> features() {
        return features;
    }

    /** Both catalogs without this difference. */
    Catalogs levelled(Engine engine, Catalogs catalogs, Set<String> convertedColumns) {
        return engines.contains(engine) ? levelling.apply(catalogs) : catalogs;
    }

    /** The code with which Retort refuses a feature, {@code null} if it does not; by properties as by fields. */
    static @Nullable String refusal(Model feature) {
        String byFields = feature.name().replace(PropertyVariant.SUFFIX, "");
        return Arrays.stream(values())
                .filter(difference ->
                        difference.features.contains(feature.name()) || difference.features.contains(byFields))
                .flatMap(difference -> Stream.ofNullable(difference.code))
                .findFirst()
                .orElse(null);
    }
}
