package dev.retort.cli;

import dev.retort.runtime.InDoubt;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code retort resume}. */
@Command(
        name = "resume",
        description = "End an interrupted revision, with your word on the one statement that nothing can decide.")
final class ResumeCommand extends Verb {

    @ArgGroup(multiplicity = "1")
    private Word word = new Word();

    @Override
    public Integer call() {
        InDoubt answer = word.done ? InDoubt.ASSUME_DONE : InDoubt.ASSUME_NOT_DONE;
        return print(retort().resume(answer), Prose::result, Json::result);
    }

    /** One of two. */
    static final class Word {
        @Option(names = "--assume-done", description = "It had its effect: go on with the next.")
        private boolean done;

        @Option(names = "--assume-not-done", description = "It had none: run it again.")
        private boolean notDone;
    }
}
