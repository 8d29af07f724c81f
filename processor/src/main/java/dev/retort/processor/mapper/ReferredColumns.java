package dev.retort.processor.mapper;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.finding.Code;
import java.util.List;

/**
 * The columns that foreign keys refer to are a key, or unique: where nothing says so, as {@code referencedColumnName}
 * of any column does, they become unique, for a database takes no other.
 */
final class ReferredColumns {
    private final MappingContext context;
    private final SchemaDraft draft;

    ReferredColumns(MappingContext context, SchemaDraft draft) {
        this.context = context;
        this.draft = draft;
    }

    void apply() {
        for (TableDraft table : List.copyOf(draft.tables())) {
            for (ForeignKey key : table.foreignKeys()) {
                TableDraft target = draft.table(key.target());
                if (target != null) {
                    unite(table, key, target);
                }
            }
        }
    }

    private void unite(TableDraft table, ForeignKey key, TableDraft target) {
        List<PlannedColumn> columns = key.targetColumns().stream()
                .map(target::column)
                .flatMap(java.util.stream.Stream::ofNullable)
                .toList();
        if (columns.size() < key.targetColumns().size()) {
            context.findings()
                    .report(
                            Code.RT211,
                            "what " + String.join(", ", key.columns()) + " of '" + table.name()
                                    + "' refers to does not lie in the table '" + target.name()
                                    + "'; refer to columns of that table, or leave out the foreign key with"
                                    + " @ForeignKey(NO_CONSTRAINT)",
                            table.origin());
        } else if (!haveTypesOf(table, key, columns)) {
            context.findings()
                    .report(
                            Code.RT211,
                            String.join(", ", key.columns()) + " of '" + table.name()
                                    + "' and what it refers to in '" + target.name()
                                    + "' are of different types; give both the same",
                            table.origin());
        } else if (!target.hasKey(columns)) {
            target.uniqueInAnyOrder(columns.stream().map(PlannedColumn::name).toList());
        }
    }

    /** Columns whose types are said in the database's own words are believed. */
    private static boolean haveTypesOf(TableDraft table, ForeignKey key, List<PlannedColumn> referred) {
        for (int i = 0; i < referred.size(); i++) {
            PlannedColumn own = table.column(key.columns().get(i));
            if (own != null
                    && own.spec().definition() == null
                    && referred.get(i).spec().definition() == null
                    && !own.column()
                            .type()
                            .getClass()
                            .equals(referred.get(i).column().type().getClass())) {
                return false;
            }
        }
        return true;
    }
}
