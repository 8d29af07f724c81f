package dev.retort.parity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What in Jakarta Persistence shapes no schema, each with the reason. */
final class WithoutSchema {

    private static final Map<String, List<String>> BY_REASON = new TreeMap<>(Map.ofEntries(
            Map.entry("says what is kept in memory", List.of("Cacheable")),
            Map.entry(
                    "a query, or what it gives",
                    List.of(
                            "ColumnResult",
                            "ConstructorResult",
                            "EntityResult",
                            "FieldResult",
                            "NamedNativeQueries",
                            "NamedNativeQuery",
                            "NamedQueries",
                            "NamedQuery",
                            "NamedStoredProcedureQueries",
                            "NamedStoredProcedureQuery",
                            "QueryHint",
                            "SqlResultSetMapping",
                            "SqlResultSetMappings",
                            "StoredProcedureParameter")),
            Map.entry(
                    "says what is loaded together",
                    List.of("NamedAttributeNode", "NamedEntityGraph", "NamedEntityGraphs", "NamedSubgraph")),
            Map.entry(
                    "what the application runs",
                    List.of(
                            "EntityListeners",
                            "ExcludeDefaultListeners",
                            "ExcludeSuperclassListeners",
                            "PostLoad",
                            "PostPersist",
                            "PostRemove",
                            "PostUpdate",
                            "PrePersist",
                            "PreRemove",
                            "PreUpdate")),
            Map.entry(
                    "of the place where entities are used",
                    List.of(
                            "PersistenceContext",
                            "PersistenceContexts",
                            "PersistenceProperty",
                            "PersistenceUnit",
                            "PersistenceUnits")),
            Map.entry(
                    "left out with a warning, as the table of intended differences says",
                    List.of(
                            "CollectionTable.catalog",
                            "JoinTable.catalog",
                            "SecondaryTable.catalog",
                            "SequenceGenerator.catalog",
                            "Table.catalog",
                            "TableGenerator.catalog")),
            Map.entry(
                    "the database's own words behind a whole table or sequence, of which no catalog tells",
                    List.of(
                            "CollectionTable.options",
                            "JoinTable.options",
                            "SecondaryTable.options",
                            "SequenceGenerator.options",
                            "Table.options",
                            "TableGenerator.options")),
            Map.entry(
                    "behind a check, which H2 does not take in this place, Hibernate's own included",
                    List.of("DiscriminatorColumn.options", "OrderColumn.options")),
            Map.entry(
                    "refused wherever the annotation is, and judged as refused by itself",
                    List.of(
                            "CheckConstraint.options",
                            "ForeignKey.options",
                            "Index.options",
                            "UniqueConstraint.options")),
            Map.entry(
                    "a table of the column where its holder gives the table",
                    List.of(
                            "CollectionTable.joinColumns>JoinColumn.table",
                            "JoinTable.inverseJoinColumns>JoinColumn.table",
                            "JoinTable.joinColumns>JoinColumn.table",
                            "JoinColumns.value>JoinColumn.table",
                            "MapKeyColumn.table",
                            "MapKeyJoinColumn.table")),
            Map.entry(
                    "beside it in the container, whose own member it is",
                    List.of(
                            "JoinColumns.value>JoinColumn.foreignKey",
                            "PrimaryKeyJoinColumns.value>PrimaryKeyJoinColumn.foreignKey",
                            "MapKeyJoinColumns.value>MapKeyJoinColumn.foreignKey")),
            Map.entry(
                    "not heard by Hibernate, as the table of intended differences says",
                    List.of(
                            "AssociationOverride.joinTable>JoinTable.check",
                            "AssociationOverride.joinTable>JoinTable.comment")),
            Map.entry(
                    "unique over one column of several is that column's, judged where it is alone",
                    List.of("CollectionTable.joinColumns>JoinColumn.unique"))));

    private static final Set<String> NAMES = new TreeSet<>();

    static {
        BY_REASON.values().forEach(NAMES::addAll);
    }

    private WithoutSchema() {}

    /** Whether an annotation ({@code Cacheable}) or a member ({@code ManyToOne.fetch}) is among them. */
    static boolean has(String name) {
        return NAMES.contains(name);
    }

    static Set<String> names() {
        return NAMES;
    }
}
