package dev.retort.testkit;

import static dev.retort.schema.Elements.check;
import static dev.retort.schema.Elements.checkBetween;
import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.col;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.expr;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.sequence;
import static dev.retort.schema.Elements.tableComment;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.operation.ColumnChange.defaultExpression;
import static dev.retort.schema.operation.ColumnChange.defaultValue;
import static dev.retort.schema.operation.ColumnChange.generatedAs;
import static dev.retort.schema.operation.ColumnChange.identity;
import static dev.retort.schema.operation.ColumnChange.noDefault;
import static dev.retort.schema.operation.ColumnChange.noIdentity;
import static dev.retort.schema.operation.ColumnChange.notGenerated;
import static dev.retort.schema.operation.ColumnChange.notNull;
import static dev.retort.schema.operation.ColumnChange.nullable;
import static dev.retort.schema.operation.ColumnChange.type;
import static dev.retort.schema.operation.Row.row;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.binary;
import static dev.retort.schema.type.Types.blob;
import static dev.retort.schema.type.Types.bool;
import static dev.retort.schema.type.Types.character;
import static dev.retort.schema.type.Types.clob;
import static dev.retort.schema.type.Types.date;
import static dev.retort.schema.type.Types.decimal;
import static dev.retort.schema.type.Types.doublePrecision;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.json;
import static dev.retort.schema.type.Types.namedEnum;
import static dev.retort.schema.type.Types.nvarchar;
import static dev.retort.schema.type.Types.real;
import static dev.retort.schema.type.Types.smallint;
import static dev.retort.schema.type.Types.sqlType;
import static dev.retort.schema.type.Types.text;
import static dev.retort.schema.type.Types.time;
import static dev.retort.schema.type.Types.timestamp;
import static dev.retort.schema.type.Types.tinyint;
import static dev.retort.schema.type.Types.uuid;
import static dev.retort.schema.type.Types.varbinary;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.schema.Column;
import dev.retort.schema.Identity;
import dev.retort.schema.ObjectName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Operation.AddCheck;
import dev.retort.schema.operation.Operation.AddColumn;
import dev.retort.schema.operation.Operation.AddForeignKey;
import dev.retort.schema.operation.Operation.AddPrimaryKey;
import dev.retort.schema.operation.Operation.AddUnique;
import dev.retort.schema.operation.Operation.AlterColumn;
import dev.retort.schema.operation.Operation.AlterSequence;
import dev.retort.schema.operation.Operation.AlterTableOptions;
import dev.retort.schema.operation.Operation.Backfill;
import dev.retort.schema.operation.Operation.CommentOnColumn;
import dev.retort.schema.operation.Operation.CommentOnTable;
import dev.retort.schema.operation.Operation.CreateIndex;
import dev.retort.schema.operation.Operation.CreateSchema;
import dev.retort.schema.operation.Operation.CreateSequence;
import dev.retort.schema.operation.Operation.CreateTable;
import dev.retort.schema.operation.Operation.DeleteRows;
import dev.retort.schema.operation.Operation.DropCheck;
import dev.retort.schema.operation.Operation.DropColumn;
import dev.retort.schema.operation.Operation.DropForeignKey;
import dev.retort.schema.operation.Operation.DropIndex;
import dev.retort.schema.operation.Operation.DropPrimaryKey;
import dev.retort.schema.operation.Operation.DropSchema;
import dev.retort.schema.operation.Operation.DropSequence;
import dev.retort.schema.operation.Operation.DropTable;
import dev.retort.schema.operation.Operation.DropUnique;
import dev.retort.schema.operation.Operation.ExecuteSql;
import dev.retort.schema.operation.Operation.InsertRows;
import dev.retort.schema.operation.Operation.Online;
import dev.retort.schema.operation.Operation.RenameColumn;
import dev.retort.schema.operation.Operation.RenameConstraint;
import dev.retort.schema.operation.Operation.RenameIndex;
import dev.retort.schema.operation.Operation.RenameSequence;
import dev.retort.schema.operation.Operation.RenameTable;
import dev.retort.schema.operation.Operation.RunCode;
import dev.retort.schema.operation.Operation.UpdateRows;
import dev.retort.schema.type.ColumnType;
import java.util.ArrayList;
import java.util.List;

