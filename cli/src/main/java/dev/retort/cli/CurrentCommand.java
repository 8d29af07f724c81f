package dev.retort.cli;

import dev.retort.runtime.Current;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code retort current}. */
@Command(name = "current", description = "Show where the database is and what is pending.")
final class CurrentCommand extends Verb {

    @Option(names = "--check", description = "Exit with status 3 if revisions are pending.")
    private boolean check;

    @Override
    public Integer call() {
        Current current = retort().current();
        print(current, Prose::current, Json::current);
        return check && !current.upToDate() ? ExitCode.PENDING : ExitCode.OK;
    }
}
