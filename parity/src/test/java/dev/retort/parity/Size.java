package dev.retort.parity;

import java.util.List;

/**
 * How large a schema is, and how much of it the round trip does not reach.
 *
 * @param entities the entities that have instances
 * @param notStored those of them that cannot be stored in Hibernate's own schema either, with the values of the tests
 * @param tables the tables
 * @param columns the columns
 * @param foreignKeys the foreign keys
 */
record Size(int entities, int notStored, int tables, int columns, int foreignKeys) {

    /** The size of a catalog. */
    static Size of(int entities, int notStored, List<String> catalog) {
        return new Size(
                entities,
                notStored,
                count(catalog, "table .*"),
                count(catalog, "column .*"),
                count(catalog, "(?:constraint \\S+ FOREIGN KEY|foreign key ).*"));
    }

    private static int count(List<String> catalog, String pattern) {
        return (int) catalog.stream().filter(line -> line.matches(pattern)).count();
    }

    @Override
    public String toString() {
        return entities + " entities (" + notStored + " not stored by Hibernate in its own schema either), " + tables
                + " tables, " + columns + " columns, " + foreignKeys + " foreign keys";
    }
}
