package dev.retort.schema.datacheck;

import static dev.retort.schema.Elements.check;
import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.date;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.timestamp;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Condition;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.datacheck.DataCheck.Convertible;
import dev.retort.schema.datacheck.DataCheck.Fulfils;
import dev.retort.schema.datacheck.DataCheck.NoDuplicateEntries;
import dev.retort.schema.datacheck.DataCheck.NoDuplicates;
import dev.retort.schema.datacheck.DataCheck.NoDuplicatesOnceConverted;
import dev.retort.schema.datacheck.DataCheck.NoDuplicatesOnceFilled;
import dev.retort.schema.datacheck.DataCheck.NoNulls;
import dev.retort.schema.datacheck.DataCheck.NoOrphans;
import dev.retort.schema.datacheck.DataCheck.NoRows;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Operation.AddCheck;
import dev.retort.schema.operation.Operation.AddColumn;
import dev.retort.schema.operation.Operation.AddForeignKey;
import dev.retort.schema.operation.Operation.AddPrimaryKey;
import dev.retort.schema.operation.Operation.AddUnique;
import dev.retort.schema.operation.Operation.AlterColumn;
import dev.retort.schema.operation.Operation.Backfill;
import dev.retort.schema.operation.Operation.CreateIndex;
import dev.retort.schema.operation.Operation.CreateTable;
import dev.retort.schema.operation.Operation.ExecuteSql;
import dev.retort.schema.operation.Operation.InsertRows;
import dev.retort.schema.operation.Operation.RenameColumn;
import dev.retort.schema.operation.Operation.RenameTable;
import dev.retort.schema.operation.Operation.RunCode;
import dev.retort.schema.operation.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DataChecksTest {
    private static final ObjectName PEOPLE = ObjectName.of("people");
    private static final ObjectName TOWNS = ObjectName.of("towns");
    private static final Schema START = Schema.of(
            Table.of(
                    PEOPLE,
                    List.of(
                            column("id", bigint()).notNull(),
                            column("email", varchar(200)),
                            column("age", varchar(3)),
                            column("town_id", bigint()))),
            Table.of(TOWNS, List.of(column("id", bigint()).notNull(), primaryKey("pk_towns", "id"))));
    private static final Operation EMAIL_REQUIRED = new AlterColumn(PEOPLE, "email", List.of(ColumnChange.notNull()));
    private static final Operation EMAIL_UNIQUE = new AddUnique(PEOPLE, unique("uk", "email"));

    private static List<GuardedStep> guarding(Operation... operations) {
        return DataChecks.guarding(START, List.of(operations), null);
    }

    private static GuardedStep upFront(DataCheck check, int step) {
        return new GuardedStep(check, step, true);
    }

    private static GuardedStep atStep(DataCheck check, int step) {
        return new GuardedStep(check, step, false);
    }

    @Test
    void whatOnlyRowsDecideIsAskedUpFront() {
        assertThat(guarding(
                        EMAIL_REQUIRED,
                        EMAIL_UNIQUE,
                        new AlterColumn(PEOPLE, "age", List.of(ColumnChange.type(integer()))),
                        new AddForeignKey(PEOPLE, foreignKey("fk", "town_id").references("towns", "id")),
                        new AddCheck(PEOPLE, checkOneOf("ck", "town_id", 1, 2)),
                        new AddPrimaryKey(PEOPLE, primaryKey("pk", "id")),
                        new CreateIndex(PEOPLE, index("ix", "town_id").asUnique())))
                .containsExactly(
                        upFront(new NoNulls(PEOPLE, "email"), 0),
                        upFront(new NoDuplicates(PEOPLE, List.of("email")), 1),
                        upFront(new Convertible(PEOPLE, "age", varchar(3), integer()), 2),
                        upFront(new NoOrphans(PEOPLE, List.of("town_id"), TOWNS, List.of("id")), 3),
                        upFront(
                                new Fulfils(
                                        PEOPLE,
                                        checkOneOf("ck", "town_id", 1, 2).condition()),
                                4),
                        upFront(new NoDuplicates(PEOPLE, List.of("id")), 5),
                        upFront(new NoDuplicates(PEOPLE, List.of("town_id")), 6));
    }

    @Test
    void anAnswerThatAnEarlierStepCanChangeIsAskedAtTheStep() {
        assertThat(guarding(new Backfill(PEOPLE, "email", "'none'"), EMAIL_REQUIRED))
                .containsExactly(atStep(new NoNulls(PEOPLE, "email"), 1));
        assertThat(guarding(new RunCode("tidy up", List.of()), EMAIL_UNIQUE))
                .containsExactly(atStep(new NoDuplicates(PEOPLE, List.of("email")), 1));
        assertThat(guarding(new ExecuteSql(null, "delete from people", null, List.of()), EMAIL_UNIQUE))
                .containsExactly(atStep(new NoDuplicates(PEOPLE, List.of("email")), 1));
        assertThat(guarding(new InsertRows(PEOPLE, List.of(Row.row("id", 1))), EMAIL_REQUIRED))
                .containsExactly(atStep(new NoNulls(PEOPLE, "email"), 1));
        assertThat(guarding(
                        new AddColumn(PEOPLE, column("code", varchar(9)).defaultValue("x")),
                        new AddUnique(PEOPLE, unique("uk", "code"))))
                .containsExactly(atStep(new NoDuplicates(PEOPLE, List.of("code")), 1));
    }

    @Test
    void whatIsWrongWithValuesThatAreNotFilledIsAskedUpFrontToo() {
        NoDuplicates unique = new NoDuplicates(PEOPLE, List.of("email"));
        assertThat(guarding(new Backfill(PEOPLE, "email", "'none'"), EMAIL_UNIQUE))
                .containsExactly(atStep(unique, 1), upFront(unique, 1));
        NoOrphans orphans = new NoOrphans(PEOPLE, List.of("town_id"), TOWNS, List.of("id"));
        assertThat(guarding(
                        new Backfill(PEOPLE, "town_id", "1"),
                        new AddForeignKey(PEOPLE, foreignKey("fk", "town_id").references("towns", "id"))))
                .containsExactly(atStep(orphans, 1), upFront(orphans, 1));
    }

    @Test
    void aColumnThatIsUniqueAlreadyIsFilledWithValuesThatDiffer() {
        assertThat(guarding(EMAIL_UNIQUE, new Backfill(PEOPLE, "email", "'none'"), new Backfill(PEOPLE, "age", "'1'")))
                .containsExactly(
                        upFront(new NoDuplicates(PEOPLE, List.of("email")), 0),
                        atStep(new NoDuplicatesOnceFilled(PEOPLE, List.of("email"), "email", "'none'"), 1));
    }

    @Test
    void aColumnThatIsUniqueAlreadyIsConvertedToValuesThatDiffer() {
        List<Operation> operations = List.of(
                new RenameTable(TOWNS, PEOPLE), new AlterColumn(PEOPLE, "since", List.of(ColumnChange.type(date()))));
        Schema towns = Schema.of(Table.of(
                TOWNS,
                List.of(
                        column("since", timestamp(6)).notNull(),
                        column("id", bigint()).notNull(),
                        primaryKey("pk_towns", "id", "since"),
                        unique("uk_towns", "id"))));

        assertThat(DataChecks.guarding(towns, operations, null))
                .containsExactly(
                        upFront(new Convertible(TOWNS, "since", timestamp(6), date()), 1),
                        upFront(onceConverted(null), 1));
        assertThat(DataChecks.guarding(
                        towns,
                        List.of(
                                new Backfill(TOWNS, "id", "1"),
                                new AlterColumn(
                                        TOWNS,
                                        "since",
                                        List.of(ColumnChange.type(date()).using("trunc(since)")))),
                        null))
                .contains(atStep(onceConverted("trunc(since)"), 1))
                .hasSize(3);
    }

    private static NoDuplicatesOnceConverted onceConverted(@Nullable String using) {
        return new NoDuplicatesOnceConverted(TOWNS, List.of("id", "since"), "since", timestamp(6), date(), using);
    }

    @Test
    void stepsOnOtherValuesDoNotMatter() {
        assertThat(guarding(new Backfill(PEOPLE, "town_id", "1"), EMAIL_REQUIRED))
                .containsExactly(upFront(new NoNulls(PEOPLE, "email"), 1));
    }

    @Test
    void whatIsAskedUpFrontIsAskedInTheNamesOfTheBeginning() {
        ObjectName persons = ObjectName.of("persons");
        assertThat(guarding(
                        new RenameTable(PEOPLE, persons),
                        new RenameColumn(persons, "email", "mail"),
                        new AlterColumn(persons, "mail", List.of(ColumnChange.notNull())),
                        new AddCheck(persons, check("ck", "mail <> ''"))))
                .containsExactly(
                        upFront(new NoNulls(PEOPLE, "email"), 2),
                        atStep(new Fulfils(persons, new Condition.Sql("mail <> ''")), 3));
    }

    @Test
    void aTableBornInTheRevisionHasNoRowsToAsk() {
        ObjectName pets = ObjectName.of("pets");
        Operation create = new CreateTable(Table.of(pets, List.of(column("name", varchar(9)))));
        Operation unique = new AddUnique(pets, unique("uk", "name"));

        assertThat(guarding(create, unique, new AddCheck(pets, check("ck", "name <> ''"))))
                .isEmpty();
        assertThat(guarding(create, new InsertRows(pets, List.of(Row.row("name", "Rex"))), unique))
                .containsExactly(atStep(new NoDuplicates(pets, List.of("name")), 2));
    }

    @Test
    void aColumnThatHasNoValueToGiveNeedsATableWithoutRows() {
        assertThat(guarding(new AddColumn(PEOPLE, column("code", varchar(9)).notNull())))
                .containsExactly(upFront(new NoRows(PEOPLE, "code"), 0));
        assertThat(guarding(new AddColumn(
                        PEOPLE, column("code", varchar(9)).notNull().defaultValue("x"))))
                .isEmpty();
    }

    @Test
    void aRequiredColumnThatIsComputedNeedsItsSources() {
        Operation add =
                new AddColumn(PEOPLE, column("older", bigint()).notNull().generatedAs("town_id + 1"));
        DataCheck computable = new Fulfils(PEOPLE, new Condition.Sql("(town_id + 1) is not null"));

        assertThat(guarding(add)).containsExactly(upFront(computable, 0));
        assertThat(guarding(new Backfill(PEOPLE, "town_id", "1"), add)).containsExactly(atStep(computable, 1));
        assertThat(guarding(new AddColumn(PEOPLE, column("older", bigint()).generatedAs("town_id + 1"))))
                .isEmpty();
    }

    @Test
    void aUniqueIndexOverSomeRowsOrExpressionsIsAskedInItsOwnWords() {
        Index some = index("uk", "email").asUnique().where("town_id > 1");
        Operation create = new CreateIndex(PEOPLE, some);

        assertThat(guarding(create)).containsExactly(upFront(new NoDuplicateEntries(PEOPLE, some), 0));
        assertThat(guarding(new Backfill(PEOPLE, "town_id", "1"), create))
                .containsExactly(atStep(new NoDuplicateEntries(PEOPLE, some), 1));
        assertThat(guarding(new CreateIndex(PEOPLE, index("ix", "email").where("town_id > 1"))))
                .isEmpty();
    }

    @Test
    void whatEveryRowFulfilsIsNotAsked() {
        assertThat(guarding(
                        new AlterColumn(PEOPLE, "id", List.of(ColumnChange.notNull())),
                        new AlterColumn(PEOPLE, "email", List.of(ColumnChange.type(varchar(300)))),
                        new AlterColumn(
                                PEOPLE,
                                "age",
                                List.of(ColumnChange.type(integer()).using("length(age)")))))
                .isEmpty();
    }
}
