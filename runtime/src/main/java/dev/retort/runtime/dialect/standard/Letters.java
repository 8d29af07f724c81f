package dev.retort.runtime.dialect.standard;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets of letters by the names that databases give them. */
public final class Letters {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin2", "ISO-8859-2"),
            Map.entry("latin5", "ISO-8859-9"),
            Map.entry("latin7", "ISO-8859-13"),
            Map.entry("latin9", "ISO-8859-15"),
            Map.entry("greek", "ISO-8859-7"),
            Map.entry("hebrew", "ISO-8859-8"),
            Map.entry("koi8r", "KOI8-R"),
            Map.entry("koi8u", "KOI8-U"),
            Map.entry("sjis", "Shift_JIS"),
            Map.entry("ujis", "EUC-JP"),
            Map.entry("euckr", "EUC-KR"),
            Map.entry("euc_jp", "EUC-JP"),
            Map.entry("euc_kr", "EUC-KR"),
            Map.entry("euc_cn", "GB2312"),
            Map.entry("gb2312", "GB2312"),
            Map.entry("gbk", "GBK"));

    /** Those of MariaDB and MySQL that lack what is beyond the first plane, for which Java has no name. */
    private static final Set<String> SHORT = Set.of("utf8mb3", "ucs2");

    private Letters() {}

    /** The letters of that name; none where they are all that there are, ASCII where the name says nothing to us. */
    public static Optional<Charset> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (SHORT.contains(lower)) {
            return Optional.of(StandardCharsets.US_ASCII);
        }
        if (lower.startsWith("utf") || lower.equals("sql_ascii") || lower.equals("binary")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(
                    NAMES.getOrDefault(lower, lower.startsWith("win") ? lower.replace("win", "windows-") : name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.of(StandardCharsets.US_ASCII);
        }
    }
}
