package dev.retort.schema.analysis;

import dev.retort.schema.finding.Finding;
import java.util.function.Consumer;

/** One thing to know about changes. */
interface Rule {

    /** Reports what the rule finds in a change. */
    void judge(Course course, Consumer<Finding> findings);
}
