package dev.retort.processor.mapper;

import dev.retort.processor.mapper.PlannedColumn.ColumnHints;
import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.AttributeHints.Backfill;
import dev.retort.processor.model.AttributeHints.RenamedFrom;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Finds the column that a hint on an attribute speaks of. */
final class HintRule {
    private final Findings findings;

    HintRule(Findings findings) {
        this.findings = findings;
    }

    /** The plan of an attribute whose columns all lie in the table of its owner, with what is said about them. */
    Plan apply(Attribute attribute, Plan plan) {
        return apply(attribute, plan, List.of()).get(0);
    }

    /**
     * The plans of an attribute with what is said about their columns, in the same order.
     *
     * @param main the plan that is meant where a hint names no attribute
     * @param others further plans
     */
    List<Plan> apply(Attribute attribute, Plan main, List<Plan> others) {
        List<Plan> plans = new ArrayList<>();
        plans.add(main);
        plans.addAll(others);
        Map<Origin, ColumnHints> hints = new HashMap<>();
        for (RenamedFrom renamed : attribute.hints().renamedFrom()) {
            if (!renamed.column().isEmpty()) {
                say(
                        attribute,
                        plans,
                        renamed.attribute(),
                        renamed.place(),
                        hints,
                        said -> new ColumnHints(renamed, said.backfill()));
            }
        }
        for (Backfill backfill : attribute.hints().backfills()) {
            say(
                    attribute,
                    plans,
                    backfill.attribute(),
                    backfill.place(),
                    hints,
                    said -> new ColumnHints(said.renamedFrom(), backfill));
        }
        if (hints.isEmpty()) {
            return plans;
        }
        return plans.stream()
                .map(plan -> plan.mapColumns(column ->
                        hints.containsKey(column.origin()) ? column.withHints(hints.get(column.origin())) : column))
                .toList();
    }

    private void say(
            Attribute attribute,
            List<Plan> plans,
            String path,
            Origin place,
            Map<Origin, ColumnHints> hints,
            UnaryOperator<ColumnHints> change) {
        Set<Origin> meant = new HashSet<>();
        List<PlannedColumn> candidates = path.isEmpty()
                ? plans.get(0).columns()
                : plans.stream().flatMap(plan -> plan.columns().stream()).toList();
        for (PlannedColumn column : candidates) {
            if (path.isEmpty() || pathInside(attribute, column).equals(path)) {
                meant.add(column.origin());
            }
        }
        if (meant.size() == 1) {
            Origin one = meant.iterator().next();
            hints.put(one, change.apply(hints.getOrDefault(one, ColumnHints.NONE)));
            return;
        }
        String known = plans.stream()
                .flatMap(plan -> plan.columns().stream())
                .map(column -> '"' + pathInside(attribute, column) + '"')
                .sorted()
                .collect(Collectors.joining(", "));
        findings.report(
                Code.RT218,
                path.isEmpty()
                        ? "'" + attribute.name() + "' has " + candidates.size()
                                + " columns; say which one is meant with attribute = one of " + known
                        : "'" + attribute.name() + "' has no column for attribute = \"" + path + "\"; it has " + known,
                place);
    }

    private static String pathInside(Attribute attribute, PlannedColumn column) {
        String outer = attribute.place().path();
        String path = column.origin().path();
        return path.length() > outer.length() ? path.substring(outer.length() + 1) : "";
    }
}
