package dev.retort.processor.mapper;

import dev.retort.processor.model.EntityModel;
import dev.retort.processor.naming.NamingStrategy;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;

/** What the rules of one mapping share. */
final class MappingContext {
    private final EntityModel model;
    private final Findings findings = new Findings();
    private final NameRule names;
    private final Hierarchies hierarchies;
    private final AttributePlanner planner;
    private final EntityTables tables;
    private final Keys keys;
    private final EntityColumns columns;
    private final InverseDeletes inverseDeletes;

    MappingContext(EntityModel model, NamingStrategy naming) {
        this.model = model;
        this.names = new NameRule(naming, findings);
        this.hierarchies = new Hierarchies(model);
        this.tables = new EntityTables(this);
        this.planner = new AttributePlanner(this);
        this.keys = new Keys(this);
        this.columns = new EntityColumns(this);
        this.inverseDeletes = new InverseDeletes(model);
    }

    /** Reports that an attribute refers to an entity that is not in the model. */
    Plan outside(String attribute, String target, Origin place) {
        findings.report(
                Code.RT212,
                "'" + attribute + "' needs " + target + ", which is not part of the migration set; add it to the"
                        + " packages or entities of @MigrationSet",
                place);
        return Plan.NOTHING;
    }

    EntityModel model() {
        return model;
    }

    Findings findings() {
        return findings;
    }

    NameRule names() {
        return names;
    }

    Hierarchies hierarchies() {
        return hierarchies;
    }

    AttributePlanner planner() {
        return planner;
    }

    EntityTables tables() {
        return tables;
    }

    Keys keys() {
        return keys;
    }

    EntityColumns columns() {
        return columns;
    }

    InverseDeletes inverseDeletes() {
        return inverseDeletes;
    }
}
