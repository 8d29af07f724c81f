package dev.retort.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code retort upgrade}. */
@Command(name = "upgrade", description = "Apply what is pending, up to a target.")
final class UpgradeCommand extends Verb {

    @Parameters(
            paramLabel = "<target>",
            arity = "0..1",
            defaultValue = "heads",
            converter = Target.Converter.class,
            description = "heads (the default), head, an id or the beginning of one, or +2 for the next two.")
    private Target target = new Target("heads");

    @Override
    public Integer call() {
        return print(retort().upgrade(target.text()), Prose::result, Json::result);
    }
}
