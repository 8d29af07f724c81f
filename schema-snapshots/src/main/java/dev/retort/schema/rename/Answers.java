package dev.retort.schema.rename;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts of questions about renames, with answers to copy into the model. */
final class Answers {
    private static final String RENAMED_FROM = "import dev.retort.annotations.RenamedFrom;";
    private static final String DROPPED = "import dev.retort.annotations.Dropped;";

    private Answers() {}

    static String forColumn(ObjectName table, String added, List<String> gone, @Nullable Origin place) {
        String question = "column '" + added + "' of table '" + table + "' is new, and " + listed(gone)
                + (gone.size() == 1 ? " is" : " are") + " gone. Was it renamed, or is it another?";
        String renamed = gone.stream()
                .map(old -> renamedFrom(old, place) + on(place))
                .collect(Collectors.joining("\n      or   ", "\n  renamed, its values stay:   ", ""));
        String dropped = "\n  another, the old values go: @Dropped(" + (gone.size() == 1 ? "" : "{")
                + gone.stream().map(Answers::quoted).collect(Collectors.joining(", "))
                + (gone.size() == 1 ? "" : "}") + ")" + onClass(place);
        return question + (canBeAnnotated(place) ? renamed : "") + dropped + "\n  "
                + (canBeAnnotated(place) ? RENAMED_FROM + " " : "") + DROPPED;
    }

    static String forTable(ObjectName added, List<ObjectName> gone, @Nullable Origin place) {
        List<String> names = gone.stream().map(ObjectName::toString).toList();
        String question = "table '" + added + "' is new and much like " + listed(names) + ", which "
                + (gone.size() == 1 ? "is" : "are") + " gone. Was it renamed, or is it another?";
        String renamed = names.stream()
                .map(old -> "@RenamedFrom(" + tableMember(place) + quoted(old) + ")" + on(place))
                .collect(Collectors.joining("\n      or   ", "\n  renamed, its rows stay:   ", ""));
        String dropped = names.stream()
                .map(old -> "@Dropped(table = " + quoted(old) + ")")
                .collect(Collectors.joining(" ", "\n  another, the old rows go: ", onClass(place)));
        return question + renamed + dropped + "\n  " + RENAMED_FROM + " " + DROPPED;
    }

    static String doubted(NameMatcher.Doubt doubt, String what, String old, String added) {
        return doubt == NameMatcher.Doubt.CLAIMED_TWICE
                ? what + " '" + old + "' is said to have become '" + added + "' and something else too."
                        + " Leave one @RenamedFrom of the two."
                : what + " '" + old + "' is said to have become '" + added + "', and both were there before. Has that"
                        + " happened long ago, or is it to happen once more?\n  long ago: remove the @RenamedFrom\n  once"
                        + " more: let the names change places in one revision, and rename what they belong to in the"
                        + " next";
    }

    static String columnWasThere(ObjectName table, String old, String added, @Nullable Origin place) {
        return "column '" + old + "' of table '" + table + "' is gone, and '" + added
                + "', which seems to be its new name, was there before. Which values stay?\n  those of '" + added
                + "': @Dropped(" + quoted(old) + ")" + onClass(place) + "\n  those of '" + old + "': "
                + renamedFrom(old, place) + on(place) + " and @Dropped(" + quoted(added) + ")" + onClass(place)
                + "\n  " + RENAMED_FROM + " " + DROPPED;
    }

    static String tableWasThere(ObjectName old, ObjectName added, @Nullable Origin place) {
        return "table '" + old + "' is gone, and '" + added
                + "', which seems to be its new name, was there before. Which rows stay?\n  those of '" + added
                + "': @Dropped(table = " + quoted(old.toString()) + ")" + onClass(place) + "\n  those of '" + old
                + "': @RenamedFrom(" + tableMember(place) + quoted(old.toString()) + ")" + on(place)
                + " and @Dropped(table = " + quoted(added.toString()) + ")" + onClass(place) + "\n  " + RENAMED_FROM
                + " " + DROPPED;
    }

    /** On a class the annotation speaks of its table by itself, on an attribute it must say so. */
    private static String tableMember(@Nullable Origin place) {
        return place == null || place.path().isEmpty() ? "" : "table = ";
    }

    /** A column that belongs to the class itself, such as a discriminator, has no attribute to annotate. */
    private static boolean canBeAnnotated(@Nullable Origin place) {
        return place == null || !place.path().isEmpty();
    }

    private static String renamedFrom(String old, @Nullable Origin place) {
        String inside = insidePath(place);
        return inside.isEmpty()
                ? "@RenamedFrom(" + quoted(old) + ")"
                : "@RenamedFrom(value = " + quoted(old) + ", attribute = " + quoted(inside) + ")";
    }

    /** The path from the entity's own attribute to the one inside of it. */
    private static String insidePath(@Nullable Origin place) {
        int dot = place == null ? -1 : place.path().indexOf('.');
        return dot < 0 ? "" : place.path().substring(dot + 1);
    }

    private static String on(@Nullable Origin place) {
        if (place == null) {
            return "";
        }
        int dot = place.path().indexOf('.');
        String attribute = dot < 0 ? place.path() : place.path().substring(0, dot);
        return " on " + simpleName(place) + (attribute.isEmpty() ? "" : "." + attribute);
    }

    private static String onClass(@Nullable Origin place) {
        return place == null ? "" : " on " + simpleName(place);
    }

    private static String simpleName(Origin place) {
        return place.type().substring(place.type().lastIndexOf('.') + 1);
    }

    private static String listed(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    /** The name as a string of Java. */
    private static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
