package dev.retort.cli;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Colours, where a person looks at them. */
enum Palette {
    /** Escape sequences of a terminal. */
    COLOURED,
    /** Text as it is. */
    PLAIN;

    /** What an option or the surroundings ask for: {@code always}, {@code never}, else by the terminal. */
    static Palette choose(When when, Map<String, String> environment) {
        return switch (when) {
            case ALWAYS -> COLOURED;
            case NEVER -> PLAIN;
            case AUTO -> isTerminal(System.console()) && wanted(environment) ? COLOURED : PLAIN;
        };
    }

    // See https://no-color.org.
    private static boolean wanted(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    // Since Java 22 there is a console without a terminal, and a method that tells; before, there is none.
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    String bold(String text) {
        return in("1", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    String good(String text) {
        return in("32", text);
    }

    String warning(String text) {
        return in("33", text);
    }

    String bad(String text) {
        return in("31", text);
    }

    private String in(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }

    /** When there are to be colours. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }
}
