package dev.retort.testkit;

import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.operation.Row.row;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.dialect.TableShape;
import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.database.ReservedWords;
import dev.retort.schema.operation.Operation;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** No name and no value of a model can mean anything else to a database. */
class NamesAndValuesTest {
    private static final ObjectName NOTES = ObjectName.of("notes");

    /** What would end a text, begin a comment, be a parameter or an escape if it were not quoted well. */
    private static final List<String> TEXTS = List.of(
            "",
            "plain",
            "it's",
            "''",
            "'); drop table notes; --",
            "\\",
            "\\'",
            "\\'); drop table notes; --",
            "ends with \\",
            "\"quoted\"",
            "`ticked`",
            "-- comment",
            "/* comment */",
            "? and ?",
            ":name",
            "{d '2020-01-01'}",
            "{fn now()}",
            "$$dollars$$",
            "${placeholder}",
            "<attribute>",
            "%like_",
            "line\nend",
            "tab\tbed",
            "ação größe 名前",
            "\ud83d\ude00",
            "E'\\n'",
            "N'x'",
            "_utf8'x'");

    private static final List<String> NAMES = List.of(
            "\"with blank\"",
            "\"semi;colon\"",
            "\"quote'd\"",
            "\"tick`ed\"",
            "\"back\\\\slash\"",
            "\"--\"",
            "\"dot.ted\"",
            "\"Mixed\"",
            "\"per%cent\"",
            "\"que?stion\"",
            "\"{brace}\"",
            "größe",
            "two words",
            "with-dash",
            "1st",
            "a$b",
            "_under");

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void everyTextIsStoredAsItIs(TestDatabase database) throws SQLException {
        try (Runner runner = new Runner(database.dataSource())) {
            runner.run(List.of(new Operation.CreateTable(Table.of(
                    NOTES,
                    List.of(
                            column("id", integer()).notNull(),
                            column("body", varchar(100)),
                            primaryKey("pk_notes", "id"))))));
            for (int i = 0; i < TEXTS.size(); i++) {
                String text = TEXTS.get(i);
                String defaulted = "d" + i;
                runner.run(List.of(
                        new Operation.InsertRows(NOTES, List.of(row("id", i).and("body", text))),
                        new Operation.UpdateRows(NOTES, row("body", text).and("id", i), row("body", text)),
                        new Operation.AddColumn(
                                NOTES,
                                column(defaulted, varchar(100))
                                        .defaultValue(text)
                                        .withComment(text)),
                        new Operation.AddCheck(NOTES, checkOneOf("ck" + i, defaulted, text)),
                        new Operation.CommentOnTable(NOTES, text)));
                assertThat(database.rows("select body, " + defaulted + " from notes where id = " + i))
                        .containsExactly(text + "|" + text);
                runner.run(List.of(
                        new Operation.DeleteRows(NOTES, row("body", text)),
                        new Operation.DropCheck(NOTES, "ck" + i),
                        new Operation.DropColumn(NOTES, defaulted)));
                assertThat(database.rows("select body from notes")).isEmpty();
            }
        }
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void everyNameCanBeUsed(TestDatabase database) throws SQLException {
        try (Runner runner = new Runner(database.dataSource())) {
            for (String name : NAMES) {
                useEverywhere(runner, name);
            }
        }
    }

    /** That the lists of reserved words are complete: what any database reserves is tried on each. */
    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL})
    void everyWordCanBeAName(TestDatabase database) throws SQLException {
        SortedSet<String> words = new TreeSet<>();
        List.of("h2", "postgresql", "mariadb", "mysql", "sqlite").forEach(name -> words.addAll(ReservedWords.of(name)));
        try (Runner runner = new Runner(database.dataSource())) {
            List<TableElement> columns = new ArrayList<>();
            words.forEach(word -> columns.add(column(word, integer())));
            runner.run(List.of(new Operation.CreateTable(Table.of(NOTES, columns))));
            TableShape live = runner.dialect().catalog().table(runner.connection(), NOTES);
            assertThat(live).isNotNull();
            assertThat(live.columns()).hasSize(words.size());
            for (String word :
                    List.of("order", "user", "group", "select", "check", "value", "key", "rows", "default")) {
                useEverywhere(runner, word);
            }
        }
    }

    private static void useEverywhere(Runner runner, String name) throws SQLException {
        ObjectName table = ObjectName.of(name);
        ObjectName other = ObjectName.of("other_one");
        Column another = column("another", integer());
        runner.run(List.of(
                new Operation.CreateTable(Table.of(
                        table, List.of(column(name, integer()).notNull(), another, primaryKey("pk_it", name)))),
                new Operation.AddCheck(table, checkOneOf("ck_it", name, 1, 2)),
                new Operation.InsertRows(table, List.of(row(name, 1))),
                new Operation.UpdateRows(table, row(name, 1), row(name, 2)),
                new Operation.Backfill(table, "another", "7"),
                new Operation.CommentOnColumn(table, name, "it's " + name),
                new Operation.DropCheck(table, "ck_it"),
                new Operation.RenameColumn(table, name, "other"),
                new Operation.RenameColumn(table, "other", name),
                new Operation.RenameTable(table, other),
                new Operation.CreateIndex(other, index(name, "another")),
                new Operation.RenameIndex(other, name, "ix_it"),
                new Operation.DropIndex(other, "ix_it"),
                new Operation.RenameTable(other, table)));
        TableShape live = runner.dialect().catalog().table(runner.connection(), table);
        assertThat(live).as(name).isNotNull();
        assertThat(live.columns()).containsKey(runner.dialect().identifiers().stored(name));
        runner.run(List.of(new Operation.DropTable(table)));
    }
}
