package dev.retort.cli;

import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/**
 * A target as the user writes it. {@code -1} is one, which a parser of options takes for an option; it goes past the
 * parser under another sign.
 */
record Target(String text) {
    private static final char MINUS = '\u2212';

    /** The arguments with their negative numbers hidden from the parser. */
    static String[] hide(String... arguments) {
        return Stream.of(arguments)
                .map(argument -> argument.matches("-\\d+") ? MINUS + argument.substring(1) : argument)
                .toArray(String[]::new);
    }

    static String show(String argument) {
        return argument.replace(MINUS, '-');
    }

    /** Reads targets. */
    static final class Converter implements ITypeConverter<Target> {
        @Override
        public Target convert(String value) {
            return new Target(show(value));
        }
    }
}
