package dev.retort.processor.reader;

import java.util.List;
import java.util.Set;

/** What Retort knows of Hibernate's own annotations, so that none is passed over in silence. */
final class HibernateAnnotations {
    static final String PACKAGE = "org.hibernate.annotations.";

    /** Read where they may stand. */
    private static final Set<String> READ = Set.of(
            "Any",
            "AnyDiscriminator",
            "AnyKeyJavaClass",
            "AnyKeyJavaType",
            "AnyKeyJdbcTypeCode",
            "Array",
            "Check",
            "Checks",
            "Collate",
            "CollectionId",
            "CollectionIdJavaClass",
            "CollectionIdJavaType",
            "CollectionIdJdbcTypeCode",
            "ColumnDefault",
            "Comment",
            "Comments",
            "CreationTimestamp",
            "CurrentTimestamp",
            "Formula",
            "FractionalSeconds",
            "GeneratedColumn",
            "JdbcTypeCode",
            "JoinFormula",
            "ListIndexBase",
            "ManyToAny",
            "Nationalized",
            "NaturalId",
            "NotFound",
            "OnDelete",
            "Parent",
            "SoftDelete",
            "Subselect",
            "TenantId",
            "TimeZoneColumn",
            "TimeZoneStorage",
            "UpdateTimestamp");

    /** How a value is stored is known to a class alone; a column that says so in its own words needs no class. */
    private static final Set<String> CUSTOM_TYPES = Set.of("JavaType", "JdbcType", "Type");

    /** Without any effect on the schema. */
    private static final Set<String> WITHOUT_SCHEMA = Set.of(
            "AnyDiscriminatorImplicitValues",
            "AnyDiscriminatorValue",
            "AnyDiscriminatorValues",
            "AttributeAccessor",
            "Bag",
            "BatchSize",
            "Cache",
            "Cascade",
            "CollectionIdMutability",
            "ColumnTransformer",
            "ColumnTransformers",
            "ConcreteProxy",
            "DiscriminatorOptions",
            "DynamicInsert",
            "DynamicUpdate",
            "EmbeddableInstantiator",
            "EmbeddableInstantiatorRegistration",
            "EmbeddableInstantiatorRegistrations",
            "Fetch",
            "FetchProfile",
            "FetchProfileOverride",
            "FetchProfileOverrides",
            "FetchProfiles",
            "Filter",
            "FilterDef",
            "FilterDefs",
            "FilterJoinTable",
            "FilterJoinTables",
            "Filters",
            "Generated",
            "GenericGenerator",
            "GenericGenerators",
            "GeneratorType",
            "HQLSelect",
            "Immutable",
            "Imported",
            "Instantiator",
            "LazyGroup",
            "MapKeyMutability",
            "Mutability",
            "NamedEntityGraph",
            "NamedEntityGraphs",
            "NamedNativeQueries",
            "NamedNativeQuery",
            "NamedQueries",
            "NamedQuery",
            "NaturalIdCache",
            "NaturalIdClass",
            "OptimisticLock",
            "OptimisticLocking",
            "ParamDef",
            "Parameter",
            "PartitionKey",
            "QueryCacheLayout",
            "RowId",
            "SQLDelete",
            "SQLDeleteAll",
            "SQLDeletes",
            "SQLInsert",
            "SQLInserts",
            "SQLJoinTableRestriction",
            "SQLOrder",
            "SQLRestriction",
            "SQLSelect",
            "SQLUpdate",
            "SQLUpdates",
            "SecondaryRow",
            "SecondaryRows",
            "SortComparator",
            "SortNatural",
            "Source",
            "SqlFragmentAlias",
            "Synchronize",
            "UuidGenerator");

    /** Attributes whose values are computed from other columns when they are read, or that are no state at all. */
    private static final List<String> WITHOUT_COLUMN = List.of("Formula", "JoinFormula", "Parent");

    private HibernateAnnotations() {}

    /** Whether an attribute has no column. */
    static boolean isWithoutColumn(Annotated attribute) {
        return WITHOUT_COLUMN.stream().anyMatch(name -> attribute.findHibernate(name) != null);
    }

    /** Whether the annotation is taken into account, or needs not to be. */
    static boolean isKnown(String simpleName) {
        return READ.contains(simpleName) || WITHOUT_SCHEMA.contains(simpleName);
    }

    /** Whether the annotation names a class that decides how a value is stored. */
    static boolean isCustomType(String simpleName) {
        return CUSTOM_TYPES.contains(simpleName);
    }
}
