package dev.retort.processor.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.Severity;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsReaderTest {

    private static OptionsReader.Result read(String name, String value) {
        Map<String, String> values = new HashMap<>();
        values.put(name, value);
        return OptionsReader.read(values);
    }

    /** A build passes {@code -Aretort.empty=${retort.empty}}; javac makes null of nothing after the sign. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void anEmptyValueIsAsIfAbsent(String value) {
        Options absent = OptionsReader.read(Map.of()).options();
        for (String name : OptionNames.all()) {
            OptionsReader.Result read = read(name, value);
            assertThat(read.findings()).as(name).isEmpty();
            assertThat(read.options()).as(name).isEqualTo(absent);
        }
    }

    @Test
    void anUnknownOptionNamesTheNearest() {
        assertThat(read("retort.mesage", "x").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.RT001);
            assertThat(finding.message()).contains("-Aretort.message");
        });
        assertThat(read("other.option", "x").findings()).isEmpty();
    }

    @Test
    void whatIsNoValueIsRefusedWithThoseThatAre() {
        assertThat(read("retort.mode", "genrate").findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("generate", "check", "report", "off");
        assertThat(read("retort.empty", "yes").findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("true or false");
    }

    @Test
    void valuesAreRead() {
        assertThat(read("retort.empty", "true").options().empty()).isTrue();
        assertThat(read("retort.message", " add email ").options().message()).isEqualTo("add email");
        assertThat(read("retort.severity.RT101", "error").options().severities())
                .containsEntry(Code.RT101, Severity.ERROR);
    }
}
