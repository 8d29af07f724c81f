package dev.retort.runtime.plan;

import dev.retort.schema.json.Digests;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Short digests of a script's operations, by which a restart tells whether what was done already is
 * still what the revision says. They are taken only when they are asked for, each once.
 */
final class OperationDigests {
    private static final int LENGTH = 12;

    private final List<Operation> operations;
    private final List<String> single = new ArrayList<>();
    private final List<String> prefixes = new ArrayList<>();

    /**
     * @param known the digest of all operations together, if that is known: that of the only one
     */
    OperationDigests(List<Operation> operations, @Nullable String known) {
        this.operations = List.copyOf(operations);
        if (known != null && operations.size() == 1) {
            single.add(known.substring(0, LENGTH));
        }
        prefixes.add("0".repeat(LENGTH));
    }

    /** How many operations there are. */
    int count() {
        return operations.size();
    }

    /** The digest of one operation, counted from 1. */
    String of(int operation) {
        while (single.size() < operation) {
            single.add(
                    Digests.ofOperations(List.of(operations.get(single.size()))).substring(0, LENGTH));
        }
        return single.get(operation - 1);
    }

    /** The digest of all operations before one, counted from 1. */
    String before(int operation) {
        while (prefixes.size() < operation) {
            int done = prefixes.size();
            prefixes.add(Digest.hex(prefixes.get(done - 1) + of(done)).substring(0, LENGTH));
        }
        return prefixes.get(operation - 1);
    }
}
