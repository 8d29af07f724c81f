package dev.retort.runtime.dialect.h2;

import dev.retort.runtime.dialect.standard.Folding;
import dev.retort.runtime.dialect.standard.LongNames;
import dev.retort.runtime.dialect.standard.StandardIdentifiers;
import dev.retort.schema.database.ReservedWords;

/** H2's names: folded to upper case unless the URL says otherwise; too long ones are refused. */
final class H2Identifiers extends StandardIdentifiers {
    H2Identifiers(Folding folding) {
        super(ReservedWords.of(H2Dialect.NAME), folding, '"', Integer.MAX_VALUE);
    }

    @Override
    public String quote(String name) {
        return super.quote(LongNames.required(H2Dialect.NAME, "H2", name));
    }
}
