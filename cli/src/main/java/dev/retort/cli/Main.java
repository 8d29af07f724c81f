package dev.retort.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Map;
import picocli.CommandLine;

/**
 * The runtime's verbs as a program: {@code java -cp app.jar:retort-cli.jar:driver.jar dev.retort.cli.Main upgrade}.
 *
 * <p>Its exit status is 0 if it went well, 1 if the database or a revision refused, 2 if the command was not
 * understood, and 3 if {@code current --check} found revisions pending.
 */
public final class Main {
    private Main() {}

    /** Runs one command and ends the program with its status. */
    public static void main(String[] arguments) {
        // Without a logger the answer is all there is to say; a complaint about that would only be in its way.
        if (System.getProperty("slf4j.internal.verbosity") == null) {
            System.setProperty("slf4j.internal.verbosity", "ERROR");
        }
        Charset charset = Charset.defaultCharset();
        PrintWriter out = new PrintWriter(System.out, true, charset);
        PrintWriter err = new PrintWriter(System.err, true, charset);
        System.exit(run(System.getenv(), out, err, arguments));
    }

    /**
     * Runs one command.
     *
     * @param environment the variables that stand in for options
     * @param out where the answer goes
     * @param err where failures go, unless they are asked for as JSON
     * @param arguments the command: a verb and options
     * @return the exit status
     */
    public static int run(Map<String, String> environment, PrintWriter out, PrintWriter err, String... arguments) {
        RetortCommand root = new RetortCommand(environment);
        Failures failures = new Failures(root);
        return new CommandLine(root)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(failures::notUnderstood)
                .setExecutionExceptionHandler(failures::failed)
                .execute(Target.hide(arguments));
    }
}
