package dev.retort.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.finding.Code;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What other tools warn of is either said by a code, or there is a reason. */
class OtherToolsTest {
    private static final Page PAGE = Page.at("docs/reference/other-tools.md");
    private static final Pattern CODE = Pattern.compile("\\[(RT\\d{3})]\\(codes\\.md#rt\\d{3}\\)");

    @Test
    void everyRuleHasACodeOrAReason() {
        List<String> rows = PAGE.lines().stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| their") && !line.startsWith("| ---"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> {
            String here = row.split(" \\| ")[2];
            assertThat(CODE.matcher(here).find() || here.startsWith("— ")).isTrue();
        });
    }

    @Test
    void everyFindingAboutAChangeIsThere() {
        List<String> said = PAGE.lines().stream()
                .flatMap(line -> CODE.matcher(line).results())
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(said).isSubsetOf(Stream.of(Code.values()).map(Code::name).toList());
        assertThat(said)
                .containsAll(Stream.of(Code.values())
                        .map(Code::name)
                        .filter(code -> code.startsWith("RT1"))
                        .toList());
    }
}
