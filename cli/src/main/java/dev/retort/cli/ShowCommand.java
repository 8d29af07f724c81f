package dev.retort.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code retort show}. */
@Command(name = "show", description = "Show one revision: what it does, how it is undone, what happened to it.")
final class ShowCommand extends Verb {

    @Parameters(paramLabel = "<revision>", description = "An id, the beginning of one, or another target: head, -1.")
    private String revision = "";

    @Override
    public Integer call() {
        return print(retort().show(revision), Prose::details, Json::details);
    }
}
