package dev.retort.schema.analysis;

import static dev.retort.schema.Elements.check;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes without taking a value with it, and what copies a table. */
class WhatOthersKnowTest {
    private static final ObjectName T = ObjectName.of("t");
    private static final Column ID = column("id", bigint()).notNull();
    private static final Column CODE = column("code", varchar(9));
    private static final Table PLAIN = Table.of(T, List.of(ID, CODE, primaryKey("pk_t", "id")));
    private static final Table KEPT = Table.of(
            T,
            List.of(
                    ID,
                    CODE,
                    primaryKey("pk_t", "id"),
                    unique("uk_t", "code"),
                    check("ck_t", "code <> 'x'"),
                    foreignKey("fk_t", "id").references("t", "id")));

    @Test
    void constraintsThatGoAreNamed() {
        assertThat(Judged.change(KEPT, PLAIN).by(new ConstraintDropped()))
                .extracting(Finding::code, finding -> finding.message().replaceAll(" of table.*", ""))
                .containsExactlyInAnyOrder(
                        tuple(Code.RT126, "foreign key 'fk_t'"),
                        tuple(Code.RT126, "unique constraint 'uk_t'"),
                        tuple(Code.RT126, "check 'ck_t'"));
    }

    @Test
    void constraintsThatGoWithTheirColumnsOrComeAgainAreNot() {
        Table withoutCode = Table.of(T, List.of(ID, primaryKey("pk_t", "id")));
        Table another = KEPT.withChecks(List.of(check("ck_t", "code <> 'y'")))
                .withUniqueConstraints(List.of(unique("uk_other", "code")));

        assertThat(Judged.change(KEPT, another).by(new ConstraintDropped())).isEmpty();
        assertThat(Judged.change(KEPT, withoutCode).by(new ConstraintDropped()))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .startsWith("foreign key 'fk_t'");
        assertThat(Judged.change(Schema.of(KEPT), Schema.EMPTY).by(new ConstraintDropped()))
                .isEmpty();
    }

    @Test
    void aColumnThatIsNoLongerRequired() {
        Table required = PLAIN.withColumns(List.of(ID, CODE.notNull()));

        assertThat(Judged.change(required, PLAIN).by(new NoLongerRequired()))
                .extracting(Finding::code)
                .containsExactly(Code.RT133);
        assertThat(Judged.change(PLAIN, required).by(new NoLongerRequired())).isEmpty();
    }

    @Test
    void aSchemaThatGoes() {
        Schema with = Schema.of(List.of("archive"), List.of(PLAIN), List.of());
        Schema without = Schema.of(PLAIN);

        assertThat(Judged.change(with, without).by(new SchemaDropped()))
                .extracting(Finding::code)
                .containsExactly(Code.RT107);
        assertThat(Judged.change(without, with).by(new SchemaDropped())).isEmpty();
    }

    @Test
    void whatCopiesATableOnMysql() {
        Table options = PLAIN.withOptions("engine = InnoDB");
        Table collated = PLAIN.withColumns(List.of(ID, CODE.withCollation("utf8mb4_bin")));

        assertThat(Judged.change(PLAIN, options).on("mysql", "h2").by(new OptionsCopyTable()))
                .extracting(Finding::code)
                .containsExactly(Code.RT156);
        assertThat(Judged.change(PLAIN, collated).on("mariadb").by(new OptionsCopyTable()))
                .extracting(Finding::code)
                .containsExactly(Code.RT156);
        assertThat(Judged.change(PLAIN, options).on("postgresql").by(new OptionsCopyTable()))
                .isEmpty();
        assertThat(Judged.change(Schema.EMPTY, Schema.of(options)).on("mysql").by(new OptionsCopyTable()))
                .isEmpty();
    }
}
