package dev.retort.processor.mapper;

import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.Severity;
import dev.retort.schema.inheritance.Hierarchy;
import dev.retort.schema.rename.Hints;
import java.util.List;

/**
 * What a model comes to.
 *
 * @param schema the schema that holds the model; without what a finding of severity error is about
 * @param origins which part of the model each table and column comes from
 * @param hints what a person says about changes
 * @param hierarchies the entities that extend each other
 * @param findings what is wrong with the model, or worth a look
 */
public record Mapping(
        Schema schema, Origins origins, Hints hints, List<Hierarchy> hierarchies, List<Finding> findings) {
    public Mapping {
        hierarchies = List.copyOf(hierarchies);
        findings = List.copyOf(findings);
    }

    /** Whether the schema is not all that the model says. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
