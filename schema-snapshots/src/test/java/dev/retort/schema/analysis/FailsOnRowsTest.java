package dev.retort.schema.analysis;

import static dev.retort.schema.Elements.check;
import static dev.retort.schema.Elements.checkBetween;
import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.expr;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.rename.Renames;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FailsOnRowsTest {
    private static final ObjectName T = ObjectName.of("t");
    private static final Origin ON_A = new Origin("t", "a");

    @Test
    void aRequiredColumnWithoutAValue() {
        Judged judged = Judged.change(
                t(column("id", bigint())),
                t(column("id", bigint()), column("a", varchar(9)).notNull()));

        assertThat(judged.by(new RequiredWithoutValue()))
                .containsExactly(Finding.of(
                        Code.RT120,
                        "column 'a' of table 't' is new and required, and rows that are there have no value for it."
                                + " Say which: @Backfill(\"'unknown'\") with an SQL expression over the row, or a"
                                + " default of the column; or let it be null\n"
                                + "  import dev.retort.annotations.Backfill;",
                        ON_A));
        assertThat(judged.with(javaDefault()).by(new RequiredWithoutValue())).isEmpty();
        assertThat(Judged.change(
                                t(column("id", bigint())),
                                t(
                                        column("id", bigint()),
                                        column("a", varchar(9)).notNull().defaultValue("x")))
                        .by(new RequiredWithoutValue()))
                .isEmpty();
        assertThat(Judged.change(Schema.EMPTY, judged.to()).by(new RequiredWithoutValue()))
                .isEmpty();
    }

    @Test
    void aColumnThatBecomesRequired() {
        Judged judged = Judged.change(
                t(column("a", varchar(9))), t(column("a", varchar(9)).notNull()));

        assertThat(judged.by(new BecomesRequired()))
                .containsExactly(Finding.of(
                        Code.RT121,
                        "column 'a' of table 't' becomes required: rows without a value stop the upgrade before its"
                                + " first statement; @Backfill(\"…\") gives them one",
                        ON_A));
        assertThat(judged.with(javaDefault()).by(new BecomesRequired())).isEmpty();
    }

    @Test
    void aUniqueKeyOnRows() {
        Judged judged = Judged.change(
                t(column("a", integer()), column("b", integer())),
                t(column("a", integer()), column("b", integer()), unique("uk", "a", "b")));

        assertThat(judged.by(new UniqueAdded()))
                .containsExactly(Finding.of(
                        Code.RT122,
                        "columns 'a', 'b' of table 't' must be unique from now on: rows with the same values stop the"
                                + " upgrade before they are refused, and are named",
                        ON_A));
        assertThat(Judged.change(
                                t(column("a", integer()).notNull()),
                                t(column("a", integer()).notNull(), primaryKey("pk", "a")))
                        .by(new UniqueAdded()))
                .hasSize(1);
        assertThat(Judged.change(
                                t(column("a", varchar(9))),
                                t(column("a", varchar(9)))
                                        .withIndexes(List.of(
                                                index("ix", expr("lower(a)")).asUnique())))
                        .by(new UniqueAdded()))
                .hasSize(1);
    }

    @Test
    void whatWasUniqueBeforeIsNoNews() {
        Table before = t(column("a", integer()), column("b", integer()), unique("uk", "a"));
        assertThat(Judged.change(before, t(column("a", integer()), column("b", integer()), unique("uk", "b", "a")))
                        .by(new UniqueAdded()))
                .isEmpty();
        assertThat(Judged.change(
                                before,
                                t(column("a", integer()), column("b", integer()))
                                        .withIndexes(List.of(index("uk", "a").asUnique())))
                        .by(new UniqueAdded()))
                .isEmpty();
        assertThat(Judged.change(before, t(column("c", integer()), column("b", integer()), unique("uk", "c", "b")))
                        .with(Renames.of(Map.of(), Map.of(T, Map.of("a", "c")), Map.of()))
                        .by(new UniqueAdded()))
                .isEmpty();
        assertThat(Judged.change(
                                t(column("b", integer())),
                                t(column("b", integer()), column("a", integer()), unique("uk", "a")))
                        .by(new UniqueAdded()))
                .isEmpty();
    }

    @Test
    void aForeignKeyOnRows() {
        Table target =
                Table.of(ObjectName.of("u"), List.of(column("id", bigint()).notNull(), primaryKey("pk", "id")));
        Table plain = t(column("a", bigint()));
        Table referring = t(column("a", bigint()), foreignKey("fk", "a").references("u", "id"));

        assertThat(Judged.change(Schema.of(plain, target), Schema.of(referring, target))
                        .by(new ForeignKeyAdded()))
                .containsExactly(Finding.of(
                        Code.RT123,
                        "column 'a' of table 't' must refer to rows of 'u' from now on: rows that refer to none stop"
                                + " the upgrade before they are refused, and are named",
                        ON_A));
        assertThat(Judged.change(
                                Schema.of(t(column("b", bigint())), target),
                                Schema.of(
                                        t(
                                                column("b", bigint()),
                                                column("a", bigint()),
                                                foreignKey("fk", "a").references("u", "id")),
                                        target))
                        .by(new ForeignKeyAdded()))
                .isEmpty();
    }

    @Test
    void aForeignKeyThatIsOnlyBuiltAnewIsNoNews() {
        Table target =
                Table.of(ObjectName.of("u"), List.of(column("id", bigint()).notNull(), primaryKey("pk", "id")));
        Table small =
                Table.of(ObjectName.of("u"), List.of(column("id", integer()).notNull(), primaryKey("pk", "id")));
        Judged widened = Judged.change(
                Schema.of(t(column("a", integer()), foreignKey("fk", "a").references("u", "id")), small),
                Schema.of(t(column("a", bigint()), foreignKey("fk", "a").references("u", "id")), target));

        assertThat(widened.change().operations()).hasSize(4);
        assertThat(widened.by(new ForeignKeyAdded())).isEmpty();
    }

    @Test
    void aCheckOnRows() {
        Table plain = t(column("a", varchar(9)));
        Table checked = t(column("a", varchar(9)), checkOneOf("ck", "a", "X", "Y"));
        Table wider = t(column("a", varchar(9)), checkOneOf("ck", "a", "X", "Y", "Z"));

        assertThat(Judged.change(plain, checked).by(new CheckAdded()))
                .containsExactly(Finding.of(
                        Code.RT124,
                        "check 'ck' of table 't' is new: rows that do not fulfil it stop the upgrade before they are"
                                + " refused, and are named",
                        ON_A));
        assertThat(Judged.change(checked, wider).by(new CheckAdded())).isEmpty();
        assertThat(Judged.change(wider, checked).by(new CheckAdded()))
                .singleElement()
                .asString()
                .contains("'ck' of table 't' no longer allows 'Z':");
        assertThat(Judged.change(
                                t(column("b", bigint())),
                                t(column("b", bigint()), column("a", varchar(9)), checkOneOf("ck", "a", "X")))
                        .by(new CheckAdded()))
                .isEmpty();
    }

    @Test
    void boundsThatGrowAreNoNewsAndBoundsThatShrinkAre() {
        Table narrow = t(column("a", integer()), checkBetween("ck", "a", 0, 3));
        Table wide = t(column("a", integer()), checkBetween("ck", "a", 0, 4));

        assertThat(Judged.change(narrow, wide).by(new CheckAdded())).isEmpty();
        assertThat(Judged.change(wide, narrow).by(new CheckAdded()))
                .singleElement()
                .asString()
                .contains("'ck' of table 't' no longer allows 0 to 4, but 0 to 3:");
    }

    @Test
    void aCheckThatIsOnlyBuiltAnewIsNoNews() {
        Judged retyped = Judged.change(
                t(column("a", varchar(9)), check("ck", "a <> ''")),
                t(column("a", varchar(20)), check("ck", "a <> ''")));

        assertThat(retyped.change().operations()).hasSize(3);
        assertThat(retyped.by(new CheckAdded())).isEmpty();
    }

    private static Hints javaDefault() {
        return Hints.of(Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Map.of(T, Map.of("a", Literal.of("x"))));
    }

    private static Table t(TableElement... elements) {
        return Table.of(T, List.of(elements));
    }
}
