package dev.retort.cli;

/** What the program's exit status says. */
final class ExitCode {
    /** It went well. */
    static final int OK = 0;
    /** The database or a revision refused. */
    static final int FAILURE = 1;
    /** The command was not understood; nothing was tried. */
    static final int USAGE = 2;
    /** {@code current --check}: revisions are pending. */
    static final int PENDING = 3;

    private ExitCode() {}
}
