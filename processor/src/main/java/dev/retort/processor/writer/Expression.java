package dev.retort.processor.writer;

import java.util.ArrayList;
import java.util.List;

/**
 * A Java expression: something, and methods called on it one after the other.
 *
 * @param head the beginning
 * @param calls the calls, each with its dot: {@code .notNull()}
 */
record Expression(String head, List<String> calls) {
    Expression {
        calls = List.copyOf(calls);
    }

    static Expression of(String text) {
        return new Expression(text, List.of());
    }

    Expression call(String call) {
        List<String> more = new ArrayList<>(calls);
        more.add("." + call);
        return new Expression(head, more);
    }

    /** All in one line. */
    String inline() {
        return head + String.join("", calls);
    }

    /** In one line where it fits into the width, or else a line a call. */
    String text(int width) {
        String inline = inline();
        if (calls.isEmpty() || (inline.length() <= width && inline.indexOf('\n') < 0)) {
            return inline;
        }
        return head + "\n" + JavaText.CONTINUATION + String.join("\n" + JavaText.CONTINUATION, calls);
    }
}
