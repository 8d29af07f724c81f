package dev.retort.processor.reader;

import java.util.Set;

/** What Retort knows of each mapping annotation, so that none is passed over in silence. */
final class Annotations {
    /** Read where they may stand. */
    private static final Set<String> READ = Set.of(
            "Access",
            "AssociationOverride",
            "AssociationOverrides",
            "AttributeOverride",
            "AttributeOverrides",
            "Basic",
            "CollectionTable",
            "Column",
            "Convert",
            "Converter",
            "Converts",
            "DiscriminatorColumn",
            "DiscriminatorValue",
            "ElementCollection",
            "Embeddable",
            "Embedded",
            "EmbeddedId",
            "Entity",
            "Enumerated",
            "EnumeratedValue",
            "GeneratedValue",
            "Id",
            "IdClass",
            "Inheritance",
            "JoinColumn",
            "JoinColumns",
            "JoinTable",
            "Lob",
            "ManyToMany",
            "ManyToOne",
            "MapKeyClass",
            "MapKeyColumn",
            "MapKeyEnumerated",
            "MapKeyJoinColumn",
            "MapKeyJoinColumns",
            "MapKeyTemporal",
            "MappedSuperclass",
            "MapsId",
            "OneToMany",
            "OneToOne",
            "OrderColumn",
            "PrimaryKeyJoinColumn",
            "PrimaryKeyJoinColumns",
            "SecondaryTable",
            "SecondaryTables",
            "SequenceGenerator",
            "SequenceGenerators",
            "Table",
            "TableGenerator",
            "TableGenerators",
            "Temporal",
            "Transient",
            "Version");

    private static final Set<String> CALLBACKS =
            Set.of("PrePersist", "PostPersist", "PreUpdate", "PostUpdate", "PreRemove", "PostRemove", "PostLoad");

    /** Without any effect on the schema. */
    private static final Set<String> WITHOUT_SCHEMA = Set.of(
            "Cacheable",
            "EntityListeners",
            "ExcludeDefaultListeners",
            "ExcludeSuperclassListeners",
            "MapKey",
            "NamedEntityGraph",
            "NamedEntityGraphs",
            "NamedNativeQueries",
            "NamedNativeQuery",
            "NamedQueries",
            "NamedQuery",
            "NamedStoredProcedureQueries",
            "NamedStoredProcedureQuery",
            "OrderBy",
            "PersistenceContext",
            "PersistenceContexts",
            "PersistenceUnit",
            "PersistenceUnits",
            "SqlResultSetMapping",
            "SqlResultSetMappings");

    private Annotations() {}

    /** Whether the annotation of Jakarta Persistence marks a method that is called, not one that is mapped. */
    static boolean isCallback(String jakartaName) {
        return CALLBACKS.contains(jakartaName);
    }

    /** Whether the annotation of Jakarta Persistence is taken into account, or needs not to be. */
    static boolean isKnown(String jakartaName) {
        return READ.contains(jakartaName) || WITHOUT_SCHEMA.contains(jakartaName) || isCallback(jakartaName);
    }
}
