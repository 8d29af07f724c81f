package dev.retort.processor.mapper;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.BasicAttribute;
import dev.retort.processor.model.ElementCollection;
import dev.retort.processor.model.EmbeddedAttribute;
import dev.retort.processor.model.ToManyAttribute;
import dev.retort.processor.model.ToOneAttribute;
import dev.retort.schema.Origin;
import java.util.HashMap;
import java.util.Map;

/** Plans what an attribute needs in the table of its owner. Each attribute is planned once. */
final class AttributePlanner {
    private final BasicRule basics;
    private final ToOneRule references;
    private final HintRule hints;
    private final Map<Origin, Plan> plans = new HashMap<>();

    AttributePlanner(MappingContext context) {
        this.basics = new BasicRule(context);
        this.references = new ToOneRule(context);
        this.hints = new HintRule(context.findings());
    }

    Plan plan(Attribute attribute, Scope scope) {
        Plan known = plans.get(attribute.place());
        if (known != null) {
            return known;
        }
        Plan plan = attribute.accept(new Planner(scope));

        plans.put(attribute.place(), plan);
        return plan;
    }

    private final class Planner implements Attribute.Visitor<Plan> {
        private final Scope scope;

        Planner(Scope scope) {
            this.scope = scope;
        }

        @Override
        public Plan basic(BasicAttribute attribute) {
            return hints.apply(attribute, basics.plan(attribute, scope));
        }

        @Override
        public Plan embedded(EmbeddedAttribute attribute) {
            Scope inner = scope.inside(attribute.place(), attribute.overrides());
            Plan plan = Plan.NOTHING;
            for (Attribute part : attribute.attributes()) {
                plan = plan.and(AttributePlanner.this.plan(part, inner));
            }
            return hints.apply(attribute, plan);
        }

        @Override
        public Plan toOne(ToOneAttribute attribute) {
            return attribute.mappedBy() != null || attribute.byKey() || attribute.joinTable() != null
                    ? Plan.NOTHING
                    : hints.apply(attribute, references.plan(attribute, scope));
        }

        @Override
        public Plan toMany(ToManyAttribute attribute) {
            return Plan.NOTHING;
        }

        @Override
        public Plan elements(ElementCollection attribute) {
            return Plan.NOTHING;
        }
    }
}
