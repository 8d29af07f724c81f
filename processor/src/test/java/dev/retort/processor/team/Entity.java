package dev.retort.processor.team;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entity: its attributes by their names.
 *
 * @param fields the attributes besides the id
 * @param renamedFrom the table that it says it was renamed from, or {@code null} if it says nothing
 */
record Entity(SortedMap<String, Field> fields, @Nullable String renamedFrom) {
    static final Entity EMPTY = new Entity(new TreeMap<>(), null);

    Entity with(String name, Field field) {
        SortedMap<String, Field> more = new TreeMap<>(fields);
        more.put(name, field);
        return new Entity(more, renamedFrom);
    }

    Entity without(String name) {
        SortedMap<String, Field> fewer = new TreeMap<>(fields);
        fewer.remove(name);
        return new Entity(fewer, renamedFrom);
    }

    Entity renamedFrom(@Nullable String table) {
        return new Entity(fields, table);
    }

    Entity withoutHints() {
        SortedMap<String, Field> plain = new TreeMap<>();
        fields.forEach((name, field) -> plain.put(name, field.withoutHint()));
        return new Entity(plain, null);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(renamedFrom == null ? "{" : "from " + renamedFrom + " {");
        fields.forEach((name, field) -> text.append(' ').append(field.declaration(name)));
        return text.append(" }").toString();
    }
}
