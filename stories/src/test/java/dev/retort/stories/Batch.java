package dev.retort.stories;

import dev.retort.cli.Main;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Runs several commands in one JVM, for speed: each argument is one command line without quotes. */
final class Batch {
    private Batch() {}

    public static void main(String[] commands) {
        // What Main does first of all when it is the program.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        for (String command : commands) {
            out.println("> " + command);
            List<String> words = Stream.of(command.split(" ")).toList();
            int status = Main.run(System.getenv(), out, out, words.toArray(new String[0]));
            out.println("= " + status);
        }
    }
}
