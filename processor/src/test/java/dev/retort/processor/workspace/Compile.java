package dev.retort.processor.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What became of a compile.
 *
 * @param success whether the compiler says that it succeeded
 * @param diagnostics its messages
 */
public record Compile(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    public Compile {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same compile, which must have succeeded. */
    public Compile succeeded() {
        assertThat(success).as(this::toString).isTrue();
        return this;
    }

    /** The same compile, which must have failed. */
    public Compile failed() {
        assertThat(success).as(this::toString).isFalse();
        return this;
    }

    /** The messages that are Retort's own. */
    public List<String> messages() {
        return diagnostics.stream()
                .map(Compile::text)
                .filter(text -> text.startsWith("RT"))
                .toList();
    }

    /** The one message with a code. */
    public String message(String code) {
        assertThat(messages())
                .as(this::toString)
                .filteredOn(text -> text.startsWith(code + ":"))
                .hasSize(1);
        return messages().stream()
                .filter(text -> text.startsWith(code + ":"))
                .findFirst()
                .orElseThrow();
    }

    /** Where the message with a code sits: {@code Customer.java:7 ERROR}. */
    public String place(String code) {
        Diagnostic<? extends JavaFileObject> diagnostic = diagnostics.stream()
                .filter(candidate -> text(candidate).startsWith(code + ":"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " in " + this));
        String kind = diagnostic.getKind() == Diagnostic.Kind.MANDATORY_WARNING
                ? "WARNING"
                : diagnostic.getKind().toString();
        if (diagnostic.getSource() == null) {
            return kind;
        }
        String file = diagnostic.getSource().getName().replace('\\', '/');
        return file.substring(file.lastIndexOf('/') + 1) + ":" + diagnostic.getLineNumber() + " " + kind;
    }

    /** The codes of Retort's own messages, in their order. */
    public List<String> codes() {
        return messages().stream()
                .map(text -> text.substring(0, text.indexOf(':')))
                .toList();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(success ? "compiled" : "failed");
        diagnostics.forEach(diagnostic -> text.append("\n  ")
                .append(diagnostic.getKind())
                .append(' ')
                .append(
                        diagnostic.getSource() == null
                                ? ""
                                : diagnostic.getSource().getName())
                .append(':')
                .append(diagnostic.getLineNumber())
                .append(' ')
                .append(text(diagnostic)));
        return text.toString();
    }

    private static String text(Diagnostic<?> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        return message == null ? "" : message.replace("\r\n", "\n").strip();
    }
}
