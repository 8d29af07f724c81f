package dev.retort.cli;

import dev.retort.runtime.MigrationResult;
import dev.retort.runtime.Retort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retort stamp}. */
@Command(name = "stamp", description = "Mark the database as being at a target; run nothing.")
final class StampCommand extends Verb {

    @Parameters(
            paramLabel = "<target>",
            converter = Target.Converter.class,
            description = "heads, an id or the beginning of one, or base.")
    private Target target = new Target("");

    @Option(names = "--unverified", description = "Do not compare the database with the target's schema first.")
    private boolean unverified;

    @Override
    public Integer call() {
        Retort retort = retort();
        MigrationResult result = unverified ? retort.stampUnverified(target.text()) : retort.stamp(target.text());
        return print(result, Prose::result, Json::result);
    }
}
