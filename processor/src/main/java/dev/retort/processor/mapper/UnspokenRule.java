package dev.retort.processor.mapper;

import dev.retort.processor.model.Places;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import org.jspecify.annotations.Nullable;

/** Text for the database that a schema has no place for. */
final class UnspokenRule {
    /** Stands for the column's type, which options follow. */
    private static final String TYPE = "type";

    private final Findings findings;

    UnspokenRule(Findings findings) {
        this.findings = findings;
    }

    /** The column with what its options say, if that is a default or that it is not null; anything else is reported. */
    PlannedColumn column(PlannedColumn column) {
        String options = column.spec().options();
        if (options == null) {
            return column;
        }
        ColumnDefinition said = ColumnDefinition.of(TYPE + " " + options);
        if (!said.type().equals(TYPE)) {
            refuse(options, column.spec().place(), "write it into columnDefinition, behind the type");
            return column;
        }
        return column.withColumn(said.applied(column.column()));
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
