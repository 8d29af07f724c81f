package dev.retort.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation.
 *
 * @param path where it is, from the repository's root
 * @param lines its text
 */
record Page(Path path, List<String> lines) {
    private static final Pattern FENCE = Pattern.compile("^( *)```(.*)$");
    private static final Pattern HEADING = Pattern.compile("^(#+) (.+)$");
    /** All pages, sorted. */
    static List<Page> all() {
        return Repository.markdown().stream().map(Page::read).toList();
    }

    /** The page at a path from the root. */
    static Page at(String path) {
        return read(Repository.root().resolve(path));
    }

    private static Page read(Path file) {
        try {
            return new Page(Repository.root().relativize(file), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The headings of a level with what stands below them up to the next of that level or above. */
    List<Section> sections(int level) {
        List<Section> sections = new ArrayList<>();
        int start = -1;
        String title = "";
        boolean fenced = false;
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i) : "# end";
            if (FENCE.matcher(line).matches()) {
                fenced = !fenced;
            }
            Matcher heading = HEADING.matcher(line);
            if (fenced || !heading.matches() || heading.group(1).length() > level) {
                continue;
            }
            if (start >= 0) {
                sections.add(new Section(title, start + 1, lines.subList(start, i)));
            }
            start = heading.group(1).length() == level ? i : -1;
            title = heading.group(2).strip();
        }
        return sections;
    }

    /** The page as one section. */
    Section whole() {
        return new Section(path.toString(), 1, lines);
    }

    /**
     * A part of a page.
     *
     * @param title its heading
     * @param firstLine the number of its first line in the page
     * @param lines its lines
     */
    record Section(String title, int firstLine, List<String> lines) {

        /** The fenced blocks, in their order. */
        List<Snippet> snippets() {
            List<Snippet> snippets = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Matcher opening = FENCE.matcher(lines.get(i));
                if (!opening.matches()) {
                    continue;
                }
                int indent = opening.group(1).length();
                int first = i + 1;
                StringBuilder text = new StringBuilder();
                for (i = first; !FENCE.matcher(lines.get(i)).matches(); i++) {
                    String line = lines.get(i);
                    text.append(line.length() >= indent ? line.substring(indent) : line)
                            .append('\n');
                }
                snippets.add(Snippet.of(opening.group(2).strip(), text.toString(), firstLine + first));
            }
            return snippets;
        }

        String text() {
            return String.join("\n", lines);
        }
    }
}