/** An example of every operation, in the forms that databases treat differently. */
final class Examples {
    static final ObjectName CUSTOMERS = ObjectName.of("customers");
    static final ObjectName ORDERS = ObjectName.of("orders");

    static final Table CUSTOMERS_TABLE = Table.of(
                    CUSTOMERS,
                    List.of(
                            column("id", bigint()).asIdentity(),
                            column("name", varchar(255)).notNull(),
                            column("email", varchar(90)).defaultValue("none"),
                            column("age", varchar(10)),
                            column("kind", varchar(255)),
                            column("credit", integer()).notNull().defaultValue(0),
                            primaryKey("pk_customers", "id"),
                            unique("uk_customers_email", "email"),
                            checkOneOf("ck_customers_kind", "kind", "A", "B")))
            .withIndexes(List.of(index("ix_customers_name", "name")));
    static final Table ORDERS_TABLE = Table.of(
                    ORDERS,
                    List.of(
                            column("id", bigint()).notNull(),
                            column("customer_id", bigint()).notNull(),
                            column("placed", timestamp(6).withTimeZone()),
                            column("total", decimal(10, 2)),
                            primaryKey("pk_orders", "id"),
                            foreignKey("fk_orders_customer_id", "customer_id").references("customers", "id")))
            .withIndexes(List.of(index("ix_orders_customer_id", "customer_id")));
    static final Schema SHOP = Schema.of(CUSTOMERS_TABLE, ORDERS_TABLE);

    static final InsertRows ROWS = new InsertRows(
            CUSTOMERS,
            List.of(
                    row("name", "Ann").and("email", "a@b.c").and("age", "42").and("kind", "A"),
                    row("name", "Bob").and("email", null).and("age", null).and("kind", "B")));

    private static final ObjectName LOG = ObjectName.of("log");
    private static final Table LOG_TABLE = Table.of(
            LOG,
            List.of(
                    column("id", bigint()).notNull(),
                    column("line", varchar(20)).notNull(),
                    primaryKey("pk_log", "id")));
    private static final InsertRows LOGGED = new InsertRows(LOG, List.of(row("line", "one"), row("line", "two")));
    private static final InsertRows KEYED = new InsertRows(
            LOG, List.of(row("id", 7).and("line", "one"), row("id", 9).and("line", "two")));

    private final List<Example> examples = new ArrayList<>();

    private Examples() {}

    static List<Example> all() {
        Examples all = new Examples();
        all.tables();
        all.columns();
        all.types();
        all.keys();
        all.indexes();
        all.sequences();
        all.rows();
        return List.copyOf(all.examples);
    }

    private Example add(String name, Schema before, Operation operation) {
        Example example = Example.of(name, before, operation);
        examples.add(example);
        return example;
    }

    private void add(String name, Schema before, Operation operation, Operation... rows) {
        examples.add(Example.of(name, before, operation).with(rows));
    }

    private void addExcept(String name, Schema before, Operation operation, String... notOn) {
        examples.add(Example.of(name, before, operation).notOn(notOn));
    }

