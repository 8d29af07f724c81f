package dev.retort.runtime.dialect.mysql;

import dev.retort.runtime.dialect.innodb.InnodbDefinitions;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Generated;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an {@code alter table} that gives a column another name. MySQL does not follow the name into
 * what is computed or checked from the column, and refuses if that is not said anew in the same statement.
 */
final class MysqlColumnRename {
    private static final Pattern TOKEN = Pattern.compile(
            "'(?:[^'\\\\]|\\\\.|'')*'|`[^`]*`|--[^\\n]*|/\\*.*?\\*/|[\\p{L}_$][\\p{L}\\p{N}_$]*", Pattern.DOTALL);

    private final InnodbDefinitions definitions;
    private final Table before;
    private final Table after;
    private final String from;
    private final String to;
    private final List<String> first = new ArrayList<>();
    private final List<String> last = new ArrayList<>();

    /**
     * @param before the table with the old name, its texts as MySQL understands them
     * @param after the table with the new name
     */
    MysqlColumnRename(InnodbDefinitions definitions, Table before, Table after, Operation.RenameColumn rename) {
        this.definitions = definitions;
        this.before = before;
        this.after = after;
        this.from = rename.from();
        this.to = rename.to();
    }

    /** What follows {@code alter table} and the table's name. */
    String clauses() {
        before.checks().values().stream()
                .filter(check -> check.condition().speaksOf(from))
                .forEach(this::check);
        before.indexes().values().stream()
                .filter(index -> index.parts().stream().anyMatch(IndexPart::expression) && index.speaksOf(from))
                .forEach(this::index);
        first.add("rename column " + definitions.quote(from) + " to " + definitions.quote(to));
        before.columns().stream()
                .filter(column ->
                        column.generated() != null && column.generated().speaksOf(from))
                .forEach(this::computed);
        first.addAll(last);
        return String.join(", ", first);
    }

    private void check(CheckConstraint check) {
        Condition renamed = check.condition() instanceof Condition.Sql sql
                ? new Condition.Sql(renamed(sql.text()))
                : check.condition().mapColumns(column -> column.equals(from) ? to : column);
        first.add("drop check " + definitions.quote(check.name()));
        last.add("add " + definitions.check(new CheckConstraint(check.name(), renamed), after));
    }

    private void index(Index index) {
        List<IndexPart> parts = index.parts().stream()
                .map(part -> part.expression()
                        ? new IndexPart(true, renamed(part.text()), part.descending(), part.nulls())
                        : part.isColumn(from) ? new IndexPart(false, to, part.descending(), part.nulls()) : part)
                .toList();
        first.add("drop index " + definitions.quote(index.name()));
        last.add("add "
                + definitions.index(
                        after, new Index(index.name(), parts, index.unique(), index.predicate(), index.method())));
    }

    private void computed(Column column) {
        Generated generated = column.generated();
        if (generated != null) {
            Column renamed = column.withGenerated(new Generated(renamed(generated.expression()), generated.stored()));
            first.add("modify column " + definitions.column(renamed));
        }
    }

    private String renamed(String sql) {
        String name = Names.caseless(from);
        return TOKEN.matcher(sql).replaceAll(token -> {
            String text = token.group();
            String bare = text.startsWith("`") ? text.substring(1, text.length() - 1) : text;
            return Matcher.quoteReplacement(Names.caseless(bare).equals(name) ? definitions.quote(to) : text);
        });
    }
}
