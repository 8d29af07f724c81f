package dev.retort.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.Shop;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a URL of H2 can say of names: revisions and the runtime's own queries find theirs in any case. */
class H2NamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DATABASE_TO_UPPER=FALSE",
                "DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "DATABASE_TO_LOWER=TRUE",
                "DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "MODE=MySQL;DATABASE_TO_UPPER=FALSE"
            })
    void allIsFoundHoweverNamesAreFolded(String options) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:names" + options.hashCode() + ";DB_CLOSE_DELAY=-1;" + options);
        Retort retort =
                Retort.builder(dataSource, Shop.revisions()).allowLoss(true).build();

        retort.upgrade();
        assertThat(retort.upgrade().nothingDone()).isTrue();
        retort.downgrade("base");
        assertThat(retort.upgrade().nothingDone()).isFalse();
        assertThat(retort.current().sets())
                .allSatisfy(set -> assertThat(set.pending()).isEmpty());
    }
}