    private void tables() {
        addExcept("a schema", Schema.EMPTY, new CreateSchema("sales"), "sqlite");
        addExcept("a schema", withSchemas("sales"), new DropSchema("sales"), "sqlite");
        add("everything a table can have", Schema.of(CUSTOMERS_TABLE), new CreateTable(everything()));
        add("names that must be quoted", Schema.EMPTY, new CreateTable(oddNames()));
        addExcept(
                "in a schema",
                withSchemas("sales"),
                new CreateTable(ORDERS_TABLE
                        .withName(ObjectName.of("sales", "orders"))
                        .withForeignKeys(List.of())
                        .withIndexes(List.of())),
                "sqlite");
        add("a table", SHOP, new DropTable(ORDERS), ROWS);
        add("that others refer to", SHOP, new RenameTable(CUSTOMERS, ObjectName.of("clients")), ROWS);
        addExcept(
                "into another schema",
                Schema.of(List.of("sales"), SHOP.tables().values(), List.of()),
                new RenameTable(CUSTOMERS, ObjectName.of("sales", "clients")),
                "sqlite");
        add("a comment", SHOP, new CommentOnTable(CUSTOMERS, "Who buys; it's \"them\"\nand nobody else"));
        add("a comment that goes", commented(), new CommentOnTable(CUSTOMERS, null));
        add("a column's comment", SHOP, new CommentOnColumn(CUSTOMERS, "name", "It's the full name"));
        add("a column's comment that goes", commented(), new CommentOnColumn(CUSTOMERS, "name", null));
        add("text that nobody can look into", SHOP, new AlterTableOptions(CUSTOMERS, null));
        add("an index", SHOP, new Online(new CreateIndex(CUSTOMERS, index("ix_customers_age", "age"))), ROWS);
    }

    private void columns() {
        add("nullable", SHOP, new AddColumn(CUSTOMERS, column("nickname", varchar(30))), ROWS);
        add(
                "required, with a default and a comment",
                SHOP,
                new AddColumn(
                        CUSTOMERS,
                        column("level", smallint()).notNull().defaultValue(3).withComment("1 is best")),
                ROWS);
        add(
                "computed",
                SHOP,
                new AddColumn(CUSTOMERS, column("twice", integer()).generatedAs("credit * 2")),
                ROWS);
        add("an identity", keyless(), new AddColumn(LOG, column("id", bigint()).asIdentity()), LOGGED);
        add("with rows", SHOP, new DropColumn(CUSTOMERS, "age"), ROWS);
        add("of a key and an index", SHOP, new RenameColumn(CUSTOMERS, "id", "number"), ROWS);
        add("of a check", SHOP, new RenameColumn(CUSTOMERS, "kind", "sort"), ROWS);
        alter("required", "credit", nullable());
        alter("no longer nullable", "name", nullable());
        add("becomes required", SHOP, alteration("kind", notNull()), ROWS);
        alter("a default", "name", defaultValue("it's \\ 'quoted'"));
        alter("a default expression", "name", defaultExpression("lower('NOBODY')"));
        alter("no default", "email", noDefault());
        alter("a default and required", "kind", defaultValue("A"), notNull());
        add("identity goes", SHOP, alteration("id", noIdentity()), ROWS);
        add("identity comes", keyed(), new AlterColumn(LOG, "id", List.of(identity())), KEYED);
        add("identity with a start comes", keyed(), new AlterColumn(LOG, "id", List.of(identity(true, 100, 1))), KEYED);
        add("another identity", SHOP, alteration("id", identity(true, 50, 1)), ROWS);
        examples.add(Example.of("an identity that counts in steps", SHOP, alteration("id", identity(false, 50, 5)))
                .with(ROWS)
                .notOn("mariadb", "mysql", "sqlite"));
        add("another expression", computed(), alteration("twice", generatedAs("credit * 3")), ROWS);
        add("computed no longer", computed(), alteration("twice", notGenerated()), ROWS);
        add("computed from now on", SHOP, alteration("credit", noDefault(), generatedAs("length(name)")), ROWS);
    }

