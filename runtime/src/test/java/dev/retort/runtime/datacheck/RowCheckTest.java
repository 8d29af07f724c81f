package dev.retort.runtime.datacheck;

import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.expr;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.Dialects;
import dev.retort.runtime.dialect.SqlStatement;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.datacheck.DataCheck;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Operation.AlterColumn;
import dev.retort.schema.operation.Operation.CreateTable;
import dev.retort.schema.operation.Operation.DropTable;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeText;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

class RowCheckTest {
    private static final ObjectName PEOPLE = ObjectName.of("people");
    private static final ObjectName TOWNS = ObjectName.of("towns");
    private static final Schema SCHEMA = Schema.of(
            Table.of(
                    PEOPLE,
                    List.of(
                            column("id", bigint()).notNull(),
                            column("email", varchar(50)),
                            column("town_id", bigint()),
                            primaryKey("pk_people", "id"))),
            Table.of(TOWNS, List.of(column("id", bigint()).notNull(), primaryKey("pk_towns", "id"))));

    @DatabaseTest
    void aColumnThatSomebodyTookAwayIsNamedAsSuch(TestDatabase database) {
        database.execute("create table people (id bigint primary key, town_id bigint)");

        assertThat(refusal(database, new DataCheck.NoNulls(PEOPLE, "email")))
                .startsWith("RT508: before revision X, which depends on the rows, the database cannot answer:")
                .contains("email")
                .contains("something else has changed the table");
    }

    @DatabaseTest
    void aRefusalNamesTableColumnNumberAndTheFirstRows(TestDatabase database) {
        database.execute(
                "create table towns (id bigint primary key)",
                "create table people (id bigint primary key, email varchar(50), town_id bigint)",
                "insert into towns values (1)",
                "insert into people values (1, 'a@x', 1), (2, null, 7), (3, 'a@x', null), (4, null, 1)");

        assertThat(refusal(database, new DataCheck.NoNulls(PEOPLE, "email")))
                .startsWith("RT540: The rows do not allow revision X:")
                .contains("2 rows of people have no email")
                .contains("id 2; id 4");
        assertThat(refusal(database, new DataCheck.NoDuplicates(PEOPLE, List.of("email"))))
                .contains("1 values of people(email) occur more than once")
                .contains("email a@x");
        assertThat(refusal(database, new DataCheck.NoDuplicatesOnceFilled(PEOPLE, List.of("email"), "email", "'b@x'")))
                .contains("2 values of people(email), which are unique, would occur more than once")
                .contains("email a@x; email b@x");
        assertThat(refusal(database, new DataCheck.NoOrphans(PEOPLE, List.of("town_id"), TOWNS, List.of("id"))))
                .contains("1 rows of people refer by town_id to rows of towns that do not exist")
                .contains("id 2");
        assertThat(refusal(
                        database,
                        new DataCheck.Fulfils(
                                PEOPLE, checkOneOf("ck", "town_id", 1, 2).condition())))
                .contains("1 rows of people break the new check town_id in (1, 2)")
                .contains("id 2");
        assertThat(refusal(
                        database,
                        new DataCheck.NoDuplicateEntries(
                                PEOPLE, index("uk", "email").asUnique().where("id < 9"))))
                .contains("1 values of people(email) where id < 9 occur more than once")
                .contains("email a@x");
        assertThat(refusal(
                        database,
                        new DataCheck.NoDuplicateEntries(
                                PEOPLE, index("uk", expr("upper(email)")).asUnique())))
                .contains("1 values of people(upper(email)) occur more than once")
                .contains("upper(email) A@X");
        assertThat(refusal(database, new DataCheck.NoRows(PEOPLE, "code")))
                .contains("4 rows of people would have no value for the new column code");
    }

    @DatabaseTest
    void rowsThatFitAreNoReasonToRefuse(TestDatabase database) {
        database.execute(
                "create table towns (id bigint primary key)",
                "create table people (id bigint primary key, email varchar(50), town_id bigint)",
                "insert into people values (1, 'a@x', null), (2, 'b@x', null)");

        assertThatCode(() -> require(
                        database,
                        SCHEMA,
                        List.of(
                                new DataCheck.NoNulls(PEOPLE, "email"),
                                new DataCheck.NoDuplicates(PEOPLE, List.of("email")),
                                new DataCheck.NoDuplicates(PEOPLE, List.of("town_id")),
                                new DataCheck.NoDuplicateEntries(
                                        PEOPLE,
                                        index("uk", "town_id").asUnique().where("id > 1")),
                                new DataCheck.NoOrphans(PEOPLE, List.of("town_id"), TOWNS, List.of("id")))))
                .doesNotThrowAnyException();
    }

