package dev.retort.runtime.dialect.standard;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.type.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reserved names are delimited where something is compared with them, and nothing else is touched. */
class ReservedColumnsTest {
    private static final StandardIdentifiers IDENTIFIERS =
            new StandardIdentifiers(Set.of("key", "end", "value"), Folding.UPPER, '"', Integer.MAX_VALUE);

    private static final Table TABLE = Table.named(ObjectName.of(null, "readings"))
            .withColumns(List.of(
                    column("key", integer()),
                    column("end", integer()),
                    column("value", integer()),
                    column("plain", integer())));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            key >= 1 and key <= 9             | "KEY" >= 1 and "KEY" <= 9
            Value is not null                 | "VALUE" is not null
            plain <> 2 or (key is not null)   | plain <> 2 or ("KEY" is not null)
            'key >= 1' = plain                | 'key >= 1' = plain
            "key" >= 1                        | "key" >= 1
            other.key >= 1                    | other.key >= 1
            case plain when 1 then 2 end >= 2 | case plain when 1 then 2 end >= 2
            end > 0                           | "END" > 0
            value(key) > 0                    | value(key) > 0
            """)
    void areDelimitedWhereTheyAreCompared(String sql, String understood) {
        assertThat(ReservedColumns.delimited(sql, TABLE, IDENTIFIERS)).isEqualTo(understood);
    }
}
