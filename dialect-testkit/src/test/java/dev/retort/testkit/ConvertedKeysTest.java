package dev.retort.testkit;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.datacheck.RowCheck;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.datacheck.DataCheck;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Operation.AlterColumn;
import dev.retort.schema.operation.Operation.CreateTable;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeText;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/** A key whose type changes holds values that still differ: exactly otherwise the rows' check refuses it. */
class ConvertedKeysTest {
    private static final ObjectName STAYS = ObjectName.of("stays");

    @DatabaseTest
    void momentsLoseWhatTellsThemApart(TestDatabase database) throws SQLException {
        String morning = "'2024-02-28 10:20:30.1'";
        assertEqual(database, "timestamp(6)", "date", morning, "'2024-02-28 11:20:30.1'");
        assertApart(database, "timestamp(6)", "date", morning, "'2024-02-29 10:20:30.1'");
        assertApart(database, "timestamp(6)", "timestamp(3)", morning, "'2024-02-28 10:20:30.2'");
        assertApart(database, "timestamp(6)", "timestamp(0)", morning, "'2024-02-28 10:20:31.1'");
        if (database.engine() != Engine.SQLITE) {
            // There a precision is a word only.
            assertEqual(database, "timestamp(6)", "timestamp(0)", morning, "'2024-02-28 10:20:30.2'");
        }
        assertApart(database, "varchar(20)", "date", "'2024-02-28'", "'2024-02-29'");
    }

    @DatabaseTest
    void textsBecomeOneNumber(TestDatabase database) throws SQLException {
        assertEqual(database, "varchar(20)", "integer", "'1'", "'01'");
        assertApart(database, "varchar(20)", "integer", "'1'", "'10'");
        assertEqual(database, "varchar(20)", "decimal(10,2)", "'1'", "'1.00'");
        assertApart(database, "varchar(20)", "decimal(10,2)", "'1'", "'1.01'");
        assertEqual(database, "varchar(20)", "float(53)", "'1'", "'1.00'");
        assertApart(database, "varchar(20)", "float(53)", "'1'", "'1.01'");
        assertEqual(database, "varchar(20)", "boolean", "'true'", "'yes'");
        assertApart(database, "varchar(20)", "boolean", "'true'", "'no'");
        assertApart(database, "varchar(20)", "char(20)", "'a'", "'b'");
    }

    /** Digits that exact numbers would lose are refused by a check of their own: here are those that are rounded. */
    @DatabaseTest
    void floatingPointNumbersAreRounded(TestDatabase database) throws SQLException {
        assertEqual(database, "float(53)", "decimal(10,2)", "1.0001", "1.0002");
        assertApart(database, "float(53)", "decimal(10,2)", "1.0001", "1.0101");
        assertApart(database, "float(53)", "float(24)", "1.25", "1.5");
        assertApart(database, "bigint", "smallint", "1", "2");
    }

    private static void assertEqual(TestDatabase database, String from, String to, String one, String other)
            throws SQLException {
        judge(database, from, to, one, other, true);
    }

    private static void assertApart(TestDatabase database, String from, String to, String one, String other)
            throws SQLException {
        judge(database, from, to, one, other, false);
    }

    private static void judge(
            TestDatabase database, String from, String to, String one, String other, boolean becomeOne)
            throws SQLException {
        ColumnType before = TypeText.parse(from);
        ColumnType after = TypeText.parse(to);
        Table table = Table.of(
                STAYS,
                List.of(
                        column("room", bigint()).notNull(),
                        column("code", before).notNull(),
                        unique("uk_stays", "room", "code")));
        Operation convert = new AlterColumn(STAYS, "code", List.of(ColumnChange.type(after)));
        DataCheck check =
                new DataCheck.NoDuplicatesOnceConverted(STAYS, List.of("room", "code"), "code", before, after, null);
        database.clear();
        try (Runner runner = new Runner(database.dataSource())) {
            runner.run(List.of(new CreateTable(table)));
            database.execute(
                    "insert into stays (room, code) values (1, " + one + ")",
                    "insert into stays (room, code) values (2, " + one + ")",
                    "insert into stays (room, code) values (1, " + other + ")");
            String refusal = refusal(runner, check);
            String context = one + " and " + other + " from " + from + " to " + to;
            assertThat(refusal.isEmpty())
                    .as(context)
                    .isEqualTo(runner.tryToRun(convert))
                    .isEqualTo(!becomeOne);
            if (becomeOne) {
                assertThat(refusal).contains("1 values of stays(room, code)").contains("room 1, code ");
            }
        }
    }

    private static String refusal(Runner runner, DataCheck check) throws SQLException {
        try {
            new RowCheck(runner.dialect()).require(runner.connection(), runner.schema(), List.of(check), "revision X");
            return "";
        } catch (RetortException refused) {
            return refused.getMessage();
        }
    }
}
