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
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The constraints, indexes, comment and options that are said about a table. */
final class TableParts {
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
        unspoken.constraint(spec.options(), spec.place());
        List<IndexPart> parts = new ArrayList<>();
        for (String item : spec.columnList().split(",")) {
            IndexPart part = part(item.strip(), table, Places.member(spec.place(), "columnList"));
            if (part == null) {
                return;
            }
            parts.add(part);
        }
        List<String> columns = parts.stream().map(IndexPart::text).toList();
        boolean plain = parts.stream().allMatch(IndexPart::isPlainColumn);
        if (spec.unique() && plain) {
            table.unique(spec.name(), columns);
            return;
        }
        String name = namer.index(table.name(), spec.name(), columns, spec.place());
        table.index(new Index(name, parts, spec.unique(), null, null));
    }

    private @Nullable IndexPart part(String item, TableDraft table, Origin place) {
        String lower = item.toLowerCase(Locale.ROOT);
        boolean descending = lower.endsWith(" desc");
        boolean ascending = lower.endsWith(" asc");
        String name = descending
                ? item.substring(0, item.length() - 5)
                : ascending ? item.substring(0, item.length() - 4) : item;
        String column = column(name.strip(), table, place);
        if (column == null) {
            return null;
        }
        return descending ? IndexPart.column(column).desc() : IndexPart.column(column);
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
