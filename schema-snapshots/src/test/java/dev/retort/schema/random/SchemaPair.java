package dev.retort.schema.random;

import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.rename.Renames;
import java.util.List;

/**
 * Two related schemas.
 *
 * @param from the one
 * @param to the other
 * @param renames what became of names between them
 * @param fromOrigins where everything in the one comes from
 * @param toOrigins where everything in the other comes from: what stays, from where it came
 * @param history the edits that made the first one
 * @param change the edits that made the second one of it
 */
public record SchemaPair(
        Schema from,
        Schema to,
        Renames renames,
        Origins fromOrigins,
        Origins toOrigins,
        List<Edit> history,
        List<Edit> change) {

    static SchemaPair of(List<Edit> history, List<Edit> change, Scope scope) {
        Schema from = new Draft(Schema.EMPTY, scope).apply(history).schema();
        Draft draft = new Draft(from, scope);
        Origins origins = draft.origins();
        draft.apply(change);
        return new SchemaPair(from, draft.schema(), draft.renames(), origins, draft.origins(), history, change);
    }

    /** The same pair seen from the other side. */
    public SchemaPair inverted() {
        return new SchemaPair(to, from, renames.inverted(), toOrigins, fromOrigins, change, history);
    }

    @Override
    public String toString() {
        return history + " then " + change;
    }
}
