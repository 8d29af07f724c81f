package dev.retort.schema.diff;

import static dev.retort.schema.Elements.check;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.sequence;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.diff.HardCase.schema;
import static dev.retort.schema.diff.HardCase.table;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.rename.Renames;
import java.util.Map;
import java.util.stream.Stream;

/** Changes of names: vacated, taken, swapped, in another case or another schema. */
final class HardCasesOfNames {
    private static final Column ID = column("id", bigint()).notNull();
    private static final Column A = column("a", integer());
    private static final Column B = column("b", integer());

    private HardCasesOfNames() {}

    static Stream<HardCase> cases() {
        return Stream.of(
                HardCase.of("18 mixed case and reserved words: nothing to do")
                        .from(table("\"Order\"", column("\"Select\"", integer()), column("Value", integer())))
                        .to(table("\"Order\"", column("Value", integer()), column("\"Select\"", integer())))
                        .up(""),
                HardCase.of("18 a regular name becomes a delimited one")
                        .from(table("orders", A))
                        .to(table("\"Orders\"", A))
                        .renamed(Map.of("orders", "\"Orders\""), Map.of())
                        .up("""
                                rename table orders to "Orders"
                                """),
                HardCase.of("23 a column renamed on a renamed table, with the key, under a reference")
                        .from(
                                table(
                                        "clients",
                                        ID,
                                        column("mail", varchar(9)),
                                        primaryKey("pk_clients", "id"),
                                        unique("uk_clients_mail", "mail")),
                                table(
                                        "orders",
                                        column("mail", varchar(9)),
                                        foreignKey("fk_orders", "mail").references("clients", "mail")))
                        .to(
                                table(
                                        "customers",
                                        ID,
                                        column("email", varchar(9)),
                                        primaryKey("pk_customers", "id"),
                                        unique("uk_customers_email", "email")),
                                table(
                                        "orders",
                                        column("mail", varchar(9)),
                                        foreignKey("fk_orders", "mail").references("customers", "email")))
                        .renamed(Map.of("clients", "customers"), Map.of("customers", Map.of("mail", "email")))
                        .up("""
                                rename table clients to customers
                                customers: rename mail to email
                                customers: rename constraint pk_clients to pk_customers
                                customers: rename constraint uk_clients_mail to uk_customers_email
                                """),
                HardCase.of("29 a sequence is replaced while a column counts by it")
                        .from(schema(
                                table("t", column("id", bigint()).defaultExpression("nextval('s')")), sequence("s")))
                        .to(schema(table("t", column("id", bigint()).defaultExpression("nextval('r')")), sequence("r")))
                        .up("""
                                create sequence r
                                t: alter id default nextval('r')
                                drop sequence s
                                """),
                HardCase.of("29 a sequence gives its name to another")
                        .from(schema(sequence("r"), sequence("s")))
                        .to(schema(sequence("s").incrementBy(50)))
                        .renamed(Renames.of(Map.of(), Map.of(), Map.of(ObjectName.of("r"), ObjectName.of("s"))))
                        .up("""
                                rename sequence s to swap_s
                                rename sequence r to s
                                alter sequence s from 1 by 50
                                drop sequence swap_s
                                """),
                HardCase.of("30 one name in two schemas, and a table that moves")
                        .from(schema("x", "y", table("x.t", A), table("y.t", A), table("t", A)))
                        .to(schema("x", "z", table("x.t", A), table("z.t", A), table("t", A)))
                        .renamed(Map.of("y.t", "z.t"), Map.of())
                        .up("""
                                create schema z
                                rename table y.t to z.t
                                drop schema y
                                """),
                HardCase.of("30 two tables change places between schemas")
                        .from(schema("x", table("x.t", A, index("ix", "a")), table("t", B, index("ix", "b"))))
                        .to(schema("x", table("x.t", B, index("ix", "b")), table("t", A, index("ix", "a"))))
                        .renamed(Map.of("x.t", "t", "t", "x.t"), Map.of())
                        .up("""
                                x.t: rename index ix to swap_ix
                                t: rename index ix to swap_ix_2
                                rename table x.t to x.swap_t
                                rename table t to x.t
                                rename table x.swap_t to t
                                x.t: rename index swap_ix_2 to ix
                                t: rename index swap_ix to ix
                                """),
                HardCase.of("33 only the case of a name changes")
                        .from(table("Orders", column("Total", integer()), index("IX", "Total")))
                        .to(table("orders", column("total", integer()), index("ix", "total")))
                        .renamed(Map.of("Orders", "orders"), Map.of("orders", Map.of("Total", "total")))
                        .up("""
                                rename table Orders to orders
                                orders: rename Total to total
                                orders: rename index IX to ix
                                """),
                HardCase.of("33 only the case of a name changes, and nobody says that it is the same")
                        .from(table("t", column("Total", integer())))
                        .to(table("t", column("total", integer())))
                        .up("""
                                t: rename Total to swap_total
                                t: add total integer
                                t: drop swap_total
                                """),
                HardCase.of("36 two columns swap their names")
                        .from(table("t", A, column("b", varchar(9)), index("ix", "a"), check("ck", "a > 0")))
                        .to(table("t", B, column("a", varchar(9)), index("ix", "b"), check("ck", "b > 0")))
                        .renamed(Map.of(), Map.of("t", Map.of("a", "b", "b", "a")))
                        .up("""
                                t: drop check ck
                                t: rename a to swap_a
                                t: rename b to a
                                t: rename swap_a to b
                                t: add check ck b > 0
                                """),
                HardCase.of("36 a becomes b, b becomes c, and a comes again")
                        .from(table("t", A, B))
                        .to(table("t", B, column("c", integer()), A))
                        .renamed(Map.of(), Map.of("t", Map.of("a", "b", "b", "c")))
                        .up("""
                                t: rename b to c
                                t: rename a to b
                                t: add a integer
                                """),
                HardCase.of("36 a column takes the name of one that goes")
                        .from(table("t", A, B))
                        .to(table("t", B))
                        .renamed(Map.of(), Map.of("t", Map.of("a", "b")))
                        .up("""
                                t: drop b
                                t: rename a to b
                                """),
                HardCase.of("36 two tables swap their names under a reference")
                        .from(
                                table("a", ID, primaryKey("pk_a", "id")),
                                table(
                                        "b",
                                        ID,
                                        primaryKey("pk_b", "id"),
                                        foreignKey("fk", "id").references("a", "id")))
                        .to(
                                table("b", ID, primaryKey("pk_b", "id")),
                                table(
                                        "a",
                                        ID,
                                        primaryKey("pk_a", "id"),
                                        foreignKey("fk", "id").references("b", "id")))
                        .renamed(Map.of("a", "b", "b", "a"), Map.of())
                        .up("""
                                rename table b to swap_b
                                rename table a to b
                                rename table swap_b to a
                                a: rename constraint pk_b to swap_pk_b
                                b: rename constraint pk_a to pk_b
                                a: rename constraint swap_pk_b to pk_a
                                """),
                HardCase.of("36 a table takes the name, the key and the index of one that goes")
                        .from(
                                table("old", ID, primaryKey("pk_old", "id")),
                                table("t", ID, primaryKey("pk_t", "id"), index("ix_t", "id")),
                                table("u", ID, foreignKey("fk_u", "id").references("t", "id")))
                        .to(
                                table("t", ID, primaryKey("pk_t", "id"), index("ix_t", "id")),
                                table("u", ID, foreignKey("fk_u", "id").references("t", "id")))
                        .renamed(Map.of("old", "t"), Map.of())
                        .up("""
                                u: drop reference fk_u
                                drop table t
                                rename table old to t
                                t: rename constraint pk_old to pk_t
                                t: add index ix_t(id)
                                u: add reference fk_u[id] to t[id]
                                """));
    }
}
