package dev.retort.processor.writer;

import dev.retort.schema.Schema;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.OperationText;
import dev.retort.schema.operation.Replay;
import java.util.List;

/** The documentation comment of a revision: what it does, and what either way loses. */
final class RevisionDoc {
    private RevisionDoc() {}

    static String of(RevisionSource source) {
        StringBuilder doc = new StringBuilder(sentence(source.message())).append('\n');
        if (!source.upgrade().isEmpty() && !RevisionMessage.of(source.upgrade()).equals(source.message())) {
            doc.append("\n<ul>\n");
            source.upgrade()
                    .forEach(operation -> doc.append("  <li>")
                            .append(JavaText.comment(OperationText.of(operation)))
                            .append('\n'));
            doc.append("</ul>\n");
        }
        Schema after = Replay.replay(source.before(), source.upgrade());
        append(doc, "Upgrading loses ", Losses.of(source.before(), source.upgrade()));
        append(doc, "Downgrading loses ", Losses.of(after, source.downgrade()));
        return doc.toString();
    }

    /** The operations as lines of a comment, for the author of an empty body. */
    static List<String> lines(List<Operation> operations) {
        return operations.stream().map(OperationText::of).map(JavaText::comment).toList();
    }

    private static void append(StringBuilder doc, String begin, List<String> losses) {
        if (!losses.isEmpty()) {
            doc.append("\n<p>")
                    .append(begin)
                    .append(JavaText.comment(String.join(", ", losses)))
                    .append(".\n");
        }
    }

    private static String sentence(String message) {
        String text = JavaText.comment(message);
        String capital = text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return capital.endsWith(".") || capital.endsWith("!") || capital.endsWith("?") ? capital : capital + ".";
    }
}
