package dev.retort.schema.diff;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.operation.ColumnChange.defaultValue;
import static dev.retort.schema.operation.ColumnChange.identity;
import static dev.retort.schema.operation.ColumnChange.noDefault;
import static dev.retort.schema.operation.ColumnChange.noIdentity;
import static dev.retort.schema.operation.ColumnChange.notGenerated;
import static dev.retort.schema.operation.ColumnChange.notNull;
import static dev.retort.schema.operation.ColumnChange.nullable;
import static dev.retort.schema.operation.ColumnChange.type;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.bool;
import static dev.retort.schema.type.Types.date;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.sqlType;
import static dev.retort.schema.type.Types.uuid;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.operation.ColumnChange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnPairTest {
    private static final Column NUMBER = column("a", integer());

    static Stream<Arguments> changes() {
        return Stream.of(
                change(NUMBER, NUMBER),
                change(NUMBER, column("b", integer())),
                change(NUMBER, column("a", bigint()), type(bigint())),
                change(NUMBER, NUMBER.notNull(), notNull()),
                change(NUMBER.notNull(), NUMBER, nullable()),
                change(NUMBER, NUMBER.defaultValue(1), defaultValue(1)),
                change(NUMBER.defaultValue(1), NUMBER.defaultValue(2), defaultValue(2)),
                change(NUMBER.defaultValue(1), NUMBER, noDefault()),
                // A default of the old kind would not convert, even where it reads the same.
                change(
                        column("a", varchar(9)).defaultValue("0"),
                        column("a", integer()).defaultValue(0),
                        noDefault(),
                        type(integer()),
                        defaultValue(0)),
                change(NUMBER.defaultValue(1), column("a", bigint()).defaultValue(1), type(bigint())),
                // What gives values goes first and comes last, so that no step has two sources of them.
                change(NUMBER.asIdentity(), NUMBER.notNull().defaultValue(1), noIdentity(), defaultValue(1)),
                change(NUMBER.defaultValue(1), NUMBER.asIdentity(), noDefault(), notNull(), identity()),
                change(
                        NUMBER.asIdentity(),
                        NUMBER.notNull().withIdentity(new Identity(true, 5, 2)),
                        identity(true, 5, 2)),
                change(NUMBER.generatedAs("b + 1"), NUMBER, notGenerated()),
                change(
                        column("a", varchar(9)),
                        column("a", varchar(9)).withCollation("C"),
                        ColumnChange.collation("C")));
    }

    private static Arguments change(Column before, Column after, ColumnChange... changes) {
        return Arguments.of(before, after, List.of(changes));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void facetsChangeInAnOrderInWhichEachStepIsSound(Column before, Column after, List<ColumnChange> expected) {
        List<ColumnChange> changes = new ColumnPair(before, after).changes();

        assertThat(changes).isEqualTo(expected);
        Column changed = before;
        for (ColumnChange change : changes) {
            changed = change.applyTo(changed);
        }
        assertThat(changed.withName(after.name())).isEqualTo(after);
    }

    static Stream<Arguments> replacements() {
        Column computed = NUMBER.generatedAs("b + 1");
        return Stream.of(
                Arguments.of(NUMBER, column("a", varchar(9)), false),
                Arguments.of(column("a", varchar(9)), NUMBER, false),
                Arguments.of(column("a", date()), column("a", uuid()), true),
                Arguments.of(NUMBER.asIdentity(), column("a", uuid()).notNull(), true),
                Arguments.of(column("a", sqlType("citext")), column("a", varchar(9)), false),
                Arguments.of(column("a", bool()), column("a", sqlType("citext")), false),
                Arguments.of(NUMBER, computed, true),
                Arguments.of(computed, NUMBER.generatedAs("b + 2"), true),
                Arguments.of(computed, column("a", bigint()).generatedAs("b + 1"), true),
                Arguments.of(computed, computed.withComment("x"), false),
                Arguments.of(computed, NUMBER, false),
                Arguments.of(NUMBER.withGenerated(new Generated("b + 1", false)), NUMBER, true));
    }

    @ParameterizedTest
    @MethodSource("replacements")
    void whatNoDatabaseAltersIsDroppedAndAdded(Column before, Column after, boolean replaced) {
        assertThat(new ColumnPair(before, after).isReplaced()).isEqualTo(replaced);
    }
}
