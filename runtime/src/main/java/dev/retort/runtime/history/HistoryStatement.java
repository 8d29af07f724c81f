package dev.retort.runtime.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A statement that writes values into one of the runtime's own tables.
 *
 * @param parts its SQL before, between and after the values
 * @param values the values: texts, numbers, {@code null}
 */
public record HistoryStatement(List<String> parts, List<@Nullable Object> values) {
    public HistoryStatement {
        parts = List.copyOf(parts);
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** Its SQL with a parameter for each value. */
    public String parameterized() {
        return String.join("?", parts);
    }

    /** Its SQL with the values in it. */
    String with(Function<@Nullable Object, String> literal) {
        StringBuilder sql = new StringBuilder(parts.get(0));
        for (int i = 0; i < values.size(); i++) {
            sql.append(literal.apply(values.get(i))).append(parts.get(i + 1));
        }
        return sql.toString();
    }

    /** What a statement is put together with. */
    static final class Builder {
        private final List<String> parts = new ArrayList<>();
        private final List<@Nullable Object> values = new ArrayList<>();
        private final StringBuilder part = new StringBuilder();

        Builder sql(String sql) {
            part.append(sql);
            return this;
        }

        Builder value(@Nullable Object value) {
            parts.add(part.toString());
            part.setLength(0);
            values.add(value);
            return this;
        }

        HistoryStatement build() {
            parts.add(part.toString());
            return new HistoryStatement(parts, values);
        }
    }
}
