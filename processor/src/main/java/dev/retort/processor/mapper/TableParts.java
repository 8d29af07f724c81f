package dev.retort.processor.mapper;

import dev.retort.processor.model.IndexSpec;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.TableSpec;
import dev.retort.processor.model.UniqueSpec;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The constraints, indexes, comment and options that are said about a table. */
final class TableParts {
    private static final Pattern PART =
            Pattern.compile("(?is)(?<text>.*?)(?:\\s+(?<order>asc|desc))?(?:\\s+nulls\\s+(?<nulls>first|last))?");
    private static final String WHERE = "where ";

    private final MappingContext context;
    private final ConstraintNamer namer;
    private final UnspokenRule unspoken;

    TableParts(MappingContext context, ConstraintNamer namer) {
        this.context = context;
        this.namer = namer;
        this.unspoken = new UnspokenRule(context.findings());
    }

    void apply(TableSpec spec, TableDraft table) {
        if (spec.catalog() != null) {
            context.findings()
                    .report(
                            Code.RT219,
                            "the catalog '" + spec.catalog()
                                    + "' is not part of the schema: tables are made in the catalog of the connection",
                            Places.member(spec.place(), "catalog"));
        }
        spec.uniqueConstraints().forEach(unique -> add(unique, table));
        spec.indexes().forEach(index -> add(index, table));
        spec.checks().forEach(check -> table.check(check, List.of()));
        table.describe(spec.comment(), spec.options());
    }

    private void add(UniqueSpec unique, TableDraft table) {
        unspoken.constraint(unique.options(), unique.place());
        List<String> columns = new ArrayList<>();
        for (String name : unique.columnNames()) {
            String column = column(name, table, Places.member(unique.place(), "columnNames"));
            if (column == null) {
                return;
            }
            columns.add(column);
        }
        if (!columns.isEmpty()) {
            table.unique(unique.name(), columns);
        }
    }

    private void add(IndexSpec spec, TableDraft table) {
        String predicate = predicate(spec.options());
        if (predicate == null) {
            unspoken.constraint(spec.options(), spec.place());
        }
        List<IndexPart> parts = new ArrayList<>();
        for (String item : items(spec.columnList())) {
            IndexPart part = part(item.strip(), table, Places.member(spec.place(), "columnList"));
            if (part == null) {
                return;
            }
            parts.add(part);
        }
        List<String> columns = parts.stream().map(IndexPart::text).toList();
        boolean plain = parts.stream().allMatch(IndexPart::isPlainColumn);
        if (spec.unique() && plain && predicate == null) {
            table.unique(spec.name(), columns);
            return;
        }
        List<String> words =
                columns.stream().map(text -> text.replaceAll("[^\\w\"]+", "_")).toList();
        if (spec.name() != null && table.hasShared(new Index(spec.name(), parts, spec.unique(), predicate, null))) {
            return;
        }
        String name = namer.index(table.name(), spec.name(), words, spec.place());
        table.index(new Index(name, parts, spec.unique(), predicate, null));
    }

    /** The rows that an index is over, as the options say it in SQL; {@code null} if they say something else. */
    private static @Nullable String predicate(@Nullable String options) {
        String text = options == null ? "" : options.strip();
        return text.regionMatches(true, 0, WHERE, 0, WHERE.length())
                ? text.substring(WHERE.length()).strip()
                : null;
    }

    /** What stands between the commas that are not inside of parentheses or quotes. */
    private static List<String> items(String columnList) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < columnList.length(); i++) {
            char c = columnList.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0 && !quoted) {
                items.add(columnList.substring(start, i));
                start = i + 1;
            }
        }
        items.add(columnList.substring(start));
        return items;
    }

    private @Nullable IndexPart part(String item, TableDraft table, Origin place) {
        Matcher words = PART.matcher(item);
        if (!words.matches()) {
            throw new IllegalStateException("not a part of an index: " + item);
        }
        String text = words.group("text").strip();
        boolean expression = text.startsWith("(") && text.endsWith(")");
        String column = expression ? text.substring(1, text.length() - 1) : column(text, table, place);
        if (column == null) {
            return null;
        }
        IndexPart part = expression ? IndexPart.expression(column) : IndexPart.column(column);
        part = "desc".equalsIgnoreCase(words.group("order")) ? part.desc() : part;
        String nulls = words.group("nulls");
        return nulls == null ? part : nulls.equalsIgnoreCase("first") ? part.nullsFirst() : part.nullsLast();
    }

    /** The table's own spelling of a column, or {@code null} if it has no such column, which is reported. */
    private @Nullable String column(String name, TableDraft table, Origin place) {
        PlannedColumn column = table.column(context.names().physical(name));
        if (column != null) {
            return column.name();
        }
        context.findings().report(Code.RT204, unknown(name, table), place);
        return null;
    }

    private static String unknown(String name, TableDraft table) {
        String columns = table.columns().stream().map(PlannedColumn::name).collect(Collectors.joining(", "));
        String ofAttribute = table.columns().stream()
                .filter(column -> column.origin().path().equals(Names.bare(name)))
                .map(column -> "; the column of the attribute '" + name + "' is " + column.name())
                .findFirst()
                .orElse("");
        return "table '" + table.name() + "' has no column '" + name + "'" + ofAttribute + "; it has " + columns;
    }
}
