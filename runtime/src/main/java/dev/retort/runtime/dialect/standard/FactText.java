package dev.retort.runtime.dialect.standard;

import dev.retort.runtime.dialect.ColumnShape;
import dev.retort.runtime.dialect.IndexShape;
import dev.retort.runtime.dialect.SequenceShape;
import dev.retort.runtime.dialect.standard.Fact.ColumnIs;
import dev.retort.runtime.dialect.standard.Fact.HasColumn;
import dev.retort.runtime.dialect.standard.Fact.HasConstraint;
import dev.retort.runtime.dialect.standard.Fact.HasIndex;
import dev.retort.runtime.dialect.standard.Fact.HasNamespace;
import dev.retort.runtime.dialect.standard.Fact.HasSequence;
import dev.retort.runtime.dialect.standard.Fact.HasTable;
import dev.retort.runtime.dialect.standard.Fact.TableIs;
import dev.retort.schema.ObjectName;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Facts as lines of words, as the database's log keeps them: {@code has-column orders status}. */
final class FactText {
    private static final String ANY = "*";

    private FactText() {}

    /** The line of a fact. */
    static String write(Fact fact) {
        List<String> words = new ArrayList<>();
        if (fact instanceof HasTable has) {
            words.addAll(List.of(has("table", has.present()), has.table().toString()));
        } else if (fact instanceof TableIs is) {
            words.addAll(List.of("table-is", is.table().toString()));
            is.columns().forEach((name, shape) -> {
                words.add(name);
                addShape(words, shape);
            });
        } else if (fact instanceof ColumnIs is) {
            words.addAll(List.of("column-is", is.table().toString(), is.column()));
            addShape(words, is.shape());
        } else if (fact instanceof HasColumn has) {
            words.addAll(List.of(has("column", has.present()), has.table().toString(), has.column()));
        } else if (fact instanceof HasConstraint has) {
            words.addAll(List.of(has("constraint", has.present()), has.table().toString(), has.name()));
        } else if (fact instanceof HasIndex has) {
            words.addAll(List.of(has("index", has.present()), has.table().toString(), has.name()));
            addShape(words, has.shape());
        } else if (fact instanceof HasSequence has) {
            words.addAll(List.of(has("sequence", has.present()), has.name().toString()));
            if (has.shape() != null) {
                words.addAll(List.of("" + has.shape().start(), "" + has.shape().increment()));
            }
        } else if (fact instanceof HasNamespace has) {
            words.addAll(List.of(has("schema", has.present()), has.name()));
        }
        return String.join(
                " ",
                words.stream()
                        .map(word -> word.equals(ANY)
                                ? word
                                : URLEncoder.encode(word, StandardCharsets.UTF_8)
                                        .replace("*", "%2A"))
                        .toList());
    }

    private static String has(String what, boolean present) {
        return (present ? "has-" : "no-") + what;
    }

    private static void addShape(List<String> words, ColumnShape shape) {
        words.add(shape.type() == null ? ANY : shape.type());
        words.add("is" + (shape.nullable() ? "N" : "") + (shape.hasDefault() ? "D" : "") + (shape.identity() ? "I" : "")
                + (shape.generated() ? "G" : ""));
    }

    private static void addShape(List<String> words, @Nullable IndexShape shape) {
        if (shape != null) {
            words.add("is" + (shape.unique() ? "U" : "") + (shape.valid() ? "V" : ""));
            shape.columns().forEach(column -> words.add(column + ","));
        }
    }

    /**
     * The fact of a line.
     *
     * @return {@code null} if a newer version wrote it, and this one does not know it
     */
    static @Nullable Fact read(String line) {
        List<String> words = Arrays.stream(line.split(" "))
                .map(word -> word.equals(ANY) ? word : URLDecoder.decode(word, StandardCharsets.UTF_8))
                .toList();
        try {
            return read(words);
        } catch (IndexOutOfBoundsException | IllegalArgumentException unknown) {
            return null;
        }
    }

    private static @Nullable Fact read(List<String> words) {
        String kind = words.get(0);
        boolean present = kind.startsWith("has-");
        String first = words.get(1);
        return switch (kind) {
            case "has-table", "no-table" -> new HasTable(ObjectName.parse(first), present);
            case "table-is" -> new TableIs(ObjectName.parse(first), columns(words));
            case "column-is" -> new ColumnIs(ObjectName.parse(first), words.get(2), column(words, 3));
            case "has-column", "no-column" -> new HasColumn(ObjectName.parse(first), words.get(2), present);
            case "has-constraint", "no-constraint" -> new HasConstraint(ObjectName.parse(first), words.get(2), present);
            case "has-index", "no-index" ->
                new HasIndex(ObjectName.parse(first), words.get(2), present, words.size() > 3 ? index(words) : null);
            case "has-sequence", "no-sequence" ->
                new HasSequence(ObjectName.parse(first), present, words.size() > 2 ? sequence(words) : null);
            case "has-schema", "no-schema" -> new HasNamespace(first, present);
            default -> null;
        };
    }

    private static SortedMap<String, ColumnShape> columns(List<String> words) {
        SortedMap<String, ColumnShape> columns = new TreeMap<>();
        for (int i = 2; i < words.size(); i += 3) {
            columns.put(words.get(i), column(words, i + 1));
        }
        return columns;
    }

    private static ColumnShape column(List<String> words, int at) {
        String type = words.get(at);
        String marks = words.get(at + 1);
        return new ColumnShape(
                type.equals(ANY) ? null : type,
                marks.contains("N"),
                marks.contains("D"),
                marks.contains("I"),
                marks.contains("G"));
    }

    private static IndexShape index(List<String> words) {
        List<String> columns = words.subList(4, words.size()).stream()
                .map(word -> word.substring(0, word.length() - 1))
                .toList();
        return new IndexShape(columns, words.get(3).contains("U"), words.get(3).contains("V"));
    }

    private static SequenceShape sequence(List<String> words) {
        return new SequenceShape(Long.parseLong(words.get(2)), Long.parseLong(words.get(3)));
    }
}
