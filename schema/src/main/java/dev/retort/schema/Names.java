package dev.retort.schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What every identifier in a schema obeys. */
public final class Names {
    private Names() {}

    /**
     * Whether the name is a delimited identifier, one in double quotes, whose case and characters the
     * database keeps as they are.
     */
    public static boolean isDelimited(String name) {
        return name.length() > 2 && name.charAt(0) == '"' && name.charAt(name.length() - 1) == '"';
    }

    /** The name without its delimiting double quotes, if it has any. */
    public static String bare(String name) {
        return isDelimited(name) ? name.substring(1, name.length() - 1) : name;
    }

    /**
     * The form under which two names are one and the same to a database: delimited names as they are,
     * regular ones without regard to case.
     */
    public static String folded(String name) {
        return isDelimited(name) ? name : name.toLowerCase(Locale.ROOT);
    }

    /**
     * The form under which two names collide on at least one database: without delimiters and without
     * regard to case.
     */
    public static String caseless(String name) {
        return bare(name).toLowerCase(Locale.ROOT);
    }

    static void requireValid(String what, String name) {
        if (name.isEmpty()) {
            throw new SchemaException("a " + what + " is empty");
        }
        if (bare(name).indexOf('"') >= 0) {
            throw new SchemaException("the " + what + " '" + name + "' has a double quote inside");
        }
        if (!isDelimited(name) && name.indexOf('.') >= 0) {
            throw new SchemaException("the " + what + " '" + name + "' has a dot; put it in double quotes to keep it");
        }
        for (int i = 0; i < name.length(); i++) {
            if (Character.isISOControl(name.charAt(i))) {
                throw new SchemaException("the " + what + " '" + name + "' has a control character");
            }
        }
    }

    static List<String> requireDistinct(String what, Collection<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            requireValid("column name", name);
            if (!seen.add(name)) {
                throw new SchemaException(what + " names '" + name + "' twice");
            }
        }
        if (seen.isEmpty()) {
            throw new SchemaException(what + " names no column");
        }
        return List.copyOf(names);
    }
}
