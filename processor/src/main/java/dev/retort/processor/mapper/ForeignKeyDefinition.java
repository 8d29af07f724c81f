package dev.retort.processor.mapper;

import dev.retort.processor.model.ForeignKeySpec;
import dev.retort.processor.model.Places;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.finding.Code;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code foreignKeyDefinition} says beyond what the mapping says anyway: what happens when the row
 * referred to is deleted, or its key changed.
 *
 * @param onDelete what happens when it is deleted
 * @param onUpdate what happens when its key is changed
 */
record ForeignKeyDefinition(ReferentialAction onDelete, ReferentialAction onUpdate) {
    private static final String ACTION = "cascade|set\\s+null|set\\s+default|restrict|no\\s+action";
    private static final Pattern DEFINITION = Pattern.compile(
            "foreign\\s+key\\s*\\([^)]*\\)\\s*references\\s+[^(\\s]+\\s*(\\([^)]*\\))?"
                    + "(\\s*on\\s+delete\\s+(?<delete1>" + ACTION + "))?"
                    + "(\\s*on\\s+update\\s+(?<update>" + ACTION + "))?"
                    + "(\\s*on\\s+delete\\s+(?<delete2>" + ACTION + "))?",
            Pattern.CASE_INSENSITIVE);
    private static final ForeignKeyDefinition NONE =
            new ForeignKeyDefinition(ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION);

    /** The actions that are said; a definition that says anything else is reported. */
    static ForeignKeyDefinition of(ForeignKeySpec spec, Findings findings) {
        if (spec.definition() == null) {
            return spec.onDelete() == null
                    ? NONE
                    : new ForeignKeyDefinition(spec.onDelete(), ReferentialAction.NO_ACTION);
        }
        Matcher definition = DEFINITION.matcher(spec.definition().strip());
        if (!definition.matches()) {
            findings.report(
                    Code.RT210,
                    "this foreignKeyDefinition is not understood; write it as \"foreign key (…) references … on delete"
                            + " … on update …\"",
                    Places.member(spec.place(), "foreignKeyDefinition"));
            return NONE;
        }
        String delete = definition.group("delete1") == null ? definition.group("delete2") : definition.group("delete1");
        return new ForeignKeyDefinition(action(delete), action(definition.group("update")));
    }

    private static ReferentialAction action(@Nullable String sql) {
        return sql == null
                ? ReferentialAction.NO_ACTION
                : ReferentialAction.valueOf(sql.toUpperCase(Locale.ROOT).replaceAll("\\s+", "_"));
    }
}