    private void types() {
        alterRows("wider text", "email", type(varchar(200)));
        alterRows("text without limit", "age", type(text()));
        alterRows("text to number", "age", type(integer()));
        alterRows("text to number by an expression", "age", type(integer()).using("length(age) + 1"));
        alterRows("number with a default to text", "credit", type(varchar(20)), defaultValue("0"));
        alterRows("number with a default to a wider one", "credit", type(bigint()));
        alterRows("number to decimal", "credit", type(decimal(12, 2)));
        add("of a key that others point at, as wide", SHOP, alteration("name", type(varchar(254))), ROWS);
        add("number to truth", SHOP, alteration("credit", noDefault(), type(bool())), ROWS);
        add("under a computed column", computed(), alteration("credit", type(bigint())), ROWS);
        add("of an identity", Schema.of(CUSTOMERS_TABLE), alteration("id", type(integer())), ROWS);
        Table colours = Table.of(
                ObjectName.of("colours"),
                List.of(
                        column("id", integer()).notNull(),
                        column("shade", namedEnum("shade", "LIGHT", "DARK")).defaultValue("DARK"),
                        primaryKey("pk_colours", "id")));
        Schema palette = Schema.of(colours);
        InsertRows light = new InsertRows(colours.name(), List.of(row("id", 1).and("shade", "LIGHT")));
        add("an enum's table", palette, new DropTable(colours.name()), light);
        add("an enum's column", palette, new DropColumn(colours.name(), "shade"), light);
        add(
                "an enum",
                Schema.of(CUSTOMERS_TABLE),
                new AddColumn(CUSTOMERS, column("shade", namedEnum("shade", "LIGHT", "DARK"))),
                ROWS);
        add("an enum with more values", palette, shade(namedEnum("shade", "PALE", "LIGHT", "MID", "DARK")), light);
        add("an enum with fewer values", palette, shade(namedEnum("shade", "LIGHT"), defaultValue("LIGHT")), light);
        add("an enum becomes text", palette, shade(varchar(10)), light);
        add("text becomes an enum", SHOP, alteration("kind", type(namedEnum("sort", "A", "B"))), ROWS);
    }

    private void keys() {
        add(
                "over two columns",
                Schema.of(LOG_TABLE.withPrimaryKey(null)),
                new AddPrimaryKey(LOG, primaryKey("pk_log", "id", "line")),
                KEYED);
        add("a primary key", keyed(), new DropPrimaryKey(LOG, "pk_log"), KEYED);
        add("two columns", SHOP, new AddUnique(CUSTOMERS, unique("uk_customers_name_age", "name", "age")), ROWS);
        add("one column", SHOP, new DropUnique(CUSTOMERS, "uk_customers_email"), ROWS);
        add(
                "with rules",
                SHOP,
                new AddForeignKey(
                        ORDERS,
                        foreignKey("fk_orders_total", "id")
                                .references("customers", "id")
                                .onDelete(ReferentialAction.CASCADE)
                                .onUpdate(ReferentialAction.RESTRICT)));
        add("a foreign key", SHOP, new DropForeignKey(ORDERS, "fk_orders_customer_id"));
        add(
                "one of some values",
                SHOP,
                new AddCheck(CUSTOMERS, checkOneOf("ck_customers_age", "age", "1", "it's", "42")),
                ROWS);
        add("between", SHOP, new AddCheck(CUSTOMERS, checkBetween("ck_customers_credit", "credit", 0, 9)), ROWS);
        add(
                "in the database's words",
                SHOP,
                new AddCheck(CUSTOMERS, check("ck_customers_both", "credit >= 0 or age is null")),
                ROWS);
        add("a check", SHOP, new DropCheck(CUSTOMERS, "ck_customers_kind"), ROWS);
        add("a unique constraint", SHOP, new RenameConstraint(CUSTOMERS, "uk_customers_email", "uk_other"), ROWS);
        add("a foreign key's name", SHOP, new RenameConstraint(ORDERS, "fk_orders_customer_id", "fk_other"));
        add("a check's name", SHOP, new RenameConstraint(CUSTOMERS, "ck_customers_kind", "ck_other"), ROWS);
        add("a primary key's name", SHOP, new RenameConstraint(CUSTOMERS, "pk_customers", "pk_other"), ROWS);
    }

