package dev.retort.runtime.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-01T10:00:00.123456Z, 2026-08-01T10:00:00.123456Z",
        "2026-08-01 10:00:00.5+00, 2026-08-01T10:00:00.5Z",
        "2026-08-01 12:00:00.123456+02:00, 2026-08-01T10:00:00.123456Z",
        "2026-08-01 10:00:00, 2026-08-01T10:00:00Z",
        "yesterday, 1970-01-01T00:00:00Z"
    })
    void areReadAsDatabasesWriteThem(String text, Instant moment) {
        assertThat(Moments.parse(text)).isEqualTo(moment);
    }
}
