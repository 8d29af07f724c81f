package dev.retort.schema.diff;

import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.diff.HardCase.table;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.namedEnum;
import static dev.retort.schema.type.Types.text;
import static dev.retort.schema.type.Types.timestamp;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import java.util.Map;
import java.util.stream.Stream;

/** Changes that must keep rows, or give them values. */
final class HardCasesOfRows {
    private static final Column ID = column("id", bigint()).asIdentity();
    private static final PrimaryKey KEY = primaryKey("pk_customers", "id");
    private static final Table BARE = table("customers", ID, KEY);

    private HardCasesOfRows() {}

    private static Table customers(Object... parts) {
        Object[] all = new Object[parts.length + 2];
        all[0] = ID;
        all[1] = KEY;
        System.arraycopy(parts, 0, all, 2, parts.length);
        return table("customers", all);
    }

    static Stream<HardCase> cases() {
        return Stream.of(
                HardCase.of("1 a column renamed")
                        .from(customers(column("mail", varchar(90))))
                        .to(customers(column("email", varchar(90))))
                        .renamed(Map.of(), Map.of("customers", Map.of("mail", "email")))
                        .up("""
                                customers: rename mail to email
                                """),
                HardCase.of("2 a table renamed that others refer to")
                        .from(
                                table("clients", ID, primaryKey("pk_clients", "id")),
                                table(
                                        "orders",
                                        column("client_id", bigint()),
                                        foreignKey("fk_orders_client_id", "client_id")
                                                .references("clients", "id")))
                        .to(
                                BARE,
                                table(
                                        "orders",
                                        column("client_id", bigint()),
                                        foreignKey("fk_orders_client_id", "client_id")
                                                .references("customers", "id")))
                        .renamed(Map.of("clients", "customers"), Map.of())
                        .up("""
                                rename table clients to customers
                                customers: rename constraint pk_clients to pk_customers
                                """),
                HardCase.of("3 a column renamed and converted")
                        .from(customers(column("age", varchar(9)).defaultValue("0")))
                        .to(customers(column("years", integer()).defaultValue(0)))
                        .renamed(Map.of(), Map.of("customers", Map.of("age", "years")))
                        .up("""
                                customers: rename age to years
                                customers: alter years no default, integer, default 0
                                """),
                HardCase.of("4 a required column with a value that a person gives")
                        .from(BARE)
                        .to(customers(column("email", varchar(90)).notNull()))
                        .backfill("customers", "email", "'a' || id")
                        .up("""
                                customers: add email varchar(90)
                                customers: fill email with 'a' || id
                                customers: alter email not null
                                """),
                HardCase.of("4 a required column with a default")
                        .from(BARE)
                        .to(customers(column("email", varchar(90)).notNull().defaultValue("none")))
                        .up("""
                                customers: add email varchar(90) not null default 'none'
                                """),
                HardCase.of("4 a required column with a default that a person overrules for old rows")
                        .from(BARE)
                        .to(customers(column("email", varchar(90)).notNull().defaultValue("none")))
                        .backfill("customers", "email", "'old'")
                        .up("""
                                customers: add email varchar(90)
                                customers: fill email with 'old'
                                customers: alter email default 'none', not null
                                """),
                HardCase.of("4 a required column of a primitive")
                        .from(BARE)
                        .to(customers(column("age", integer()).notNull()))
                        .javaDefault("customers", "age", 0)
                        .up("""
                                customers: add age integer
                                customers: fill age with 0
                                customers: alter age not null
                                """),
                HardCase.of("5 a column becomes required, with a value for rows without")
                        .from(customers(column("email", varchar(90))))
                        .to(customers(column("email", varchar(200)).notNull()))
                        .backfill("customers", "email", "''")
                        .up("""
                                customers: alter email varchar(200)
                                customers: fill email with ''
                                customers: alter email not null
                                """),
                HardCase.of("5 a column becomes required, without one")
                        .from(customers(column("email", varchar(90))))
                        .to(customers(column("email", varchar(200)).notNull()))
                        .up("""
                                customers: alter email varchar(200), not null
                                """),
                HardCase.of("6 text to integer")
                        .from(customers(column("age", varchar(9))))
                        .to(customers(column("age", integer())))
                        .up("""
                                customers: alter age integer
                                """),
                HardCase.of("7 text becomes shorter")
                        .from(customers(column("note", text())))
                        .to(customers(column("note", varchar(10))))
                        .up("""
                                customers: alter note varchar(10)
                                """),
                HardCase.of("8 an enum's values change")
                        .from(customers(column("kind", varchar(255)), checkOneOf("ck_kind", "kind", "A", "B", "C")))
                        .to(customers(column("kind", varchar(255)), checkOneOf("ck_kind", "kind", "A", "X", "B")))
                        .up("""
                                customers: drop check ck_kind
                                customers: add check ck_kind kind in ['A', 'X', 'B']
                                """),
                HardCase.of("8 an enum's values change their order: nothing to do")
                        .from(customers(column("kind", varchar(255)), checkOneOf("ck_kind", "kind", "A", "B")))
                        .to(customers(column("kind", varchar(255)), checkOneOf("ck_kind", "kind", "B", "A")))
                        .up(""),
                HardCase.of("8 a native enum gains a value in the middle")
                        .from(customers(column("kind", namedEnum("kind", "A", "C"))))
                        .to(customers(column("kind", namedEnum("kind", "A", "B", "C"))))
                        .up("""
                                customers: alter kind enum('kind', 'A', 'B', 'C')
                                """),
                HardCase.of("9 an enum column on a table that is there")
                        .from(BARE)
                        .to(customers(column("kind", varchar(255)), checkOneOf("ck_kind", "kind", "A")))
                        .up("""
                                customers: add kind varchar(255)
                                customers: add check ck_kind kind in ['A']
                                """),
                HardCase.of("19 a computed column changes its expression")
                        .from(customers(
                                column("a", integer()), column("b", integer()).generatedAs("a + 1")))
                        .to(customers(
                                column("a", integer()), column("b", integer()).generatedAs("a + 2")))
                        .up("""
                                customers: drop b
                                customers: add b integer as a + 2
                                """),
                HardCase.of("19 a computed column's source changes its type")
                        .from(customers(
                                column("a", integer()), column("b", integer()).generatedAs("a + 1")))
                        .to(customers(
                                column("a", bigint()), column("b", integer()).generatedAs("a + 1")))
                        .up("""
                                customers: drop b
                                customers: alter a bigint
                                customers: add b integer as a + 1
                                """),
                HardCase.of("19 a computed column becomes a plain one")
                        .from(customers(
                                column("a", integer()), column("b", integer()).generatedAs("a + 1")))
                        .to(customers(column("a", integer()), column("b", integer())))
                        .up("""
                                customers: alter b not computed
                                """),
                HardCase.of("19 identity added")
                        .from(table("customers", column("id", bigint()).notNull(), KEY))
                        .to(BARE)
                        .up("""
                                customers: alter id identity
                                """),
                HardCase.of("19 identity removed")
                        .from(BARE)
                        .to(table("customers", column("id", bigint()).notNull(), KEY))
                        .up("""
                                customers: alter id no identity
                                """),
                HardCase.of("19 identity moves to another column")
                        .from(customers(column("number", bigint()).notNull()))
                        .to(table(
                                "customers",
                                column("id", bigint()).notNull(),
                                column("number", bigint()).asIdentity(),
                                primaryKey("pk_customers", "number")))
                        .up("""
                                customers: drop key pk_customers
                                customers: alter id no identity
                                customers: alter number identity
                                customers: add key pk_customers[number]
                                """),
                HardCase.of("a point in time becomes an instant")
                        .from(customers(column("at", timestamp(6)).defaultExpression("current_timestamp")))
                        .to(customers(column("at", timestamp(6).withTimeZone()).defaultExpression("current_timestamp")))
                        .up("""
                                customers: alter at timestamp(6) with time zone
                                """));
    }
}
