package dev.retort.processor.mapper;

import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.Places;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import org.jspecify.annotations.Nullable;

/** Text for the database that a schema has no place for. */
final class UnspokenRule {
    private final Findings findings;

    UnspokenRule(Findings findings) {
        this.findings = findings;
    }

    void column(ColumnSpec spec) {
        refuse(spec.options(), spec.place(), "write it into columnDefinition, behind the type");
    }

    void constraint(@Nullable String options, Origin place) {
        refuse(options, place, "leave it out, and write it in SQL in the body of the revision");
    }

    private void refuse(@Nullable String options, Origin place, String instead) {
        if (options != null) {
            findings.report(
                    Code.RT210,
                    "options = \"" + options + "\" is not supported here; " + instead,
                    Places.member(place, "options"));
        }
    }
}
