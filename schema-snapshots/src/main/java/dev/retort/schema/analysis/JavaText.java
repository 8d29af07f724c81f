package dev.retort.schema.analysis;

import java.util.List;
import java.util.stream.Collectors;

/** Words for messages. */
final class JavaText {
    private JavaText() {}

    /** A name as a string of Java, to be copied into an annotation. */
    static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** {@code column 'a'}, {@code columns 'a', 'b'}. */
    static String columns(List<String> columns) {
        return columns.stream()
                .map(column -> "'" + column + "'")
                .collect(Collectors.joining(", ", columns.size() == 1 ? "column " : "columns ", ""));
    }
}
