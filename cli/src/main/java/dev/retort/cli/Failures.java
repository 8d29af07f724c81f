package dev.retort.cli;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong: one message with a code, on the error stream or, for programs, as the JSON answer. */
final class Failures {
    private final RetortCommand root;

    Failures(RetortCommand root) {
        this.root = root;
    }

    /** The arguments were not understood. */
    int notUnderstood(ParameterException failure, String[] arguments) {
        String message = Target.show(wrong(failure)) + suggestion(failure);
        boolean json = Stream.of(arguments).anyMatch("--json"::equals);
        say(failure.getCommandLine(), json, Code.RT601.name(), message);
        if (!json) {
            CommandLine command = failure.getCommandLine();
            command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.USAGE;
    }

    /** A verb did not do what it was asked. */
    int failed(Exception failure, CommandLine command, ParseResult parsed) {
        int status = ExitCode.FAILURE;
        if (failure instanceof UsageException usage) {
            say(command, root.json(), usage.code().name(), String.valueOf(usage.getMessage()));
            status = ExitCode.USAGE;
        } else if (failure instanceof RetortException known) {
            String code = known.code().name();
            // The message begins with the code, which is said in its own way here.
            String message = String.valueOf(known.getMessage()).replaceFirst("^" + code + ": ", "");
            say(command, root.json(), code, message);
        } else {
            say(
                    command,
                    root.json(),
                    Code.RT900.name(),
                    "this is a defect of Retort, please report it with the trace that --stacktrace shows: " + failure);
        }
        if (root.stackTrace()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            command.getErr().println(root.secrets().hide(trace.toString()));
        }
        return status;
    }

    private void say(CommandLine command, boolean json, String code, String message) {
        String safe = root.secrets().hide(message);
        if (json) {
            command.getOut().println(Json.text(Json.failure(code, safe)));
        } else {
            command.getErr().println(new Prose(root.palette()).failure(code, safe));
        }
    }

    private static String wrong(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched
                && failure.getCommandLine().getParent() == null
                && !unmatched.getUnmatched().isEmpty()
                && !unmatched.getUnmatched().get(0).startsWith("-")) {
            return "there is no verb '" + unmatched.getUnmatched().get(0) + "'";
        }
        return firstLine(failure);
    }

    private static String firstLine(ParameterException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("the command was not understood");
    }

    private static String suggestion(ParameterException failure) {
        if (!(failure instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        List<String> near = unmatched.getSuggestions();
        return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    }
}
