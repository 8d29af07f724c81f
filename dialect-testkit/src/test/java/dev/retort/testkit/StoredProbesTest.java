package dev.retort.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Dialects;
import dev.retort.runtime.dialect.Probe;
import dev.retort.runtime.dialect.standard.StoredProbes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept in a database's log to tell by whether a statement was run. */
class StoredProbesTest {

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
    void areReadAsTheyWereWritten(String name) {
        Dialect dialect = Dialects.named(name);
        List<Probe> probes = new ArrayList<>();
        for (Example example : Examples.all()) {
            if (!example.notOn().contains(name)) {
                dialect.render(example.operation(), example.before())
                        .forEach(statement -> probes.add(statement.probe()));
            }
        }
        for (Probe probe : probes) {
            String text = StoredProbes.write(probe);
            if (text != null) {
                assertThat(StoredProbes.read(text)).isEqualTo(probe);
            }
        }
        assertThat(probes).anyMatch(probe -> StoredProbes.write(probe) != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"after has-wings duck\nbefore no-table a", "after has-table", "something else", ""})
    void tellNothingWhereANewerVersionWroteThem(String text) {
        assertThat(StoredProbes.read(text)).isEqualTo(Probe.UNKNOWN);
    }
}
