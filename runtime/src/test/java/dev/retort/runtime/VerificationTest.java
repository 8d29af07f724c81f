package dev.retort.runtime;

import static dev.retort.runtime.support.Failures.messageOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.type.Types.timestamp;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.support.EveryDatabase;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Shop;
import dev.retort.schema.finding.Code;
import dev.retort.testing.TestDatabase;
import java.util.function.Consumer;

/** What a revision does is what its snapshot says, or nothing is done. */
class VerificationTest {
    private static final Consumer<Operations> SNAPSHOT = op -> {
        op.addColumn("customers", column("avatar_url", varchar(255)));
        op.addColumn("customers", column("created_at", timestamp(6)));
    };

    @EveryDatabase
    void saysWhatAnEmptyBodyLacks(TestDatabase database) {
        Revisions revisions = Shop.revisions().saying("f6", "R0006_AddAvatar", op -> {}, op -> {}, SNAPSHOT);
        Retort retort = Retort.of(database.dataSource(), revisions);

        String message = messageOf(Code.RT512, retort::upgrade);

        assertThat(message)
                .contains("revision f6 (R0006_AddAvatar)")
                .contains("\n  customers.avatar_url is missing\n  customers.created_at is missing\n");
        assertThat(messageOf(Code.RT512, () -> retort.plan("heads"))).isEqualTo(message);
        assertThat(database.catalog().lines()).isEmpty();
    }

    @EveryDatabase
    void saysWhatAWrongBodyDoesElse(TestDatabase database) {
        Consumer<Operations> wrong = op -> {
            op.addColumn(
                    "customers", column("avatar_url", varchar(100)).notNull().defaultValue(""));
            op.addColumn("customers", column("created_at", timestamp(6)));
            op.addColumn("customers", column("more", varchar(10)));
            op.createIndex("customers", index("ix_more", "more"));
        };
        Revisions revisions = Shop.revisions().saying("f6", "R0006_AddAvatar", wrong, op -> {}, SNAPSHOT);

        assertThat(messageOf(
                        Code.RT512,
                        () -> Retort.of(database.dataSource(), revisions).upgrade()))
                .contains("customers.avatar_url is varchar(100), the snapshot says varchar(255)")
                .contains("customers.avatar_url is required, the snapshot says nullable")
                .contains("customers.more is there, the snapshot does not have it")
                .contains("index ix_more of customers is there, the snapshot does not have it");
    }

    @EveryDatabase
    void namesTheFirstRevisionThatIsWrong(TestDatabase database) {
        Revisions revisions = Shop.revisions()
                .saying("f6", "R0006_AddAvatar", op -> {}, op -> {}, SNAPSHOT)
                .saying(
                        "f7",
                        "R0007_AddCity",
                        op -> op.addColumn("customers", column("city", varchar(255))),
                        op -> op.dropColumn("customers", "city"),
                        SNAPSHOT.andThen(op -> op.addColumn("customers", column("city", varchar(255)))));

        assertThat(messageOf(
                        Code.RT512,
                        () -> Retort.of(database.dataSource(), revisions).upgrade()))
                .contains("revision f6 (R0006_AddAvatar)")
                .contains("at revision f7:\n  customers.avatar_url is missing");
    }

    @EveryDatabase
    void namesARevisionWhoseMistakeTheNextOneMakesUpFor(TestDatabase database) {
        Revisions revisions = Shop.revisions()
                .saying("f6", "R0006_AddAvatar", op -> {}, op -> {}, SNAPSHOT)
                .saying("f7", "R0007_AddAvatarAfterAll", SNAPSHOT, op -> {}, SNAPSHOT);

        assertThat(messageOf(
                        Code.RT512,
                        () -> Retort.of(database.dataSource(), revisions).upgrade()))
                .contains("revision f6 (R0006_AddAvatar)")
                .contains("The database was not touched");
        assertThat(database.catalog().lines()).isEmpty();
    }

    @EveryDatabase
    void believesRawSqlThatDeclaresWhatItChanges(TestDatabase database) {
        Consumer<Operations> raw = op -> op.execute("alter table customers add column city varchar(50)")
                .changes(effect -> effect.addColumn("customers", column("city", varchar(50))));
        Revisions undeclared = Shop.revisions()
                .saying(
                        "f6",
                        "R0006_AddCity",
                        op -> op.execute("alter table customers add column city varchar(50)"),
                        op -> {},
                        raw);
        Revisions declared =
                Shop.revisions().then("f6", "R0006_AddCity", raw, op -> op.dropColumn("customers", "city"));

        assertThat(messageOf(
                        Code.RT512,
                        () -> Retort.of(database.dataSource(), undeclared).upgrade()))
                .contains("customers.city is missing")
                .contains(".changes(");
        assertThat(Retort.of(database.dataSource(), declared).upgrade().revisions())
                .hasSize(6);
        Retort.of(database.dataSource(), declared).downgrade("-1");
        assertThat(database.rows("select * from customers order by id")).hasSize(2);
    }

    @EveryDatabase
    void refusesADowngradeThatDoesNotLeadBack(TestDatabase database) {
        Revisions revisions = Shop.revisions()
                .then("f6", "R0006_AddCity", op -> op.addColumn("customers", column("city", varchar(255))), op -> {});
        Retort retort = Retort.of(database.dataSource(), revisions);
        retort.upgrade();

        assertThat(messageOf(Code.RT512, () -> retort.downgrade("-1")))
                .contains("downgrade of revision f6 (R0006_AddCity)")
                .contains("customers.city is there");
        assertThat(database.rows("select heads from retort_state")).containsExactly("f6");
    }

    @EveryDatabase
    void namesTheRevisionAndStepOfABodyThatFails(TestDatabase database) {
        Revisions contradictory = Shop.revisions()
                .saying(
                        "f6",
                        "R0006_Wrong",
                        op -> {
                            op.addColumn("customers", column("city", varchar(255)));
                            op.dropColumn("customers", "nonsense");
                        },
                        op -> {},
                        op -> {});
        Revisions throwing = Shop.revisions()
                .saying(
                        "f6",
                        "R0006_Wrong",
                        op -> {
                            throw new IllegalStateException("no luck");
                        },
                        op -> {},
                        op -> {});

        assertThat(messageOf(
                        Code.RT513,
                        () -> Retort.of(database.dataSource(), contradictory).upgrade()))
                .contains("operation 2 of R0006_Wrong.upgrade (revision f6)")
                .contains("table 'customers' has no column 'nonsense'");
        assertThat(messageOf(
                        Code.RT513,
                        () -> Retort.of(database.dataSource(), throwing).upgrade()))
                .contains("R0006_Wrong.upgrade (revision f6)")
                .contains("no luck");
        assertThat(database.catalog().lines()).isEmpty();
    }

    @EveryDatabase
    void saysThatARevisionRefusesToBeUndone(TestDatabase database) {
        Revisions revisions = Shop.revisions()
                .then("f6", "R0006_Forget", op -> op.execute("update customers set name = 'x'"), op -> {
                    throw new UnsupportedOperationException("the names are gone");
                });
        Retort retort = Retort.of(database.dataSource(), revisions);
        retort.upgrade();

        assertThat(messageOf(Code.RT516, () -> retort.downgrade("-1"))).contains("the names are gone");
        assertThat(retort.show("f6").downgrade()).isEmpty();
    }
}
