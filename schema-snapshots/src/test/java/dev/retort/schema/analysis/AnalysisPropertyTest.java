package dev.retort.schema.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Schema;
import dev.retort.schema.finding.Severity;
import dev.retort.schema.random.RandomSchemas;
import dev.retort.schema.random.SchemaPair;
import dev.retort.schema.random.Scope;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnalysisPropertyTest {

    @Property
    void everyChangeIsJudged(@ForAll("pairs") SchemaPair pair) {
        Change change = Judged.change(pair.from(), pair.to())
                .with(pair.renames())
                .on("h2", "postgresql", "mariadb", "mysql", "sqlite")
                .change();
        assertThat(Analysis.of(change)).isEqualTo(Analysis.of(change));
    }

    @Property
    void aSchemaFromNothingIsNoDanger(@ForAll("pairs") SchemaPair pair) {
        Change change = Judged.change(Schema.EMPTY, pair.to()).change();
        assertThat(Analysis.of(change)).allMatch(finding -> finding.severity() == Severity.INFO);
    }

    @Provide
    Arbitrary<SchemaPair> pairs() {
        return RandomSchemas.pairs(Scope.EVERYTHING);
    }
}
