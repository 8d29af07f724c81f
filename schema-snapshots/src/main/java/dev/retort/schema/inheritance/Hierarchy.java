package dev.retort.schema.inheritance;

import dev.retort.schema.Literal;
import dev.retort.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Entities that extend each other.
 *
 * @param members the entities, the root first and each before those that extend it
 */
public record Hierarchy(List<Member> members) {
    public Hierarchy {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new SchemaException("a hierarchy has no entity");
        }
    }

    /**
     * One of the entities.
     *
     * @param type its qualified name
     * @param parent the qualified name of the entity that it extends, {@code null} for the root
     * @param concrete whether it has instances
     * @param value what tells its rows from those of others where they share a table
     */
    public record Member(String type, @Nullable String parent, boolean concrete, Literal value) {}

    Member root() {
        return members.get(0);
    }

    /** The entities that an entity is, the root first and itself last. */
    List<Member> line(Member member) {
        List<Member> line = new ArrayList<>();
        for (Member current = member; ; current = Objects.requireNonNull(find(current.parent()))) {
            line.add(0, current);
            if (find(current.parent()) == null) {
                return line;
            }
        }
    }

    private @Nullable Member find(@Nullable String type) {
        return members.stream()
                .filter(member -> member.type().equals(type))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return members.stream().map(Member::type).collect(Collectors.joining(", "));
    }
}
