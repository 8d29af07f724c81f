package dev.retort.schema.analysis;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.type.TypeChange;
import java.util.function.Consumer;

/** RT103: a type becomes smaller than values that may be there. */
final class ValuesNarrowed implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        FollowingColumns following = FollowingColumns.in(
                course.change().operations(), course.change().to());
        for (TypeStep step : TypeStep.in(course)) {
            if (step.kind() == TypeChange.NARROWING && !step.isOf(following)) {
                findings.accept(Finding.of(
                        Code.RT103,
                        step + " becomes smaller: values that do not fit stop the upgrade before its first statement,"
                                + " with the rows named",
                        course.place(step.step())));
            }
        }
    }
}
