package dev.retort.processor.writer;

import dev.retort.schema.Schema;
import dev.retort.schema.diff.OperationText;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import java.util.List;

/** The documentation comment of a revision: what it does, and what either way loses. */
final class RevisionDoc {
    private static final int WIDTH = 100;

    private RevisionDoc() {}

    static String of(RevisionSource source) {
        StringBuilder doc = new StringBuilder(wrapped(sentence(source.message()), "")).append('\n');
        if (!source.upgrade().isEmpty() && !RevisionMessage.of(source.upgrade()).equals(source.message())) {
            doc.append("\n<ul>\n");
            for (Operation operation : source.upgrade()) {
                String item = "  <li>" + JavaText.comment(OperationText.of(operation));
                doc.append(wrapped(item, "      ")).append('\n');
            }
            doc.append("</ul>\n");
        }
        Schema after = Replay.replay(source.before(), source.upgrade());
        append(doc, "Upgrading loses ", Losses.of(source.before(), source.upgrade()));
        append(doc, "Upgrading stops where values do not fit: ", Losses.unfit(source.before(), source.upgrade()));
        append(doc, "Downgrading loses ", Losses.of(after, source.downgrade()));
        append(doc, "Downgrading stops where values do not fit: ", Losses.unfit(after, source.downgrade()));
        return doc.toString();
    }

    /** The operations as lines of a comment, for the author of an empty body. */
    static List<String> lines(List<Operation> operations) {
        return operations.stream().map(OperationText::of).map(JavaText::comment).toList();
    }

    private static void append(StringBuilder doc, String begin, List<String> losses) {
        if (!losses.isEmpty()) {
            String text = "<p>" + begin + JavaText.comment(String.join("; ", losses)) + ".";
            doc.append('\n').append(wrapped(text, "")).append('\n');
        }
    }

    /** The text in lines that a comment has room for. */
    private static String wrapped(String text, String indent) {
        StringBuilder wrapped = new StringBuilder();
        int start = 0;
        String before = "";
        while (before.length() + text.length() - start > WIDTH) {
            int space = text.lastIndexOf(' ', start + WIDTH - before.length());
            if (space <= start) {
                space = text.indexOf(' ', start + WIDTH - before.length());
            }
            if (space < 0) {
                break;
            }
            wrapped.append(before).append(text, start, space).append('\n');
            start = space + 1;
            before = indent;
        }
        return wrapped.append(before).append(text, start, text.length()).toString();
    }

    private static String sentence(String message) {
        String text = JavaText.comment(message);
        String capital = text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return capital.endsWith(".") || capital.endsWith("!") || capital.endsWith("?") ? capital : capital + ".";
    }
}
