package dev.retort.processor.mapper;

import java.util.ArrayList;
import java.util.List;

/**
 * What an attribute needs in the table of its owner.
 *
 * @param columns its columns
 * @param references its foreign keys
 */
record Plan(List<PlannedColumn> columns, List<PlannedReference> references) {
    /** Nothing: the attribute lies in another table, or is wrong, which is reported. */
    static final Plan NOTHING = new Plan(List.of(), List.of());

    Plan {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
    }

    static Plan of(PlannedColumn column) {
        return new Plan(List.of(column), List.of());
    }

    Plan and(Plan other) {
        List<PlannedColumn> allColumns = new ArrayList<>(columns);
        allColumns.addAll(other.columns);
        List<PlannedReference> allReferences = new ArrayList<>(references);
        allReferences.addAll(other.references);
        return new Plan(allColumns, allReferences);
    }

    Plan mapColumns(java.util.function.UnaryOperator<PlannedColumn> change) {
        return new Plan(columns.stream().map(change).toList(), references);
    }
}
