package dev.retort.schema.diff;

import static dev.retort.schema.Elements.checkBetween;
import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.bool;
import static dev.retort.schema.type.Types.date;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.namedEnum;
import static dev.retort.schema.type.Types.sqlType;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.rename.Renames;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ZeroValuesTest {
    private static final ObjectName T = ObjectName.of("t");

    @Test
    void requiredColumnsComeBackWithTheZeroOfTheirType() {
        Table before = Table.of(
                T,
                List.of(
                        column("id", bigint()),
                        column("age", integer()).notNull(),
                        column("name", varchar(9)).notNull(),
                        column("open", bool()).notNull(),
                        column("born", date()).notNull(),
                        column("kind", varchar(9)).notNull(),
                        column("level", integer()).notNull(),
                        column("mood", namedEnum("mood", "SAD", "HAPPY")).notNull(),
                        column("given", integer()).notNull().defaultValue(7),
                        column("maybe", integer()),
                        column("odd", sqlType("citext")).notNull(),
                        column("code", integer()).notNull(),
                        checkOneOf("ck_kind", "kind", "RED", "BLUE"),
                        checkBetween("ck_level", "level", 3, 5),
                        unique("uk_code", "code")));
        Table after = Table.of(T, List.of(column("id", bigint())));

        Map<String, String> filled = new TreeMap<>();
        for (Operation operation : Differ.downgrade(Schema.of(before), Schema.of(after), Renames.NONE)) {
            if (operation instanceof Operation.Backfill backfill) {
                filled.put(backfill.column(), backfill.filling().expression());
            }
        }

        assertThat(filled)
                .containsExactly(
                        Map.entry("age", "0"),
                        Map.entry("born", "'1970-01-01'"),
                        Map.entry("kind", "'RED'"),
                        Map.entry("level", "3"),
                        Map.entry("mood", "'SAD'"),
                        Map.entry("name", "''"),
                        Map.entry("open", "false"));
    }
}
