package dev.retort.stories;

import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command line on a user's classes and a database, in a JVM that has the staged jars only. */
final class CommandLine {
    private static final Pattern ANSWER = Pattern.compile("(?ms)^> ([^\n]*)\n(.*?)^= (\\d+)$");

    private final Path folder;
    private final Path application;
    private final TestDatabase database;

    /**
     * The commands for one application and one database.
     *
     * @param folder where they are called
     * @param application the jar or the folder of classes that has the revisions
     */
    CommandLine(Path folder, Path application, TestDatabase database) {
        this.folder = folder;
        this.application = application;
        this.database = database;
    }

    /** Runs commands one after the other, and gives back the answer to each. */
    List<Answer> run(String... commands) {
        List<Path> classPath = new ArrayList<>(
                List.of(application, Path.of("target/test-classes").toAbsolutePath()));
        classPath.addAll(Staged.programPath());
        Map<String, String> environment = Map.of(
                "RETORT_URL", database.url(),
                "RETORT_USER", database.user(),
                "RETORT_PASSWORD", database.password());
        Run run = Run.java(folder, environment, classPath, Batch.class.getName(), commands)
                .wentWell();
        List<Answer> answers = new ArrayList<>();
        Matcher matcher = ANSWER.matcher(run.output().replace("\r\n", "\n"));
        while (matcher.find()) {
            answers.add(new Answer(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3))));
        }
        if (answers.size() != commands.length) {
            throw new AssertionError("not every command was answered:\n" + run.output());
        }
        return answers;
    }

    /** Runs commands that must all go well. */
    List<Answer> mustRun(String... commands) {
        List<Answer> answers = run(commands);
        answers.forEach(answer -> {
            if (answer.status() != 0) {
                throw new AssertionError(
                        "status " + answer.status() + " of " + answer.command() + "\n" + answer.text());
            }
        });
        return answers;
    }

    /**
     * What a command came to.
     *
     * @param command what was asked
     * @param text what was answered
     * @param status the exit status
     */
    record Answer(String command, String text, int status) {}
}
