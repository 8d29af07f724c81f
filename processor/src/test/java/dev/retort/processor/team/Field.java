package dev.retort.processor.team;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of an entity.
 *
 * @param kind what it is
 * @param target the entity that it refers to, or {@code null} if it is a value
 * @param renamedFrom the column that it says it was renamed from, or {@code null} if it says nothing
 */
record Field(Kind kind, @Nullable String target, @Nullable String renamedFrom) {

    /** What an attribute may be. Kinds of one family follow each other without a loss of values. */
    enum Kind {
        TEXT("String %s;", "text"),
        SHORT_TEXT("@Column(length = 40) String %s;", "text"),
        UNIQUE_TEXT("@Column(unique = true) String %s;", "text"),
        REQUIRED_TEXT("@Backfill(\"'none'\") @Column(nullable = false) String %s;", "text"),
        NUMBER("Integer %s;", "number"),
        PRIMITIVE("int %s;", "number"),
        TRUTH("Boolean %s;", "truth"),
        REFERENCE("@ManyToOne %2$s %1$s;", "reference");

        private final String declaration;
        private final String family;

        Kind(String declaration, String family) {
            this.declaration = declaration;
            this.family = family;
        }

        static Kind any(Random random) {
            return values()[random.nextInt(values().length)];
        }

        /** This kind or another of its family. */
        Kind changed(Random random) {
            List<Kind> relatives = List.of(values()).stream()
                    .filter(kind -> kind.family.equals(family))
                    .toList();
            return relatives.get(random.nextInt(relatives.size()));
        }
    }

    Field of(Kind other) {
        return new Field(other, target, renamedFrom);
    }

    Field withoutHint() {
        return new Field(kind, target, null);
    }

    Field referringTo(String other) {
        return new Field(kind, other, renamedFrom);
    }

    String column(String name) {
        return kind == Kind.REFERENCE ? name + "_id" : name;
    }

    String declaration(String name) {
        String hint = renamedFrom == null ? "" : "@RenamedFrom(\"" + renamedFrom + "\") ";
        return hint + String.format(kind.declaration, name, target);
    }
}
