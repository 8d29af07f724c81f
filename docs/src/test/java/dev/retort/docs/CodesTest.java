package dev.retort.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.finding.Code;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code is explained. */
class CodesTest {
    private static final Map<String, Page.Section> SECTIONS = Page.at("docs/reference/codes.md").sections(3).stream()
            .collect(Collectors.toMap(Page.Section::title, Function.identity()));

    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsSection(Code code) {
        assertThat(SECTIONS).containsKey(code.name());
        String text = SECTIONS.get(code.name()).text();
        assertThat(text.toLowerCase(Locale.ROOT))
                .as("title and severity")
                .contains("**" + code.title().toLowerCase(Locale.ROOT) + "** ("
                        + code.severity().name().toLowerCase(Locale.ROOT) + ").");
        assertThat(text).contains("**Danger.**", "**Example.**", "**What to do.**");
    }

    @Test
    void everySectionIsOfACode() {
        assertThat(SECTIONS.keySet())
                .isSubsetOf(Stream.of(Code.values()).map(Code::name).toList());
    }
}
