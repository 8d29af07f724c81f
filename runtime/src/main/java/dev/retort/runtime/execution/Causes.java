package dev.retort.runtime.execution;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What a failure has to tell besides itself. */
final class Causes {
    private Causes() {}

    /** The failure, its causes, and what came after it in a batch; what is nearer to it before what is farther. */
    static List<Throwable> of(Throwable failure) {
        return reached(failure, false);
    }

    /** The same, with what was suppressed. */
    static List<Throwable> all(Throwable failure) {
        return reached(failure, true);
    }

    private static List<Throwable> reached(Throwable failure, boolean suppressed) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> reached = new ArrayList<>();
        Deque<Throwable> next = new ArrayDeque<>(List.of(failure));
        while (!next.isEmpty()) {
            Throwable each = next.remove();
            if (!seen.add(each)) {
                continue;
            }
            reached.add(each);
            if (each.getCause() != null) {
                next.add(each.getCause());
            }
            if (each instanceof SQLException sql && sql.getNextException() != null) {
                next.add(sql.getNextException());
            }
            if (suppressed) {
                next.addAll(List.of(each.getSuppressed()));
            }
        }
        return reached;
    }
}
