package dev.retort.runtime.execution;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Everything that a failure has to tell: itself, its causes, what it suppressed, and what came after it in a batch. */
final class Causes {
    private Causes() {}

    /** The failure itself first, then what is nearer to it before what is farther. */
    static List<Throwable> of(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> all = new ArrayList<>();
        Deque<Throwable> next = new ArrayDeque<>(List.of(failure));
        while (!next.isEmpty()) {
            Throwable each = next.remove();
            if (!seen.add(each)) {
                continue;
            }
            all.add(each);
            if (each.getCause() != null) {
                next.add(each.getCause());
            }
            if (each instanceof SQLException sql && sql.getNextException() != null) {
                next.add(sql.getNextException());
            }
            next.addAll(List.of(each.getSuppressed()));
        }
        return all;
    }
}
