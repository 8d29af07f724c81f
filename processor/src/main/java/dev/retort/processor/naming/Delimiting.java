package dev.retort.processor.naming;

import dev.retort.schema.Names;

/** Which names can only be identifiers between delimiters. */
public final class Delimiting {
    private Delimiting() {}

    /** The name, between double quotes if it has characters that a regular identifier has not. */
    public static String whereNeeded(String name) {
        return Names.isDelimited(name) || isRegular(name) ? name : delimited(name);
    }

    /** The name between double quotes. */
    public static String delimited(String name) {
        return Names.isDelimited(name) ? name : '"' + name + '"';
    }

    private static boolean isRegular(String name) {
        if (name.isEmpty() || !(Character.isLetter(name.charAt(0)) || name.charAt(0) == '_')) {
            return name.isEmpty();
        }
        return name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '$');
    }
}
