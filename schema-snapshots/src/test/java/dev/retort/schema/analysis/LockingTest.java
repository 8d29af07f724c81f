package dev.retort.schema.analysis;

import static dev.retort.schema.Elements.check;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.uuid;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.diff.OnlineWays;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockingTest {
    private static final ObjectName T = ObjectName.of("t");
    private static final Origin ON_A = new Origin("t", "a");

    @Test
    void anIndexOnATableThatIsThere() {
        Judged judged = Judged.change(
                t(column("a", integer())), t(column("a", integer())).withIndexes(List.of(index("ix", "a"))));

        assertThat(judged.on("postgresql").by(new IndexBuiltUnderLock()))
                .containsExactly(Finding.of(
                        Code.RT150,
                        "'ix' is built on table 't' while nobody can write to it on postgresql. On a large table,"
                                + " build it online: op.online().createIndex(…)",
                        ON_A));
        assertThat(judged.on("h2").by(new IndexBuiltUnderLock())).isEmpty();
        assertThat(Judged.change(Schema.EMPTY, judged.to()).on("postgresql").by(new IndexBuiltUnderLock()))
                .isEmpty();
        assertThat(Judged.change(t(column("a", integer())), t(column("a", integer()), unique("uk", "a")))
                        .on("postgresql")
                        .by(new IndexBuiltUnderLock()))
                .hasSize(1);
    }

    @Test
    void aTypeThatIsStoredInAnotherWay() {
        Judged judged = Judged.change(t(column("a", integer())), t(column("a", bigint())));

        assertThat(judged.on("postgresql", "h2", "mysql").by(new TypeRewritesTable()))
                .containsExactly(Finding.of(
                        Code.RT151,
                        "column 'a' of table 't', integer, becomes bigint and writes all rows again on mysql,"
                                + " postgresql while nobody can write to the table. On a large table, add a column"
                                + " of the new type, fill it, and let the old one go in a later revision",
                        ON_A));
        assertThat(Judged.change(t(column("a", varchar(20))), t(column("a", varchar(30))))
                        .on("postgresql", "mysql")
                        .by(new TypeRewritesTable()))
                .isEmpty();
        assertThat(Judged.change(t(column("a", varchar(20))), t(column("a", varchar(300))))
                        .on("postgresql", "mysql")
                        .by(new TypeRewritesTable()))
                .singleElement()
                .asString()
                .contains("again on mysql while");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gen_random_uuid()", "now() + random() * interval '1 day'", "nextval('s')"})
    void aDefaultThatDiffersInEachRow(String expression) {
        Table before = t(column("id", bigint()));
        assertThat(Judged.change(
                                before,
                                t(column("id", bigint()), column("a", uuid()).defaultExpression(expression)))
                        .on("postgresql")
                        .by(new DefaultRewritesTable()))
                .hasSize(1);
    }

    @Test
    void aDefaultThatIsTheSameInEachRow() {
        Table before = t(column("id", bigint()));
        assertThat(Judged.change(
                                before,
                                t(
                                        column("id", bigint()),
                                        column("a", varchar(9)).defaultExpression("current_timestamp::text"),
                                        column("b", integer()).defaultValue(1)))
                        .on("postgresql")
                        .by(new DefaultRewritesTable()))
                .isEmpty();
        assertThat(Judged.change(
                                before,
                                t(column("id", bigint()), column("a", bigint()).asIdentity()))
                        .on("postgresql")
                        .by(new DefaultRewritesTable()))
                .containsExactly(Finding.of(
                        Code.RT152,
                        "column 'a' of table 't' gets another value in each row, so that postgresql writes the table"
                                + " again while nobody can use it. On a large table, add the column without it and"
                                + " fill it by and by",
                        ON_A));
    }

    @Test
    void aComputedColumn() {
        Judged judged = Judged.change(
                t(column("id", bigint())),
                t(column("id", bigint()), column("a", bigint()).generatedAs("id + 1")));

        assertThat(judged.on("postgresql", "h2").by(new ComputedRewritesTable()))
                .containsExactly(Finding.of(
                        Code.RT153,
                        "column 'a' of table 't' is computed for all rows on postgresql while nobody can write to"
                                + " the table",
                        ON_A));
    }

    @Test
    void aConstraintThatIsChecked() {
        Judged judged = Judged.change(
                t(column("a", integer()), column("b", integer())),
                t(column("a", integer()).notNull(), column("b", integer()), check("ck", "b > 0")));

        assertThat(judged.on("postgresql").by(new CheckedUnderLock()))
                .extracting(Finding::message)
                .containsExactly(
                        "the requirement of a value in column 'a' of table 't' is checked against all rows while nobody can"
                                + " write to them on postgresql. On a large table, do it online: op.online()",
                        "check 'ck' of table 't' is checked against all rows while nobody can write to them on postgresql."
                                + " On a large table, do it online: op.online()");
        assertThat(judged.on("mysql").by(new CheckedUnderLock())).isEmpty();
    }

    @Test
    void aPrimaryKeyOfAClusteredTable() {
        Judged judged = Judged.change(
                t(column("a", integer()).notNull()), t(column("a", integer()).notNull(), primaryKey("pk", "a")));

        assertThat(judged.on("mariadb", "postgresql").by(new KeyCopiesTable()))
                .containsExactly(Finding.of(
                        Code.RT155,
                        "the new primary key of table 't' copies the table on mariadb while nobody can write to it",
                        ON_A));
    }

    private static Table t(TableElement... elements) {
        return Table.of(T, List.of(elements));
    }

    @Test
    void whatIsDoneOnlineLocksNobodyOut() {
        Judged judged = Judged.change(
                t(column("a", integer())),
                t(column("a", integer()).notNull(), unique("uk", "a"))
                        .withIndexes(List.of(index("ix", "a")))
                        .withChecks(List.of(check("ck", "a > 0"))));
        Change change = judged.on("postgresql").change();
        Change online = new Change(
                change.from(),
                change.fromOrigins(),
                OnlineWays.of(change.from(), change.operations()),
                change.to(),
                change.origins(),
                change.hints(),
                change.databases());

        assertThat(Analysis.of(change)).extracting(Finding::code).contains(Code.RT150, Code.RT154);
        assertThat(Analysis.of(online)).extracting(Finding::code).doesNotContain(Code.RT150, Code.RT154);
        assertThat(OnlineWays.of(
                        Schema.EMPTY,
                        Judged.change(Schema.EMPTY, judged.to()).change().operations()))
                .noneMatch(Operation.Online.class::isInstance);
    }
}