    /** The database is the judge: it fails to convert exactly what the check finds. */
    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void whatIsFoundIsWhatTheDatabaseFailsOn(TestDatabase database) throws SQLException {
        judge(database, "varchar(50)", "varchar(3)", "'abc'", "'abcd'", "''");
        judge(
                database,
                "varchar(50)",
                "integer",
                "'1'",
                "'-12'",
                "'+5'",
                "'2147483648'",
                "'1x'",
                "''",
                "'12345678901234567890'");
        judge(database, "varchar(50)", "smallint", "'32767'", "'32768'", "'-32768'");
        judge(database, "varchar(50)", "bigint", "'9223372036854775807'", "'9223372036854775808'");
        judge(database, "varchar(50)", "decimal(5,2)", "'999.99'", "'1000'", "'-1000.01'", "'abc'", "'1.'");
        judge(database, "varchar(50)", "float(53)", "'1e3'", "'.5'", "'x'");
        judge(database, "varchar(50)", "boolean", "'true'", "'f'", "'maybe'");
        judge(database, "varchar(50)", "uuid", "'7c1f0a9e-42b8-4c11-9f00-0123456789ab'", "'7c1f0a9e42b8'");
        judge(database, "varchar(50)", "date", "'2024-02-28'", "'2024-13-01'", "'yesterday2'");
        judge(database, "varchar(50)", "timestamp(6)", "'2024-02-28 10:20:30'", "'2024-02-28 25:00:00'", "'nope'");
        judge(database, "bigint", "integer", "2147483647", "2147483648", "-2147483649");
        judge(database, "decimal(10,2)", "decimal(5,2)", "999.99", "1000", "-1000");
        judge(database, "bigint", "varchar(3)", "999", "1000", "-99", "-100");
        judge(database, "timestamp(6)", "varchar(20)", "'2024-02-28 10:20:30'", "'2024-02-28 10:20:30.25'");
        judge(database, "enum('mood', 'SAD', 'HAPPY')", "enum('mood', 'SAD', 'GLAD')", "'SAD'", "'HAPPY'");
    }

    /** A column of large objects holds their numbers. */
    @DatabaseTest(Engine.POSTGRESQL)
    void largeObjectsAreMeasured(TestDatabase database) throws SQLException {
        database.execute(
                "create table judged (v oid)",
                "insert into judged values (lo_from_bytea(0, 'ab')), (lo_from_bytea(0, 'abc'))");
        Schema schema = Schema.of(Table.of(ObjectName.of("judged"), List.of(column("v", TypeText.parse("blob")))));
        for (int length : List.of(2, 3)) {
            // Its own type has no length, but the model has.
            DataCheck fits = new DataCheck.Convertible(
                    ObjectName.of("judged"), "v", TypeText.parse("blob"), TypeText.parse("varbinary(" + length + ")"));
            assertThat(refuses(database, schema, fits)).isEqualTo(length == 2);
        }
        database.clear();
        judge(database, "clob", "varchar(2)", "lo_from_bytea(0, 'ab')", "lo_from_bytea(0, 'abc')");
    }

    private static void judge(TestDatabase database, String from, String to, String... values) throws SQLException {
        ObjectName name = ObjectName.of("judged");
        ColumnType before = TypeText.parse(from);
        ColumnType after = TypeText.parse(to);
        Schema schema = Schema.of(Table.of(name, List.of(column("v", before))));
        for (String value : values) {
            try (Connection connection = database.connect()) {
                Dialect dialect = Dialects.of(connection);
                for (SqlStatement create :
                        dialect.render(new CreateTable(schema.tables().get(name)), Schema.EMPTY)) {
                    database.execute(create.sql());
                }
                database.execute("insert into judged values (" + value + ")");
                boolean found = refuses(database, schema, new DataCheck.Convertible(name, "v", before, after));
                Operation alter = new AlterColumn(name, "v", List.of(ColumnChange.type(after)));
                boolean fails = !succeeds(connection, dialect.render(alter, schema));
                dialect.render(new DropTable(name), schema).forEach(statement -> database.execute(statement.sql()));
                assertThat(found)
                        .as("%s: %s from %s to %s", database.engine(), value, from, to)
                        .isEqualTo(fails);
            }
        }
    }

    private static boolean succeeds(Connection connection, List<SqlStatement> statements) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (SqlStatement sql : statements) {
                statement.execute(sql.sql());
            }
            connection.commit();
            return true;
        } catch (SQLException refused) {
            connection.rollback();
            return false;
        }
    }

    private static String refusal(TestDatabase database, DataCheck check) {
        String[] message = new String[1];
        assertThatThrownBy(() -> require(database, SCHEMA, List.of(check)))
                .isInstanceOf(RetortException.class)
                .satisfies(refusal -> message[0] = refusal.getMessage());
        return message[0];
    }

    private static boolean refuses(TestDatabase database, Schema schema, DataCheck check) throws SQLException {
        try {
            require(database, schema, List.of(check));
            return false;
        } catch (RetortException refused) {
            return true;
        }
    }

    private static void require(TestDatabase database, Schema schema, List<DataCheck> checks) throws SQLException {
        try (Connection connection = database.connect()) {
            new RowCheck(Dialects.of(connection)).require(connection, schema, checks, "revision X");
        }
    }
}
