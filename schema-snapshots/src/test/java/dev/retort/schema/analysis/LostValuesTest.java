package dev.retort.schema.analysis;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.sequence;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.date;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.uuid;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.rename.Renames;
import dev.retort.schema.type.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LostValuesTest {
    private static final ObjectName T = ObjectName.of("t");
    private static final Origin ON_T = new Origin("t", "");

    @Test
    void aDroppedTable() {
        Table table = t(column("a", integer()));
        Judged judged = Judged.change(Schema.of(table), Schema.EMPTY);

        assertThat(judged.by(new TableDropped()))
                .containsExactly(Finding.of(
                        Code.RT101,
                        "table 't' is dropped with all its rows. If they are meant to go, say @Dropped(table = \"t\");"
                                + " if not, say @RenamedFrom on what they belong to now, or copy them in the revision"
                                + " before the table goes",
                        null));
        assertThat(judged.with(saidToGo(Set.of("T"), Set.of())).by(new TableDropped()))
                .isEmpty();
    }

    @Test
    void aDroppedColumn() {
        Judged judged = Judged.change(t(column("a", integer()), column("b", integer())), t(column("a", integer())));

        assertThat(judged.by(new ColumnDropped()))
                .containsExactly(Finding.of(
                        Code.RT102,
                        "column 'b' of table 't' is dropped with all its values. If they are meant to go, say"
                                + " @Dropped(\"b\") on the entity; if not, say @RenamedFrom on the attribute that they"
                                + " belong to now, or copy them in the revision before the column goes",
                        ON_T));
        assertThat(judged.with(saidToGo(Set.of(), Set.of("b"))).by(new ColumnDropped()))
                .isEmpty();
    }

    @Test
    void aComputedColumnLosesNothing() {
        assertThat(Judged.change(
                                t(column("a", integer()), column("b", integer()).generatedAs("a + 1")),
                                t(column("a", integer())))
                        .by(new ColumnDropped()))
                .isEmpty();
    }

    @Test
    void aNarrowedType() {
        assertThat(Judged.change(t(column("a", varchar(20))), t(column("a", varchar(10))))
                        .by(new ValuesNarrowed()))
                .containsExactly(Finding.of(
                        Code.RT103,
                        "column 'a' of table 't', varchar(20), becomes varchar(10) and becomes smaller: values that do"
                                + " not fit stop the upgrade before its first statement, with the rows named",
                        new Origin("t", "a")));
        assertThat(Judged.change(t(column("a", varchar(10))), t(column("a", varchar(20))))
                        .by(new ValuesNarrowed()))
                .isEmpty();
    }

    @Test
    void whatFollowsItsKeyIsNotSaidAgain() {
        Judged judged = Judged.change(keyed(bigint()), keyed(integer()));

        assertThat(judged.by(new ValuesNarrowed()))
                .extracting(Finding::place)
                .containsExactly(new Origin("owner", "id"));
    }

    private static Schema keyed(ColumnType type) {
        return Schema.of(
                Table.of(ObjectName.of("owner"), List.of(column("id", type).notNull(), primaryKey("pk", "id"))),
                Table.of(
                        ObjectName.of("pet"),
                        List.of(
                                column("owner_id", type),
                                foreignKey("fk", "owner_id").references("owner", "id"))));
    }

    @Test
    void anUncertainConversionUnderAnotherName() {
        Judged judged = Judged.change(t(column("a", varchar(20))), t(column("b", integer())))
                .with(Renames.of(Map.of(), Map.of(T, Map.of("a", "b")), Map.of()));

        assertThat(judged.by(new ValuesUncertain()))
                .containsExactly(Finding.of(
                        Code.RT104,
                        "column 'b' of table 't', varchar(20), becomes integer and is converted: values that have no"
                                + " counterpart stop the upgrade before its first statement, with the rows named;"
                                + " a conversion of your own goes into the revision: type(…).using(\"…\")",
                        new Origin("t", "b")));
    }

    @Test
    void aTypeWithoutAConversion() {
        Judged judged = Judged.change(t(column("a", date())), t(column("a", uuid())));

        assertThat(judged.by(new ValuesWithoutConversion()))
                .containsExactly(Finding.of(
                        Code.RT105,
                        "column 'a', date, of table 't' becomes uuid, and no conversion is known: its values would be"
                                + " lost. If they are meant to go, say @Dropped(\"a\") on the entity; if not, give"
                                + " the attribute another column, fill it with @Backfill, and drop the old one in a"
                                + " later revision",
                        new Origin("t", "a")));
        assertThat(judged.by(new ColumnDropped())).isEmpty();
        assertThat(judged.with(saidToGo(Set.of(), Set.of("a"))).by(new ValuesWithoutConversion()))
                .isEmpty();
        assertThat(Judged.change(
                                t(column("x", integer()), column("a", integer())),
                                t(column("x", integer()), column("a", integer()).generatedAs("x + 1")))
                        .by(new ValuesWithoutConversion()))
                .singleElement()
                .asString()
                .contains("is computed from now on");
    }

    @Test
    void aDroppedSequenceUnderItsOldName() {
        Schema before = Schema.of(List.of(), List.of(), List.of(sequence("s"), sequence("r")));
        Schema after = Schema.of(List.of(), List.of(), List.of(sequence("s")));

        assertThat(Judged.change(before, after)
                        .with(Renames.of(Map.of(), Map.of(), Map.of(ObjectName.of("r"), ObjectName.of("s"))))
                        .by(new SequenceDropped()))
                .containsExactly(Finding.of(
                        Code.RT106,
                        "sequence 's' is dropped: how far it has counted is not kept, and one created in its place begins"
                                + " at its start",
                        null));
    }

    @Test
    void nothingIsLostInATableBornInTheSameRevision() {
        Change change = Judged.change(
                        Schema.EMPTY, Schema.of(t(column("a", bigint()).notNull(), primaryKey("pk", "a"))))
                .change();
        assertThat(Analysis.of(change)).isEmpty();
    }

    private static Hints saidToGo(Set<String> tables, Set<String> columns) {
        return Hints.of(Map.of(), Map.of(), tables, Map.of(T, columns), Map.of(), Map.of());
    }

    private static Table t(TableElement... elements) {
        return Table.of(T, List.of(elements));
    }
}
