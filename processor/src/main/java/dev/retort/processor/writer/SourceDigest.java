package dev.retort.processor.writer;

import dev.retort.schema.json.Digests;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether somebody changed the code of a source. Layout, comments, imports and where a text is broken
 * into pieces do not count: a formatter changes no code.
 */
public final class SourceDigest {
    private static final int DIGITS = 12;
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u+([0-9a-fA-F]{4})|.)", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|//[^\\n]*|/\\*.*?\\*/"
                    + "|\"\"\".*?(?<!\\\\)\"\"\""
                    + "|\"(?:[^\"\\\\\\n]|\\\\.)*\""
                    + "|'(?:[^'\\\\\\n]|\\\\.)*'"
                    + "|[\\p{L}\\p{N}_$]+"
                    + "|.",
            Pattern.DOTALL);

    private SourceDigest() {}

    /** The digest of a source: 12 hexadecimal digits. */
    public static String of(String source) {
        return Digests.ofTexts(tokens(source)).substring(0, DIGITS);
    }

    static List<String> tokens(String source) {
        List<String> tokens = new ArrayList<>();
        boolean imported = false;
        List<String> all = TOKEN.matcher(withoutEscapes(source.replace("\r\n", "\n")))
                .results()
                .map(MatchResult::group)
                .filter(token -> !token.isBlank() && !token.startsWith("//") && !token.startsWith("/*"))
                .toList();
        for (String token : all) {
            imported |= token.equals("import");
            if (!imported) {
                append(tokens, token);
            }
            imported &= !token.equals(";");
        }
        return tokens;
    }

    private static void append(List<String> tokens, String token) {
        int last = tokens.size() - 1;
        if (last > 0 && isText(token) && tokens.get(last).equals("+") && isText(tokens.get(last - 1))) {
            String begin = tokens.get(last - 1);
            tokens.remove(last);
            tokens.set(last - 1, begin.substring(0, begin.length() - 1) + token.substring(1));
        } else {
            tokens.add(token);
        }
    }

    private static boolean isText(String token) {
        return token.startsWith("\"") && !token.startsWith("\"\"\"");
    }

    /** Letters are the same whether they are written as such or as their number. */
    private static String withoutEscapes(String source) {
        return ESCAPE.matcher(source).replaceAll(match -> {
            String digits = match.group(1);
            String text = digits == null ? match.group() : Character.toString((char) Integer.parseInt(digits, 16));
            return Matcher.quoteReplacement(text);
        });
    }
}
