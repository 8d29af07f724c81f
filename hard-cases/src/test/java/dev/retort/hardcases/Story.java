package dev.retort.hardcases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hard case as its file tells it.
 *
 * @param file the file's name
 * @param number the case's number
 * @param title what changes
 * @param refusals the databases that refuse the change, and why
 * @param steps what happens
 */
record Story(String file, int number, String title, Map<String, String> refusals, List<Step> steps) {
    private static final Path FOLDER = Path.of("src/test/resources/cases");
    private static final Pattern TITLE = Pattern.compile("# (\\d+)[a-z]?\\. (.*)");
    private static final Pattern REFUSAL = Pattern.compile("Refused on (\\w+): (.*)");
    private static final Pattern FENCE = Pattern.compile("```(\\w+ [a-z ]+?)(?: on=([\\w,]+))?");

    /** All stories, by their numbers. */
    static List<Story> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Story::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static Story parse(String file, List<String> lines) {
        Matcher title = TITLE.matcher(lines.get(0));
        if (!title.matches()) {
            throw new IllegalArgumentException("does not begin with a number and a title");
        }
        Map<String, String> refusals = new TreeMap<>();
        List<Step> steps = new ArrayList<>();
        @Nullable StringBuilder text = null;
        Matcher fence = FENCE.matcher("");
        for (String line : lines) {
            if (text == null) {
                Matcher refusal = REFUSAL.matcher(line);
                if (refusal.matches()) {
                    refusals.put(refusal.group(1), refusal.group(2));
                }
                if (line.startsWith("```")) {
                    if (!fence.reset(line).matches()) {
                        throw new IllegalArgumentException("cannot read: " + line);
                    }
                    text = new StringBuilder();
                }
            } else if (line.equals("```")) {
                steps.add(new Step(Step.Kind.of(fence.group(1)), text.toString(), engines(fence.group(2))));
                text = null;
            } else {
                text.append(line).append('\n');
            }
        }
        return new Story(file, Integer.parseInt(title.group(1)), title.group(2), refusals, List.copyOf(steps));
    }

    private static Set<String> engines(@Nullable String names) {
        return names == null ? Set.of() : Set.of(names.split(","));
    }

    @Override
    public String toString() {
        return number + " " + title;
    }
}
