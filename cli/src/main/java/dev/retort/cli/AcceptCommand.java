package dev.retort.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code retort accept}. */
@Command(name = "accept", description = "Say that an applied revision was edited on purpose; run nothing.")
final class AcceptCommand extends Verb {

    @Parameters(paramLabel = "<revision>", description = "An id or the beginning of one.")
    private String revision = "";

    @Override
    public Integer call() {
        return print(retort().accept(revision), Prose::result, Json::result);
    }
}
