package dev.retort.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fenced block. Its info string is a language and words that say what the tests do with it:
 *
 * <ul>
 *   <li>{@code java}: a class or more, put into the page's project and compiled with the processor
 *   <li>{@code java members}: the inside of a class; {@code java statements}: the inside of a method
 *   <li>{@code … expect=RT104}: the compiler reports this code; where it is an error the class is taken back
 *   <li>{@code … replaces=Person}: the class stands in the place of that one, whose file is deleted
 *   <li>{@code sh}: commands, run in the page's project, with {@code expect=…} compiles that report that; {@code sql}: statements, run on its database
 *   <li>{@code … norun}: only shown
 * </ul>
 *
 * @param language the first word
 * @param words the words after it; of {@code a=b} the part before the sign is the key
 * @param text what stands in it
 * @param line the number of its first line in the page
 */
record Snippet(String language, Map<String, String> words, String text, int line) {

    static Snippet of(String info, String text, int line) {
        List<String> all = List.of(info.split("\\s+"));
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : all.subList(1, all.size())) {
            int sign = word.indexOf('=');
            words.put(sign < 0 ? word : word.substring(0, sign), sign < 0 ? "" : word.substring(sign + 1));
        }
        return new Snippet(all.get(0), words, text, line);
    }

    boolean is(String word) {
        return words.containsKey(word);
    }
}
