package dev.retort.processor.writer;

import static dev.retort.processor.writer.Goldens.assertGolden;
import static dev.retort.schema.Elements.check;
import static dev.retort.schema.Elements.checkBetween;
import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.col;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.expr;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.number;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.sequence;
import static dev.retort.schema.Elements.tableComment;
import static dev.retort.schema.Elements.tableOptions;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.operation.Row.row;
import static dev.retort.schema.type.Types.array;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.bool;
import static dev.retort.schema.type.Types.decimal;
import static dev.retort.schema.type.Types.doublePrecision;
import static dev.retort.schema.type.Types.floating;
import static dev.retort.schema.type.Types.namedEnum;
import static dev.retort.schema.type.Types.nvarchar;
import static dev.retort.schema.type.Types.real;
import static dev.retort.schema.type.Types.sqlType;
import static dev.retort.schema.type.Types.time;
import static dev.retort.schema.type.Types.timestamp;
import static dev.retort.schema.type.Types.uuid;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.Direction;
import dev.retort.schema.ObjectName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.diff.Differ;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Filling;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.rename.Hints;
import dev.retort.schema.rename.Renames;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevisionWriterTest {
    private static final String PACKAGE = "com.acme.shop.migrations";

    private static Table table(String name, TableElement... elements) {
        return Table.of(ObjectName.parse(name), List.of(elements));
    }

    private static final Schema SHOP = Schema.of(
            List.of("sales"),
            List.of(
                    table(
                            "customers",
                            column("id", bigint()).asIdentity(),
                            column("name", varchar(80)).notNull(),
                            primaryKey("pk_customers", "id"),
                            unique("uk_customers_name", "name")),
                    table(
                                    "sales.\"Order\"",
                                    column("id", uuid()).notNull(),
                                    column("customer_id", bigint()).notNull(),
                                    column("status", varchar(255)).notNull().defaultValue("NEW"),
                                    column("total", decimal(12, 2))
                                            .notNull()
                                            .defaultValue(0)
                                            .withComment(
                                                    "In the currency of the shop, taxes included: the sum of the lines less what was given back."),
                                    column("rank", bigint()).asIdentity(true, 100, 10),
                                    column("placed_at", timestamp(6).withTimeZone())
                                            .notNull()
                                            .defaultExpression("current_timestamp"),
                                    column("year", bigint()).generatedVirtuallyAs("extract(year from placed_at)"),
                                    primaryKey("pk_order", "id", "customer_id"),
                                    foreignKey("fk_order_customer", "customer_id")
                                            .references("customers", "id")
                                            .onDelete(ReferentialAction.CASCADE),
                                    checkOneOf("ck_order_status", "status", "NEW", "PAID", "SENT"),
                                    checkBetween("ck_order_rank", "rank", 1, 5_000_000_000L),
                                    check("ck_order_total", "total >= 0"),
                                    tableComment("What was bought.\nNever deleted."),
                                    tableOptions("engine=innodb"))
                            .withIndexes(List.of(
                                    index(
                                            "ix_order_placed",
                                            col("placed_at").desc().nullsLast(),
                                            expr("lower(status)")),
                                    index("ix_order_paid", "customer_id")
                                            .asUnique()
                                            .where("status = 'PAID'")
                                            .using("btree")))),
            List.of(sequence("sales.numbers").startWith(1000).incrementBy(50).cache(20)));

    private static RevisionSource source(
            String name, String message, Schema before, List<Operation> up, List<Operation> down) {
        return new RevisionSource(
                PACKAGE, name, "default", "7c1f0a9e42b8", List.of(), message, before, up, down, false);
    }

    private static RevisionSource source(String name, Schema before, Schema after) {
        List<Operation> up = Differ.diff(before, after, Renames.NONE, Hints.NONE);
        return source(name, RevisionMessage.of(up), before, up, Differ.downgrade(before, after, Renames.NONE));
    }

    /** Writes it, compares it with the golden one, compiles it, and has it say what was meant. */
    private static void checkGolden(String golden, RevisionSource source) {
        String text = RevisionWriter.write(source);
        assertGolden(golden, text);
        String name = PACKAGE + "." + source.className();
        WrittenClasses classes = WrittenClasses.of(Map.of(name, text));
        if (!source.empty()) {
            assertThat(classes.operations(name, Direction.UPGRADE)).isEqualTo(source.upgrade());
            assertThat(classes.operations(name, Direction.DOWNGRADE)).isEqualTo(source.downgrade());
        }
    }

    @Test
    void createsWhatATableMayHave() {
        checkGolden("create", source("R0001_CreateShop", Schema.EMPTY, SHOP));
    }

    @Test
    void saysAChangeInOneLineWhereOneIsEnough() {
        Schema after = Schema.of(
                SHOP.namespaces(),
                List.of(
                        table(
                                "customers",
                                column("id", bigint()).asIdentity(),
                                column("name", varchar(80)).notNull(),
                                column("email", varchar(320)),
                                primaryKey("pk_customers", "id"),
                                unique("uk_customers_name", "name")),
                        SHOP.table(ObjectName.parse("sales.\"Order\""))),
                SHOP.sequences().values());
        RevisionSource source = source("R0002_AddEmailToCustomers", SHOP, after);
        checkGolden(
                "add-column",
                new RevisionSource(
                        PACKAGE,
                        source.className(),
                        "shop",
                        "9a02b7c1d4e5",
                        List.of("7c1f0a9e42b8"),
                        source.message(),
                        SHOP,
                        source.upgrade(),
                        source.downgrade(),
                        false));
    }

    @Test
    void altersColumnsAndRows() {
        ObjectName customers = ObjectName.of("customers");
        List<Operation> up = List.of(
                new Operation.AddColumn(customers, column("kind", varchar(20))),
                new Operation.Backfill(
                        customers, "kind", "case when name like '% GmbH' then 'COMPANY'\n     else 'PERSON'\nend"),
                new Operation.Backfill(customers, "kind", Filling.with("'ONE'").inBatches()),
                new Operation.Backfill(
                        customers,
                        "kind",
                        Filling.with("'ONE'").on("postgresql", "'TWO'").on("other", "'THREE'")),
                new Operation.AlterColumn(customers, "kind", List.of(ColumnChange.notNull())),
                new Operation.AlterColumn(
                        customers,
                        "name",
                        List.of(
                                ColumnChange.type(varchar(10)).using("substring(name from 1 for 10)"),
                                ColumnChange.nullable(),
                                ColumnChange.defaultValue("nobody"),
                                ColumnChange.collation("C"))),
                new Operation.InsertRows(
                        customers,
                        List.of(
                                row("id", 1).and("name", "Ana \"Anita\" Peña").and("kind", "PERSON"),
                                row("id", 10_000_000_000L).and("name", null).and("kind", "C:\\users\\u0041"))),
                new Operation.UpdateRows(customers, row("id", number("12345678901234567890.5")), row("name", true)),
                new Operation.DeleteRows(customers, row("id", 1.5)),
                new Operation.ExecuteSql("postgresql", "analyze customers", null, List.of()),
                new Operation.ExecuteSql(
                        "oracle",
                        "alter table customers add (a int, b int)",
                        "select count(*) from all_tab_columns",
                        List.of(
                                new Operation.AddColumn(customers, column("a", bigint())),
                                new Operation.AddColumn(customers, column("b", bigint())))));
        checkGolden(
                "rows",
                source("R0003_Kinds", "tell people from companies */ {@link \\u002a} <b>", SHOP, up, List.of()));
    }

    @Test
    void leavesAnEmptyBodyToItsAuthorWithWhatItMustDo() {
        RevisionSource source = source("R0002_DropCustomers", SHOP, Schema.EMPTY);
        checkGolden(
                "empty",
                new RevisionSource(
                        PACKAGE,
                        source.className(),
                        "default",
                        "9a02b7c1d4e5",
                        List.of("7c1f0a9e42b8", "8c1f0a9e42b8"),
                        "close the shop",
                        SHOP,
                        source.upgrade(),
                        source.downgrade(),
                        true));
    }

    @Test
    void spellsEveryType() {
        Table types = table(
                "types",
                column("a", real()),
                column("b", doublePrecision()),
                column("c", floating(11)),
                column("d", array(nvarchar(10))),
                column("e", namedEnum("mood", "good", "it's \"bad\"")),
                column("f", sqlType("geometry(Point, 4326)")),
                column("g", time(3).withTimeZone()),
                column("h", bool()).defaultValue(true),
                column("i", decimal(30, 10)).defaultValue(number("0.1234567890123456789")),
                column("j", varchar(10)).defaultValue(null));
        checkGolden("types", source("R0001_CreateTypes", Schema.EMPTY, Schema.of(types)));
    }
}
