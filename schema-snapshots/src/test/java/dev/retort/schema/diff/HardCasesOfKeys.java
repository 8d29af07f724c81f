package dev.retort.schema.diff;

import static dev.retort.schema.Elements.check;
import static dev.retort.schema.Elements.col;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.expr;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.diff.HardCase.table;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.uuid;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.schema.Column;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Changes of keys, constraints and indexes, and of what depends on them. */
final class HardCasesOfKeys {
    private static final Column ID = column("id", bigint()).asIdentity();

    private HardCasesOfKeys() {}

    private static Table referring(String name, String... targets) {
        Object[] parts = new Object[2 + 2 * targets.length];
        parts[0] = ID;
        parts[1] = primaryKey("pk_" + name, "id");
        for (int i = 0; i < targets.length; i++) {
            parts[2 + 2 * i] = column(targets[i] + "_id", bigint());
            parts[3 + 2 * i] = foreignKey("fk_" + name + "_" + targets[i], targets[i] + "_id")
                    .references(targets[i], "id");
        }
        return table(name, parts);
    }

    private static Table lines(Object... parts) {
        return table("lines", parts);
    }

    static Stream<HardCase> cases() {
        Column order = column("order_id", integer()).notNull();
        Column number = column("number", integer()).notNull();
        Column shop = column("shop", integer()).notNull();
        Table things = table("things", column("a", varchar(9)), column("b", varchar(9)));
        return Stream.of(
                HardCase.of("10 two tables that refer to each other, created")
                        .to(referring("a", "b"), referring("b", "a"))
                        .up("""
                                create table b: id bigint identity, a_id bigint, key(id)
                                create table a: id bigint identity, b_id bigint, key(id), reference fk_a_b[b_id] to b[id]
                                b: add reference fk_b_a[a_id] to a[id]
                                """),
                HardCase.of("10 two tables that refer to each other, dropped")
                        .from(referring("a", "b"), referring("b", "a"))
                        .up("""
                                b: drop reference fk_b_a
                                drop table a
                                drop table b
                                """),
                HardCase.of("11 a parent goes with the child's column")
                        .from(referring("a"), referring("b", "a"))
                        .to(referring("b"))
                        .up("""
                                b: drop reference fk_b_a
                                b: drop a_id
                                drop table a
                                """),
                HardCase.of("12 a column joins a key that others refer to")
                        .from(
                                table("orders", order, number, primaryKey("pk_orders", "order_id")),
                                lines(order, foreignKey("fk_lines", "order_id").references("orders", "order_id")))
                        .to(
                                table("orders", order, number, primaryKey("pk_orders", "order_id", "number")),
                                lines(
                                        order,
                                        column("number", integer()),
                                        foreignKey("fk_lines", "order_id", "number")
                                                .references("orders", "order_id", "number")))
                        .up("""
                                lines: drop reference fk_lines
                                orders: drop key pk_orders
                                lines: add number integer
                                orders: add key pk_orders[order_id, number]
                                lines: add reference fk_lines[order_id, number] to orders[order_id, number]
                                """),
                HardCase.of("13 an identity key widens under its references")
                        .from(
                                table("a", column("id", integer()).asIdentity(), primaryKey("pk_a", "id")),
                                table(
                                        "b",
                                        column("a_id", integer()).notNull(),
                                        primaryKey("pk_b", "a_id"),
                                        foreignKey("fk_b", "a_id").references("a", "id")))
                        .to(
                                table("a", column("id", bigint()).asIdentity(), primaryKey("pk_a", "id")),
                                table(
                                        "b",
                                        column("a_id", bigint()).notNull(),
                                        primaryKey("pk_b", "a_id"),
                                        foreignKey("fk_b", "a_id").references("a", "id")))
                        .up("""
                                b: drop reference fk_b
                                a: alter id bigint
                                b: alter a_id bigint
                                b: add reference fk_b[a_id] to a[id]
                                """),
                HardCase.of("14 two unique constraints swap their names")
                        .from(table(
                                "things",
                                column("a", varchar(9)),
                                column("b", varchar(9)),
                                unique("uk_1", "a"),
                                unique("uk_2", "b")))
                        .to(table(
                                "things",
                                column("a", varchar(9)),
                                column("b", varchar(9)),
                                unique("uk_2", "a"),
                                unique("uk_1", "b")))
                        .up("""
                                things: rename constraint uk_1 to swap_uk_1
                                things: rename constraint uk_2 to uk_1
                                things: rename constraint swap_uk_1 to uk_2
                                """),
                HardCase.of("14 a plain index becomes a unique constraint of its name")
                        .from(things.withIndexes(List.of(index("k", "a"))))
                        .to(things.withUniqueConstraints(List.of(unique("k", "a"))))
                        .up("""
                                things: drop index k
                                things: add unique k[a]
                                """),
                HardCase.of("15 a delete rule changes")
                        .from(referring("a"), referring("b", "a"))
                        .to(
                                referring("a"),
                                table(
                                        "b",
                                        ID,
                                        primaryKey("pk_b", "id"),
                                        column("a_id", bigint()),
                                        foreignKey("fk_b_a", "a_id")
                                                .references("a", "id")
                                                .onDelete(ReferentialAction.CASCADE)))
                        .up("""
                                b: drop reference fk_b_a
                                b: add reference fk_b_a[a_id] to a[id] on delete cascade
                                """),
                HardCase.of("15 no rule and no action are the same")
                        .from(referring("a"), referring("b", "a"))
                        .to(
                                referring("a"),
                                table(
                                        "b",
                                        ID,
                                        primaryKey("pk_b", "id"),
                                        column("a_id", bigint()),
                                        foreignKey("fk_b_a", "a_id")
                                                .references("a", "id")
                                                .onDelete(ReferentialAction.NO_ACTION)))
                        .up(""),
                HardCase.of("16 a check and a partial index change their condition")
                        .from(table(
                                "things",
                                column("a", integer()),
                                check("ck", "a > 0"),
                                index("ix", "a").where("a > 0")))
                        .to(table(
                                "things",
                                column("a", integer()),
                                check("ck", "a > 1"),
                                index("ix", "a").where("a > 1")))
                        .up("""
                                things: drop index ix
                                things: drop check ck
                                things: add check ck a > 1
                                things: add index ix(a) where a > 1
                                """),
                HardCase.of("17 an index changes its expression or its order")
                        .from(things.withIndexes(List.of(index("ix_1", expr("lower(a)")), index("ix_2", "a", "b"))))
                        .to(things.withIndexes(
                                List.of(index("ix_1", expr("upper(a)")), index("ix_2", col("a"), col("b").desc()))))
                        .up("""
                                things: drop index ix_1
                                things: drop index ix_2
                                things: add index ix_1(upper(a))
                                things: add index ix_2(a, b desc)
                                """),
                HardCase.of("21 two circles of references, created")
                        .to(referring("a", "b"), referring("b", "a"), referring("c", "d", "a"), referring("d", "c"))
                        .up("""
                                create table b: id bigint identity, a_id bigint, key(id)
                                create table a: id bigint identity, b_id bigint, key(id), reference fk_a_b[b_id] to b[id]
                                create table d: id bigint identity, c_id bigint, key(id)
                                create table c: id bigint identity, d_id bigint, a_id bigint, key(id), reference fk_c_a[a_id] to a[id], reference fk_c_d[d_id] to d[id]
                                b: add reference fk_b_a[a_id] to a[id]
                                d: add reference fk_d_c[c_id] to c[id]
                                """),
                HardCase.of("21 two circles of references, dropped")
                        .from(referring("a", "b"), referring("b", "a"), referring("c", "d", "a"), referring("d", "c"))
                        .up("""
                                b: drop reference fk_b_a
                                d: drop reference fk_d_c
                                drop table c
                                drop table d
                                drop table a
                                drop table b
                                """),
                HardCase.of("22 a reference to a unique key added in the same revision")
                        .from(table("a", ID, column("code", varchar(9)), primaryKey("pk_a", "id")))
                        .to(
                                table(
                                        "a",
                                        ID,
                                        column("code", varchar(9)),
                                        primaryKey("pk_a", "id"),
                                        unique("uk_a", "code")),
                                table(
                                        "b",
                                        column("code", varchar(9)),
                                        foreignKey("fk_b", "code").references("a", "code")))
                        .up("""
                                create table b: code varchar(9)
                                a: add unique uk_a[code]
                                b: add reference fk_b[code] to a[code]
                                """),
                HardCase.of("22 a reference to a column renamed in the same revision")
                        .from(table("a", column("id", bigint()).notNull(), primaryKey("pk_a", "id")))
                        .to(
                                table("a", column("number", bigint()).notNull(), primaryKey("pk_a", "number")),
                                table(
                                        "b",
                                        column("a_number", bigint()),
                                        foreignKey("fk_b", "a_number").references("a", "number")))
                        .renamed(Map.of(), Map.of("a", Map.of("id", "number")))
                        .up("""
                                a: rename id to number
                                create table b: a_number bigint, reference fk_b[a_number] to a[number]
                                """),
                HardCase.of("28 the type of a key changes with all that refers to it")
                        .from(referring("a"), referring("b", "a"))
                        .to(
                                table("a", column("id", varchar(36)).notNull(), primaryKey("pk_a", "id")),
                                table(
                                        "b",
                                        ID,
                                        primaryKey("pk_b", "id"),
                                        column("a_id", varchar(36)),
                                        foreignKey("fk_b_a", "a_id").references("a", "id")))
                        .up("""
                                b: drop reference fk_b_a
                                a: alter id no identity, varchar(36)
                                b: alter a_id varchar(36)
                                b: add reference fk_b_a[a_id] to a[id]
                                """),
                HardCase.of("28 the type of a key changes to one that numbers cannot become")
                        .from(referring("a"), referring("b", "a"))
                        .to(
                                table("a", column("id", uuid()).notNull(), primaryKey("pk_a", "id")),
                                table(
                                        "b",
                                        ID,
                                        primaryKey("pk_b", "id"),
                                        column("a_id", uuid()),
                                        foreignKey("fk_b_a", "a_id").references("a", "id")))
                        .up("""
                                b: drop reference fk_b_a
                                a: drop key pk_a
                                b: drop a_id
                                a: rename id to swap_id
                                a: add id uuid not null
                                a: add key pk_a[id]
                                b: add a_id uuid
                                b: add reference fk_b_a[a_id] to a[id]
                                a: drop swap_id
                                """),
                HardCase.of("34 a column leaves a unique constraint and goes")
                        .from(table("things", column("a", varchar(9)), shop, unique("uk", "a", "shop")))
                        .to(table("things", column("a", varchar(9)), unique("uk", "a")))
                        .up("""
                                things: drop unique uk
                                things: add unique uk[a]
                                things: drop shop
                                """),
                HardCase.of("34 a reference and its index come together")
                        .from(referring("a"), referring("b"))
                        .to(
                                referring("a"),
                                table(
                                        "b",
                                        ID,
                                        primaryKey("pk_b", "id"),
                                        column("a_id", bigint()),
                                        foreignKey("fk_b_a", "a_id").references("a", "id"),
                                        index("ix_b_a_id", "a_id")))
                        .up("""
                                b: add a_id bigint
                                b: add index ix_b_a_id(a_id)
                                b: add reference fk_b_a[a_id] to a[id]
                                """),
                HardCase.of("39 a column goes that everything is about")
                        .from(
                                referring("a"),
                                table(
                                        "b",
                                        ID,
                                        primaryKey("pk_b", "id"),
                                        column("a_id", bigint()),
                                        column("twice", bigint()).generatedAs("a_id * 2"),
                                        index("ix_b", "a_id"),
                                        unique("uk_b", "a_id"),
                                        check("ck_b", "a_id > 0"),
                                        foreignKey("fk_b", "a_id").references("a", "id")))
                        .to(referring("a"), referring("b"))
                        .up("""
                                b: drop reference fk_b
                                b: drop index ix_b
                                b: drop check ck_b
                                b: drop unique uk_b
                                b: drop twice
                                b: drop a_id
                                """),
                HardCase.of("everything at once, from nothing and back")
                        .from(Schema.EMPTY)
                        .to(referring("b", "a"), referring("a"), things.withIndexes(List.of(index("ix", "a"))))
                        .up("""
                                create table a: id bigint identity, key(id)
                                create table b: id bigint identity, a_id bigint, key(id), reference fk_b_a[a_id] to a[id]
                                create table things: a varchar(9), b varchar(9)
                                things: add index ix(a)
                                """));
    }
}
