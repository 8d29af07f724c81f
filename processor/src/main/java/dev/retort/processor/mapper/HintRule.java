package dev.retort.processor.mapper;

import dev.retort.processor.mapper.PlannedColumn.ColumnHints;
import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.AttributeHints.Backfill;
import dev.retort.processor.model.AttributeHints.RenamedFrom;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the column that a hint on an attribute speaks of. */
final class HintRule {
    private final Findings findings;

    HintRule(Findings findings) {
        this.findings = findings;
    }

    Plan apply(Attribute attribute, Plan plan) {
        Plan hinted = plan;
        for (RenamedFrom renamed : attribute.hints().renamedFrom()) {
            if (renamed.table().isEmpty()) {
                hinted = apply(
                        attribute,
                        hinted,
                        renamed.attribute(),
                        renamed.place(),
                        hints -> new ColumnHints(renamed, hints.backfill()));
            }
        }
        Backfill backfill = attribute.hints().backfill();
        return backfill == null
                ? hinted
                : apply(
                        attribute,
                        hinted,
                        backfill.attribute(),
                        backfill.place(),
                        hints -> new ColumnHints(hints.renamedFrom(), backfill));
    }

    private Plan apply(
            Attribute attribute,
            Plan plan,
            String path,
            Origin place,
            java.util.function.UnaryOperator<ColumnHints> change) {
        List<PlannedColumn> meant = plan.columns().stream()
                .filter(column ->
                        path.isEmpty() || pathInside(attribute, column).equals(path))
                .toList();
        if (meant.size() != 1) {
            findings.report(
                    Code.RT218,
                    path.isEmpty()
                            ? "'" + attribute.name() + "' has " + plan.columns().size()
                                    + " columns in this table; say which one is meant: attribute = "
                                    + paths(attribute, plan)
                            : "'" + attribute.name() + "' has no attribute '" + path + "' with a column; it has "
                                    + paths(attribute, plan),
                    place);
            return plan;
        }
        PlannedColumn one = meant.get(0);
        return plan.mapColumns(column -> column == one ? column.withHints(change.apply(column.hints())) : column);
    }

    private static String paths(Attribute attribute, Plan plan) {
        return plan.columns().stream()
                .map(column -> '"' + pathInside(attribute, column) + '"')
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String pathInside(Attribute attribute, PlannedColumn column) {
        String outer = attribute.place().path();
        String path = column.origin().path();
        return path.length() > outer.length() ? path.substring(outer.length() + 1) : "";
    }
}
