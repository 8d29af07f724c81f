package dev.retort.processor.naming;

/**
 * How names come about: an implicit one where the mapping gives none, and what becomes of each name,
 * given or implicit, on its way to the database. Names are as in {@link dev.retort.schema.ObjectName}.
 */
public interface NamingStrategy {

    /** The name that the database gets for a name of the mapping. */
    String physical(String name);

    /**
     * The name of a join table that has none.
     *
     * @param ownerTable the database's name of the owner's table
     * @param targetTable the database's name of the table on the other side
     * @param attribute the owner's attribute
     */
    String joinTable(String ownerTable, String targetTable, String attribute);
}
