package dev.retort.schema.analysis;

import dev.retort.schema.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** Judges changes by all rules. */
public final class Analysis {
    private static final List<Rule> RULES = List.of(
            new TableDropped(),
            new ColumnDropped(),
            new ValuesNarrowed(),
            new ValuesUncertain(),
            new ValuesWithoutConversion(),
            new SequenceDropped(),
            new SchemaDropped(),
            new RequiredWithoutValue(),
            new BecomesRequired(),
            new UniqueAdded(),
            new ForeignKeyAdded(),
            new CheckAdded(),
            new OrdinalsMoved(),
            new ConstraintDropped(),
            new TableRenamed(),
            new ColumnRenamed(),
            new RequiredForRunningCode(),
            new NoLongerRequired(),
            new NameTooLong(),
            new NameReserved(),
            new ForeignKeyWithoutIndex(),
            new IndexRedundant(),
            new TableWithoutKey(),
            new KeyRunsOut(),
            new SequenceBelowRows(),
            new IndexBuiltUnderLock(),
            new TypeRewritesTable(),
            new DefaultRewritesTable(),
            new ComputedRewritesTable(),
            new CheckedUnderLock(),
            new KeyCopiesTable(),
            new OptionsCopyTable());

    private Analysis() {}

    /** What a person should know about a change, rule by rule, each in the order of the operations. */
    public static List<Finding> of(Change change) {
        Course course = Course.of(change);
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> rule.judge(course, findings::add));
        return findings;
    }
}
