package dev.retort.cli;

import picocli.CommandLine.Command;

/** {@code retort history}. */
@Command(name = "history", description = "Show what was done to the database, oldest first.")
final class HistoryCommand extends Verb {

    @Override
    public Integer call() {
        return print(retort().history(), Prose::history, Json::history);
    }
}
