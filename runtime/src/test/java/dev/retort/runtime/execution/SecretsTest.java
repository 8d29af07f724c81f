package dev.retort.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://h/db?user=u&password=p4ss&ssl=true | jdbc:postgresql://h/db?user=u&password=***&ssl=true",
                "jdbc:h2:mem:x;PASSWORD=p4ss;USER=sa | jdbc:h2:mem:x;PASSWORD=***;USER=sa",
                "jdbc:mysql://root:p4ss@h:3306/db | jdbc:mysql://root:***@h:3306/db",
                "no suitable driver for postgres://u@h/db | no suitable driver for postgres://u@h/db"
            })
    void areNotShown(String text, String shown) {
        assertThat(Secrets.redacted(text)).isEqualTo(shown);
    }
}