    private void indexes() {
        add(
                "over two columns",
                SHOP,
                new CreateIndex(
                        CUSTOMERS, index("ix_customers_age_name", col("age").desc(), col("name"))),
                ROWS);
        add(
                "unique",
                SHOP,
                new CreateIndex(
                        CUSTOMERS, index("ix_customers_id_name", "id", "name").asUnique()),
                ROWS);
        examples.add(Example.of(
                        "over an expression",
                        SHOP,
                        new CreateIndex(CUSTOMERS, index("ix_customers_lower_name", expr("lower(name)"))))
                .notOn("h2", "mariadb"));
        examples.add(Example.of(
                        "over some rows",
                        SHOP,
                        new CreateIndex(
                                CUSTOMERS, index("ix_customers_rich", "name").where("credit > 100")))
                .notOn("h2", "mariadb", "mysql"));
        add(
                "with nulls last",
                SHOP,
                new CreateIndex(
                        CUSTOMERS, index("ix_customers_age", col("age").desc().nullsLast())));
        add("an index", SHOP, new DropIndex(CUSTOMERS, "ix_customers_name"), ROWS);
        add("an index's name", SHOP, new RenameIndex(CUSTOMERS, "ix_customers_name", "ix_other"), ROWS);
    }

    private void sequences() {
        Schema counted =
                Schema.of(List.of(), List.of(), List.of(sequence("order_seq").incrementBy(50)));
        add(
                "as Hibernate's",
                Schema.EMPTY,
                new CreateSequence(sequence("order_seq").incrementBy(50)));
        Sequence full = sequence("odd_seq")
                .startWith(7)
                .incrementBy(2)
                .minValue(5)
                .maxValue(99)
                .cache(4)
                .cycling();
        examples.add(Example.of("with everything", Schema.EMPTY, new CreateSequence(full))
                .notOn("mysql"));
        add("other steps", counted, new AlterSequence(sequence("order_seq").incrementBy(10)));
        add("another start", counted, new AlterSequence(sequence("order_seq").startWith(7)));
        examples.add(Example.of("everything", counted, new AlterSequence(full.withName(ObjectName.of("order_seq"))))
                .notOn("mysql"));
        add("a sequence", counted, new DropSequence(ObjectName.of("order_seq")));
        add(
                "a sequence's name",
                counted,
                new RenameSequence(ObjectName.of("order_seq"), ObjectName.of("purchase_seq")));
    }

    private void rows() {
        add("two rows", SHOP, ROWS);
        add(
                "a key that the database counts",
                alwaysCounted(),
                new InsertRows(CUSTOMERS, List.of(row("id", 7).and("name", "it's \\ 'Ann'"))));
        add(
                "some values",
                SHOP,
                new UpdateRows(
                        CUSTOMERS,
                        row("name", "Bob").and("age", null),
                        row("email", "b@c.d").and("credit", 5)),
                ROWS);
        add("one row", SHOP, new DeleteRows(CUSTOMERS, row("name", "Bob")), ROWS);
        add("from another column", SHOP, new Backfill(CUSTOMERS, "age", "'4' || '2'"), ROWS);
        add(
                "on rows",
                SHOP,
                new ExecuteSql(null, "update customers set age = '9' where name = 'Ann'", null, List.of()),
                ROWS);
        add(
                "that changes the schema",
                SHOP,
                new ExecuteSql(
                        null,
                        "alter table customers add column nickname varchar(30)",
                        null,
                        List.of(new AddColumn(CUSTOMERS, column("nickname", varchar(30))))));
        add("of another database", SHOP, new ExecuteSql("oracle", "alter system", null, List.of()));
        add("a step in code", SHOP, new RunCode("count the customers", List.of()));
    }

    private void alter(String name, String column, ColumnChange... changes) {
        add(name, SHOP, alteration(column, changes));
    }

    private void alterRows(String name, String column, ColumnChange... changes) {
        add(name, SHOP, alteration(column, changes), ROWS);
    }

    private static AlterColumn alteration(String column, ColumnChange... changes) {
        return new AlterColumn(CUSTOMERS, column, List.of(changes));
    }

    private static AlterColumn shade(ColumnType type, ColumnChange... more) {
        List<ColumnChange> changes = new ArrayList<>(List.of(more));
        if (type instanceof ColumnType.VarChar) {
            changes.add(noDefault());
        }
        changes.add(0, ColumnChange.type(type));
        return new AlterColumn(ObjectName.of("colours"), "shade", changes);
    }

