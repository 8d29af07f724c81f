package dev.retort.schema.analysis;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.type.TypeChange;
import java.util.function.Consumer;

/** RT104: values are converted to another kind of type, and not each may have a counterpart. */
final class ValuesUncertain implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (TypeStep step : TypeStep.in(course)) {
            if (step.kind() == TypeChange.UNCERTAIN) {
                findings.accept(Finding.of(
                        Code.RT104,
                        step + " is converted: values that have no counterpart stop the upgrade before its first"
                                + " statement, with the rows named; a conversion of your own goes into the revision:"
                                + " type(…).using(\"…\")",
                        course.place(step.step())));
            }
        }
    }
}
