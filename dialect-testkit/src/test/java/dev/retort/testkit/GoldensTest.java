package dev.retort.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.DialectProvider;
import dev.retort.runtime.dialect.Dialects;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.schema.finding.RetortException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each dialect makes of every operation, as a file that a person can read. {@code -Dgoldens=write}
 * writes the files anew; the diff is then to be looked at.
 */
class GoldensTest {
    private static final Path FOLDER = Path.of("src/test/resources/goldens/dialects");

    static List<String> dialects() {
        return Dialects.providers().stream()
                .filter(provider -> !(provider instanceof ExampleProvider))
                .map(DialectProvider::name)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyOperationIsSpelledAsBefore(String name) throws IOException {
        Dialect dialect = Dialects.named(name);
        StringBuilder text = new StringBuilder();
        for (Example example : Examples.all()) {
            text.append("-- ")
                    .append(example)
                    .append('\n')
                    .append(spelled(dialect, example))
                    .append('\n');
        }
        Path golden = FOLDER.resolve(name + ".sql");
        if ("write".equals(System.getProperty("goldens"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(golden));
    }

    private static String spelled(Dialect dialect, Example example) {
        List<SqlStatement> statements;
        try {
            statements = dialect.render(example.operation(), example.before());
        } catch (RetortException refusal) {
            return "-- " + refusal.getMessage() + "\n";
        }
        StringBuilder text = new StringBuilder();
        for (SqlStatement statement : statements) {
            if (dialect.transactionalDdl() && !statement.transactional()) {
                text.append("-- outside of a transaction:\n");
            }
            text.append(statement.sql()).append(";\n");
        }
        return text.isEmpty() ? "-- nothing\n" : text.toString();
    }
}
