package dev.retort.schema.analysis;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesAndIndexesTest {
    private static final ObjectName T = ObjectName.of("t");

    @Test
    void aNameLongerThanADatabaseTakes() {
        String name = "ö".repeat(32);
        Judged judged = Judged.change(t(column("a", integer())), t(column("a", integer()), column(name, integer())));

        assertThat(judged.on("h2", "mysql", "postgresql", "sqlite").by(new NameTooLong()))
                .containsExactly(Finding.of(
                        Code.RT140,
                        "the name '" + name + "' of a column of table 't' is longer than the 63 that postgresql keeps:"
                                + " the rest is cut off in silence. Give it a shorter one",
                        new Origin("t", name)));
        assertThat(Judged.change(judged.to(), judged.to()).on("postgresql").by(new NameTooLong()))
                .isEmpty();
        Schema longer = Schema.of(Table.of(ObjectName.of("x".repeat(65)), List.of(column("a", integer()))));
        assertThat(Judged.change(Schema.EMPTY, longer).on("mysql").by(new NameTooLong()))
                .singleElement()
                .asString()
                .contains("of a table is longer than the 64 that mysql takes.");
        assertThat(Judged.change(Schema.EMPTY, longer).by(new NameTooLong())).isEmpty();
    }

    @Test
    void aReservedWord() {
        Table orders =
                Table.of(ObjectName.of("Order"), List.of(column("\"user\"", integer()), column("user", integer())));

        assertThat(Judged.change(Schema.EMPTY, Schema.of(orders))
                        .on("postgresql", "h2", "mariadb")
                        .by(new NameReserved()))
                .containsExactly(
                        Finding.of(
                                Code.RT141,
                                "the name 'Order' of a table is a reserved word of h2, mariadb, postgresql: Retort puts it in"
                                        + " delimiters there, and SQL written by hand must do so too",
                                new Origin("Order", "")),
                        Finding.of(
                                Code.RT141,
                                "the name 'user' of a column of table 'Order' is a reserved word of h2, postgresql: Retort puts"
                                        + " it in delimiters there, and SQL written by hand must do so too",
                                new Origin("Order", "user")));
    }

    @Test
    void aForeignKeyWithoutAnIndex() {
        Table target =
                Table.of(ObjectName.of("u"), List.of(column("id", bigint()).notNull(), primaryKey("pk", "id")));
        Table referring = t(
                column("a", bigint()).notNull(),
                column("b", bigint()).notNull(),
                foreignKey("fk", "a").references("u", "id"));
        Judged judged =
                Judged.change(Schema.EMPTY, Schema.of(referring, target)).on("postgresql", "h2");

        assertThat(judged.by(new ForeignKeyWithoutIndex()))
                .containsExactly(Finding.of(
                        Code.RT142,
                        "foreign key 'fk' of table 't' has no index on postgresql: each row deleted from 'u' reads all"
                                + " of the table. Add one: @Index(columnList = \"a\")",
                        new Origin("t", "a")));
        assertThat(judged.on("h2").by(new ForeignKeyWithoutIndex())).isEmpty();
        for (Table served : List.of(
                with(referring, index("ix", "a", "b")),
                referring.withUniqueConstraints(List.of(unique("uk", "a"))),
                referring.withPrimaryKey(primaryKey("pk", "a", "b")))) {
            assertThat(Judged.change(Schema.EMPTY, Schema.of(served, target))
                            .on("postgresql")
                            .by(new ForeignKeyWithoutIndex()))
                    .isEmpty();
        }
        assertThat(Judged.change(Schema.EMPTY, Schema.of(with(referring, index("ix", "b", "a")), target))
                        .on("postgresql")
                        .by(new ForeignKeyWithoutIndex()))
                .hasSize(1);
    }

    @Test
    void aRedundantIndex() {
        Table table = t(column("a", integer()), column("b", integer()), unique("uk", "a", "b"));

        assertThat(Judged.change(table, with(table, index("ix", "a"), index("iy", "b")))
                        .by(new IndexRedundant()))
                .containsExactly(Finding.of(
                        Code.RT143,
                        "index 'ix' of table 't' finds nothing that 'uk' does not find as well, and costs every write",
                        new Origin("t", "")));
        assertThat(Judged.change(table, with(table, index("i2", "b"), index("i1", "b")))
                        .by(new IndexRedundant()))
                .singleElement()
                .asString()
                .contains("index 'i2'");
        assertThat(Judged.change(
                                table,
                                with(
                                        table,
                                        index("ix", "a").where("b > 0"),
                                        index("iy", "a").asUnique()))
                        .by(new IndexRedundant()))
                .isEmpty();
    }

    @Test
    void aTableWithoutAKey() {
        assertThat(Judged.change(Schema.EMPTY, Schema.of(t(column("a", integer()))))
                        .by(new TableWithoutKey()))
                .containsExactly(Finding.of(
                        Code.RT144,
                        "table 't' has no primary key: its rows cannot be told apart, nor replicated one by one. A"
                                + " collection has one as a Set whose columns are all required, or as a List with"
                                + " @OrderColumn",
                        new Origin("t", "")));
    }

    private static Table with(Table table, Index... indexes) {
        return table.withIndexes(Stream.of(indexes).toList());
    }

    private static Table t(TableElement... elements) {
        return Table.of(T, List.of(elements));
    }
}
