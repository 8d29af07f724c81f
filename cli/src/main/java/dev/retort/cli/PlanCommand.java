package dev.retort.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code retort plan}. */
@Command(name = "plan", description = "Show what an upgrade or a downgrade would do; run nothing.")
final class PlanCommand extends Verb {

    @Parameters(
            paramLabel = "<target>",
            arity = "0..1",
            defaultValue = "heads",
            converter = Target.Converter.class,
            description = "heads (the default), any target of upgrade, or one of downgrade.")
    private Target target = new Target("heads");

    @Override
    public Integer call() {
        return print(retort().plan(target.text()), Prose::plan, Json::plan);
    }
}
