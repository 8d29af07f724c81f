package dev.retort.schema.analysis;

import dev.retort.schema.Names;
import dev.retort.schema.database.NameLimits;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.function.Consumer;

/** RT140: a new name is longer than a database takes. */
final class NameTooLong implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (NewName name : NewName.in(course)) {
            for (String database : course.databases()) {
                String bare = Names.bare(name.name());
                if (NameLimits.length(database, bare) > NameLimits.longest(database)) {
                    findings.accept(Finding.of(
                            Code.RT140,
                            name + " is longer than the " + NameLimits.longest(database) + " that " + database
                                    + (NameLimits.cuts(database) ? " keeps: the rest is cut off in silence" : " takes")
                                    + ". Give it a shorter one",
                            name.place()));
                }
            }
        }
    }
}
