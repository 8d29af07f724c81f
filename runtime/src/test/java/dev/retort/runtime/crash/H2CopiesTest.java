package dev.retort.runtime.crash;

import static dev.retort.runtime.crash.DyingEverywhereTest.everything;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.operation.Row.row;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.Retort;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Wiretap;
import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.List;

/** What H2 leaves of a table when its program dies while the table is altered. */
class H2CopiesTest {
    private static final Revisions REVISIONS = Revisions.none()
            .then(
                    "ab",
                    "R0001_People",
                    op -> {
                        op.createTable(
                                "people",
                                column("id", integer()).notNull(),
                                column("name", varchar(20)),
                                column("boss", integer()),
                                primaryKey("pk_people", "id"),
                                unique("uk_people_name", "name"));
                        op.createTable("pets", column("id", integer()), column("owner", integer()));
                        op.createIndex("people", index("ix_people_boss", "boss"));
                        op.addForeignKey(
                                "people", foreignKey("fk_people_boss", "boss").references("people", "id"));
                        op.addForeignKey(
                                "pets", foreignKey("fk_pets_owner", "owner").references("people", "id"));
                        op.insert("people", row("id", 1).and("name", "Ana").and("boss", 1));
                    },
                    op -> {})
            .then("cd", "R0002_Age", op -> op.addColumn("people", column("age", integer())), op -> {});

    @DatabaseTest(Engine.H2)
    void takesAwayACopyBesideItsTable(TestDatabase undisturbed, TestDatabase disturbed) {
        dieBeforeTheColumn(disturbed);

        disturbed.execute(
                "create table people_copy_3_0 (id integer not null, name varchar(20), boss integer, age integer)",
                "alter table people_copy_3_0 add constraint people_copy_3_0_pk_people primary key (id)",
                "insert into people_copy_3_0 (id, name, boss) select * from people",
                "alter table pets add constraint people_copy_3_0_fk_pets_owner foreign key (owner)"
                        + " references people_copy_3_0 (id)");

        assertThat(finished(disturbed)).isEqualTo(finished(undisturbed));
    }

    @DatabaseTest(Engine.H2)
    void givesACopyTheNameOfATableThatIsGone(TestDatabase undisturbed, TestDatabase disturbed) {
        dieBeforeTheColumn(disturbed);

        leaveOnlyTheCopy(disturbed);

        assertThat(finished(disturbed)).isEqualTo(finished(undisturbed));
    }

    @DatabaseTest(Engine.H2)
    void givesACopyTheNameOfATableWhoseRowsAreGone(TestDatabase undisturbed, TestDatabase disturbed) {
        dieBeforeTheColumn(disturbed);

        leaveOnlyTheCopy(disturbed);
        disturbed.execute("create table people (id integer not null, name varchar(20), boss integer)");

        assertThat(finished(disturbed)).isEqualTo(finished(undisturbed));
    }

    @DatabaseTest(Engine.H2)
    void leavesWhatIsNotACopyOfTheTableThatWasAltered(TestDatabase database) {
        dieBeforeTheColumn(database);

        database.execute("create table pets_copy_3_0 (id integer)", "create table people_copy_of_monday (id integer)");
        finished(database);

        assertThat(database.rows("select table_name from information_schema.tables where table_name like '%COPY%'"
                        + " order by table_name"))
                .containsExactly("PEOPLE_COPY_OF_MONDAY", "PETS_COPY_3_0");
    }

    private static void leaveOnlyTheCopy(TestDatabase database) {
        database.execute(
                "alter table people add column age integer",
                "alter table people rename constraint pk_people to people_copy_3_0_pk_people",
                "alter table people rename constraint uk_people_name to people_copy_3_0_uk_people_name",
                "alter table people rename constraint fk_people_boss to people_copy_3_0_fk_people_boss",
                "alter table pets rename constraint fk_pets_owner to people_copy_3_0_fk_pets_owner",
                "alter index ix_people_boss rename to people_copy_3_0_ix_people_boss",
                "alter table people rename to people_copy_3_0");
    }

    private static List<String> finished(TestDatabase database) {
        Retort.of(database.dataSource(), REVISIONS).upgrade();
        return everything(database);
    }

    private static void dieBeforeTheColumn(TestDatabase database) {
        Retort dying = Retort.of(
                new Wiretap(database.dataSource(), (call, after) -> {
                    if (call.startsWith("alter table people add column age")) {
                        throw new DyingDataSource.Death();
                    }
                }),
                REVISIONS);
        assertThatThrownBy(dying::upgrade).isInstanceOf(DyingDataSource.Death.class);
    }
}
