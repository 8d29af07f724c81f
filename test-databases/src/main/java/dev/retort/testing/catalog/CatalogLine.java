package dev.retort.testing.catalog;

import java.util.Comparator;

/**
 * One thing that a catalog knows.
 *
 * @param owner the table or sequence that it belongs to, empty for none
 * @param text the thing, without its own name if that says nothing about what it does
 * @param name its name, empty if the text has it already
 */
record CatalogLine(String owner, String text, String name) implements Comparable<CatalogLine> {

    private static final Comparator<CatalogLine> ORDER = Comparator.comparing(CatalogLine::text)
            .thenComparing(CatalogLine::name)
            .thenComparing(CatalogLine::owner);

    String textWithName() {
        return name.isEmpty() ? text : text + " named " + name;
    }

    @Override
    public int compareTo(CatalogLine other) {
        return ORDER.compare(this, other);
    }
}
