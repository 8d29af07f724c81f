package dev.retort.processor.mapper;

import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a model; the same thing is said once. */
final class Findings {
    private final Set<Finding> findings = new LinkedHashSet<>();

    void report(Code code, String message, Origin place) {
        findings.add(Finding.of(code, message, place));
    }

    void report(Code code, Severity severity, String message, Origin place) {
        findings.add(Finding.of(code, message, place).withSeverity(severity));
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
