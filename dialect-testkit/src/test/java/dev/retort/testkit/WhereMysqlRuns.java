package dev.retort.testkit;

import dev.retort.testing.Engine;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips a property, with what is missing, where MySQL does not run. */
final class WhereMysqlRuns implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return Engine.MYSQL.missing().map(SkipResult::skip).orElse(SkipResult.doNotSkip());
    }
}
