package dev.retort.runtime.dialect.sqlite;

import dev.retort.runtime.dialect.ConstraintShape;
import dev.retort.runtime.dialect.ConstraintShape.Kind;
import dev.retort.runtime.dialect.Identifiers;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What only the text of a {@code create table} tells, since no pragma does: constraints by their names, and
 * whether a key is counted. What has no name is called by what it is; a check without one is left out.
 */
final class SqliteTableText {
    private static final Set<String> CONSTRAINTS = Set.of("constraint", "primary", "unique", "check", "foreign");

    private final Identifiers identifiers;
    private final SortedMap<String, ConstraintShape> constraints = new TreeMap<>();
    private String counted = "";
    private String name = "";

    SqliteTableText(String sql, Identifiers identifiers) {
        this.identifiers = identifiers;
        SqliteText.tokens(sql).stream()
                .filter(SqliteText::isGroup)
                .findFirst()
                .ifPresent(group -> SqliteText.items(group).forEach(this::item));
    }

    SortedMap<String, ConstraintShape> constraints() {
        return constraints;
    }

    /** Whether the values of a column, by its stored name, are counted and none comes twice. */
    boolean isCounted(String column) {
        return counted.equals(column);
    }

    private void item(List<String> tokens) {
        name = "";
        boolean ofTable = CONSTRAINTS.contains(SqliteText.word(tokens.get(0)));
        String column = ofTable ? "" : stored(tokens.get(0));
        for (int i = ofTable ? 0 : 1; i < tokens.size(); i++) {
            String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
            switch (SqliteText.word(tokens.get(i))) {
                case "constraint" -> name = stored(next);
                case "primary" -> add(Kind.PRIMARY_KEY, columns(tokens, i + 2, column));
                case "unique" -> add(Kind.UNIQUE, columns(tokens, i + 1, column));
                case "check" -> {
                    if (!name.isEmpty()) {
                        add(Kind.CHECK, List.of());
                    }
                }
                case "references" -> reference(tokens, i, column);
                case "autoincrement" -> counted = column;
                default -> {
                    // Types, defaults and the like are told by pragmas.
                }
            }
        }
    }

    private void reference(List<String> tokens, int at, String column) {
        List<String> from =
                at >= 1 && SqliteText.isGroup(tokens.get(at - 1)) ? names(tokens.get(at - 1)) : List.of(column);
        List<String> to = at + 2 < tokens.size() && SqliteText.isGroup(tokens.get(at + 2))
                ? names(tokens.get(at + 2))
                : List.of();
        put(new ConstraintShape(Kind.FOREIGN_KEY, from, stored(tokens.get(at + 1)), to, true));
    }

    private void add(Kind kind, List<String> columns) {
        put(new ConstraintShape(kind, columns, null, List.of(), true));
    }

    private void put(ConstraintShape shape) {
        constraints.put(name.isEmpty() ? shape.toString() : name, shape);
        name = "";
    }

    private List<String> columns(List<String> tokens, int at, String column) {
        return at < tokens.size() && SqliteText.isGroup(tokens.get(at)) ? names(tokens.get(at)) : List.of(column);
    }

    private List<String> names(String group) {
        return SqliteText.items(group).stream().map(item -> stored(item.get(0))).toList();
    }

    private String stored(String token) {
        return identifiers.stored('"' + SqliteText.name(token) + '"');
    }
}
