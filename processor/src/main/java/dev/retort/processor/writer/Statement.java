package dev.retort.processor.writer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One call of a method of {@code Operations}, laid out for people: in one line where it fits, or else an
 * argument a line. Lines after the first are meant to be indented by a continuation.
 */
final class Statement {
    /** The width of a line without the indentation of a method's body. */
    private static final int WIDTH = 120 - 8;

    private Statement() {}

    /** A call; {@code onLines} asks for an argument a line even where one line would do. */
    static String call(String receiver, String method, boolean onLines, List<Expression> arguments) {
        String begin = receiver + "." + method + "(";
        String inline = begin + arguments.stream().map(Expression::inline).collect(Collectors.joining(", ")) + ")";
        boolean fits = inline.length() + 1 <= WIDTH && inline.indexOf('\n') < 0;
        if (arguments.isEmpty() || (fits && !onLines)) {
            return inline;
        }
        int width = WIDTH - JavaText.CONTINUATION.length() - 2;
        Stream<String> lines = arguments.stream().map(argument -> argument.text(width));
        return begin + "\n" + lines.collect(Collectors.joining(",\n")) + ")";
    }

    /** Calls on what a call gives: in its line where they fit, or else a line each. */
    static String chain(String begin, List<String> calls) {
        String inline = begin + String.join("", calls);
        boolean fits = inline.length() + 1 <= WIDTH && inline.indexOf('\n') < 0;
        return fits ? inline : begin + calls.stream().map(call -> "\n" + call).collect(Collectors.joining());
    }
}
