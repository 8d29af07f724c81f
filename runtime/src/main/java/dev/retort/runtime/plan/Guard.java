package dev.retort.runtime.plan;

import dev.retort.schema.Schema;
import dev.retort.schema.datacheck.DataCheck;
import java.util.List;

/**
 * What must be true of the rows at one point of a script.
 *
 * @param checks what must be true
 * @param schema the schema at that point
 */
public record Guard(List<DataCheck> checks, Schema schema) {
    public Guard {
        checks = List.copyOf(checks);
    }
}
