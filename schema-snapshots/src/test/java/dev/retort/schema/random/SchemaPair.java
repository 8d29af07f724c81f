package dev.retort.schema.random;

import dev.retort.schema.Schema;
import dev.retort.schema.rename.Renames;
import java.util.List;

/**
 * Two related schemas.
 *
 * @param from the one
 * @param to the other
 * @param renames what became of names between them
 * @param history the edits that made the first one
 * @param change the edits that made the second one of it
 */
public record SchemaPair(Schema from, Schema to, Renames renames, List<Edit> history, List<Edit> change) {

    static SchemaPair of(List<Edit> history, List<Edit> change, Scope scope) {
        Schema from = new Draft(Schema.EMPTY, scope).apply(history).schema();
        Draft draft = new Draft(from, scope).apply(change);
        return new SchemaPair(from, draft.schema(), draft.renames(), history, change);
    }

    /** The same pair seen from the other side. */
    public SchemaPair inverted() {
        return new SchemaPair(to, from, renames.inverted(), change, history);
    }

    @Override
    public String toString() {
        return history + " then " + change;
    }
}