    private static Schema withSchemas(String... names) {
        return Schema.of(List.of(names), List.of(), List.of());
    }

    private static Schema commented() {
        return Schema.of(CUSTOMERS_TABLE
                .withComment("Who buys")
                .withColumns(CUSTOMERS_TABLE.columns().stream()
                        .map(column -> column.name().equals("name") ? column.withComment("Full name") : column)
                        .toList()));
    }

    private static Schema keyless() {
        return Schema.of(LOG_TABLE
                .withPrimaryKey(null)
                .withColumns(List.of(LOG_TABLE.columns().get(1))));
    }

    private static Schema keyed() {
        return Schema.of(LOG_TABLE);
    }

    private static Schema computed() {
        List<Column> columns = new ArrayList<>(CUSTOMERS_TABLE.columns());
        columns.add(column("twice", integer()).generatedAs("credit * 2"));
        return Schema.of(CUSTOMERS_TABLE.withColumns(columns));
    }

    private static Schema alwaysCounted() {
        return Schema.of(CUSTOMERS_TABLE.withColumns(CUSTOMERS_TABLE.columns().stream()
                .map(column -> column.identity() == null ? column : column.withIdentity(new Identity(true, 1, 1)))
                .toList()));
    }

    private static Table everything() {
        return Table.of(
                ObjectName.of("everything"),
                List.of(
                        column("id", bigint()).notNull().withIdentity(new Identity(true, 100, 1)),
                        column("a_bool", bool()).notNull().defaultValue(true),
                        column("a_tinyint", tinyint()).defaultValue(-1),
                        column("a_smallint", smallint()),
                        column("an_integer", integer()),
                        column("a_decimal", decimal(38, 2)).defaultValue("1.50"),
                        column("a_real", real()),
                        column("a_double", doublePrecision()),
                        column("a_char", character(3)),
                        column("a_varchar", nvarchar(255)).defaultValue("a 'quote', a \\ and a ? {d}"),
                        column("a_text", text()),
                        column("a_clob", clob()),
                        column("a_binary", binary(16)),
                        column("a_varbinary", varbinary(255)),
                        column("a_blob", blob()),
                        column("a_date", date()).defaultValue("2020-02-29"),
                        column("a_time", time(0)),
                        column("a_timestamp", timestamp(6)).defaultExpression("current_timestamp"),
                        column("an_instant", timestamp(9).withTimeZone()),
                        column("a_uuid", uuid()),
                        column("a_json", json()),
                        column("a_sum", integer()).generatedAs("an_integer + 1"),
                        column("in_own_words", sqlType("numeric(7,3)")).withComment("Verbatim"),
                        column("parent_id", bigint()),
                        column("customer_id", bigint()),
                        primaryKey("pk_everything", "id"),
                        unique("uk_everything", "an_integer", "a_varchar"),
                        foreignKey("fk_everything_parent_id", "parent_id").references("everything", "id"),
                        foreignKey("fk_everything_customer_id", "customer_id")
                                .references("customers", "id")
                                .onDelete(ReferentialAction.SET_NULL)
                                .onUpdate(ReferentialAction.CASCADE),
                        checkBetween("ck_everything_a_tinyint", "a_tinyint", 0, 5),
                        check("ck_everything", "an_integer < 7 or a_bool"),
                        tableComment("It's everything")));
    }

    /** Reserved words, mixed case, blanks, letters beyond ASCII. */
    private static Table oddNames() {
        return Table.of(
                ObjectName.of("Order"),
                List.of(
                        column("\"Key\"", bigint()).notNull(),
                        column("user", varchar(20)),
                        column("camelCase", varchar(20)),
                        column("\"with blank\"", varchar(20)),
                        column("größe", integer()),
                        column("select", integer()).defaultValue(1),
                        primaryKey("\"Pk Order\"", "\"Key\""),
                        unique("uk_Order_user", "user", "camelCase"),
                        checkOneOf("check", "select", 1, 2)));
    }
}
