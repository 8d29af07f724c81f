package dev.retort.runtime.dialect.standard;

import dev.retort.runtime.dialect.Identifiers;
import dev.retort.schema.Names;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that are bare where they can be, and delimited where they must. */
public class StandardIdentifiers implements Identifiers {
    private static final Pattern REGULAR = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Set<String> reserved;
    private final Folding folding;
    private final char delimiter;
    private final int longest;

    /**
     * @param reserved the words that must be delimited, in lower case
     * @param folding what becomes of names that are not delimited
     * @param delimiter what stands before and after a delimited name
     * @param longest the bytes, in UTF-8, after which the database silently cuts a name; it refuses longer
     *     ones if there is no such number, and then {@link Integer#MAX_VALUE}
     */
    public StandardIdentifiers(Set<String> reserved, Folding folding, char delimiter, int longest) {
        this.reserved = reserved;
        this.folding = folding;
        this.delimiter = delimiter;
        this.longest = longest;
    }

    @Override
    public String quote(String name) {
        if (Names.isDelimited(name)) {
            return delimited(Names.bare(name));
        }
        boolean bare = REGULAR.matcher(name).matches() && !reserved.contains(name.toLowerCase(Locale.ROOT));
        return bare ? name : delimited(folding.fold(name));
    }

    @Override
    public String stored(String name) {
        return cut(folding.stored(Names.bare(name), Names.isDelimited(name)));
    }

    private String delimited(String name) {
        String inside = name.replace(String.valueOf(delimiter), String.valueOf(delimiter) + delimiter);
        return delimiter + inside + delimiter;
    }

    /** Never in the middle of a character, as the databases do it. */
    private String cut(String name) {
        if (name.length() * 3L <= longest) {
            return name;
        }
        int bytes = 0;
        for (int i = 0; i < name.length(); ) {
            int character = name.codePointAt(i);
            bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > longest) {
                return name.substring(0, i);
            }
            i += Character.charCount(character);
        }
        return name;
    }
}
