package dev.retort.runtime.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.dialect.Dialects;
import dev.retort.runtime.dialect.Probe;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.runtime.history.AppliedRevisions.Applied;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StoredUndoTest {
    private static final Applied REVISION = new Applied("ab", List.of(), "R0001", "sum");

    private static Step sql(int number, String text, boolean transactional) {
        return new Step(number, 1, 1, new SqlStatement(text, transactional, Probe.UNKNOWN), null, "");
    }

    @Test
    void isTextThatAPersonCanRead() {
        String text = StoredUndo.write(
                List.of(
                        sql(1, "drop table a", true),
                        sql(2, "drop index concurrently b", false),
                        new Step(3, 1, 1, null, null, "put names back")),
                List.of("table a with its rows"));

        assertThat(text).isEqualTo("""
                --> lost
                table a with its rows
                --> sql
                drop table a
                --> own transaction
                drop index concurrently b
                --> code
                put names back
                """);
        Script script = StoredUndo.read("default", REVISION, text, Dialects.named("postgresql"));
        assertThat(script.losses()).containsExactly("table a with its rows");
        assertThat(script.steps())
                .extracting(Step::text)
                .containsExactly("drop table a", "drop index concurrently b", "put names back");
        assertThat(script.steps()).extracting(Step::transactional).containsExactly(true, false, true);
    }

    @Property
    void keepsWhateverTheStatementsHold(@ForAll @Size(max = 5) List<String> texts) {
        List<String> statements = texts.stream()
                .map(text -> "select " + text.replaceAll("\\R", "\n").stripTrailing() + "\n--> sql\n\\--> lost\nend")
                .toList();
        List<Step> steps = new ArrayList<>();
        for (String statement : statements) {
            steps.add(sql(steps.size() + 1, statement, true));
        }

        Script script = StoredUndo.read("default", REVISION, StoredUndo.write(steps, List.of()), Dialects.named("h2"));

        assertThat(script.steps()).extracting(Step::text).isEqualTo(statements);
    }
}
