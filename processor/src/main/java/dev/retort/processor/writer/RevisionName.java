package dev.retort.processor.writer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of revisions' classes: {@code R0002_AddEmailToCustomers}. They are plain ASCII for every file system. */
public final class RevisionName {
    private static final int LIMIT = 50;
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters that are more than another letter with a mark, or are written in two where they are at home. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ä', "ae"),
            Map.entry('ö', "oe"),
            Map.entry('ü', "ue"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('å', "a"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"));

    private RevisionName() {}

    /**
     * The simple name of a new revision's class.
     *
     * @param depth how many revisions lie on the longest way to it, itself included
     * @param message what it does
     * @param taken whether a class of that name is there already
     */
    public static String of(int depth, String message, Predicate<String> taken) {
        String name = String.format(Locale.ROOT, "R%04d_%s", depth, camelCase(message));
        return Stream.iterate(1, count -> count + 1)
                .map(count -> count == 1 ? name : name + "_" + count)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    /** A message as one word of at most about 50 letters, cut between words. */
    static String camelCase(String message) {
        List<String> words = Stream.of(NOT_IN_WORDS.split(ascii(message)))
                .filter(word -> !word.isEmpty())
                .map(RevisionName::capitalized)
                .toList();
        if (words.isEmpty()) {
            return "Revision";
        }
        int length = 0;
        int fitting = 0;
        while (fitting < words.size() && length + words.get(fitting).length() <= LIMIT) {
            length += words.get(fitting++).length();
        }
        return fitting == 0
                ? words.get(0).substring(0, LIMIT)
                : words.stream().limit(fitting).collect(Collectors.joining());
    }

    /** Words in capitals, as whole names of tables are in some databases, would run into each other. */
    private static String capitalized(String word) {
        String rest = word.substring(1);
        boolean capitals = rest.equals(rest.toUpperCase(Locale.ROOT));
        return Character.toUpperCase(word.charAt(0)) + (capitals ? rest.toLowerCase(Locale.ROOT) : rest);
    }

    private static String ascii(String text) {
        StringBuilder replaced = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).chars().forEach(c -> replaced.append(letter((char) c)));
        return MARKS.matcher(Normalizer.normalize(replaced, Normalizer.Form.NFD))
                .replaceAll("");
    }

    private static String letter(char c) {
        String lower = LETTERS.get(Character.toLowerCase(c));
        if (lower == null) {
            return Character.toString(c);
        }
        return Character.isUpperCase(c) ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1) : lower;
    }
}
