package dev.retort.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retort downgrade}. */
@Command(name = "downgrade", description = "Undo revisions, down to a target.")
final class DowngradeCommand extends Verb {

    @Parameters(
            paramLabel = "<target>",
            converter = Target.Converter.class,
            description = "-1 for the last one applied, an id or the beginning of one to go back to, or base for all.")
    private Target target = new Target("");

    @Option(
            names = "--allow-loss",
            description = "Also undo revisions that this build does not have where that loses data.")
    private boolean allowLoss;

    @Option(
            names = "--skip-code",
            description = "Also undo revisions that this build does not have where a step in code is left out.")
    private boolean skipCode;

    @Override
    public Integer call() {
        return print(
                retort(settings -> settings.allowLoss(allowLoss).skipCode(skipCode))
                        .downgrade(target.text()),
                Prose::result,
                Json::result);
    }
}
