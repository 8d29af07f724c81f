package dev.retort.schema.random;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Sequence;
import java.util.List;

/** Edits of sequences and namespaces. */
final class SequenceEdits {
    private SequenceEdits() {}

    static void create(Draft draft, Edit edit) {
        if (draft.scope().has(Scope.Feature.SEQUENCES)) {
            String namespace = edit.b() % 4 == 3 ? Draft.pick(List.copyOf(draft.namespaces()), edit.c()) : null;
            String name = draft.freeName(namespace, Pools.sequence(draft.scope(), edit.a()));
            draft.put(new Sequence(
                    ObjectName.of(namespace, name), 1 + edit.c() % 2, 1 + edit.d() % 50, null, null, null, false));
        }
    }

    static void drop(Draft draft, Edit edit) {
        Sequence sequence = Draft.pick(draft.sequences(), edit.a());
        if (sequence != null) {
            draft.drop(sequence);
        }
    }

    static void rename(Draft draft, Edit edit) {
        Sequence sequence = Draft.pick(draft.sequences(), edit.a());
        if (sequence != null) {
            String schema = sequence.name().schema();
            draft.rename(
                    sequence, ObjectName.of(schema, draft.freeName(schema, Pools.sequence(draft.scope(), edit.b()))));
        }
    }

    static void swap(Draft draft, Edit edit) {
        Sequence one = Draft.pick(draft.sequences(), edit.a());
        Sequence other = Draft.pick(draft.sequences(), edit.b());
        if (one == null || one.equals(other)) {
            return;
        }
        ObjectName between = ObjectName.of("between_names");
        draft.rename(one, between);
        draft.rename(other, one.name());
        draft.rename(one.withName(between), other.name());
    }

    static void alter(Draft draft, Edit edit) {
        Sequence sequence = Draft.pick(draft.sequences(), edit.a());
        if (sequence != null) {
            draft.put(sequence.incrementBy(1 + edit.b()).startWith(1 + edit.c() % 3));
        }
    }

    static void createNamespace(Draft draft, Edit edit) {
        if (draft.scope().has(Scope.Feature.NAMESPACES)) {
            draft.namespaces().add(Pools.namespace(draft.scope(), edit.a()));
        }
    }

    static void dropNamespace(Draft draft, Edit edit) {
        String namespace = Draft.pick(List.copyOf(draft.namespaces()), edit.a());
        if (namespace != null && draft.namesIn(namespace).isEmpty()) {
            draft.namespaces().remove(namespace);
        }
    }
}
