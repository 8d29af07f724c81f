package dev.retort.schema.merge;

import static dev.retort.schema.Elements.check;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.sequence;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import dev.retort.schema.rename.Renames;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotMergeTest {
    private static final ObjectName CUSTOMERS = ObjectName.of("customers");
    private static final ObjectName ORDERS = ObjectName.of("orders");
    private static final Schema BASE = Schema.of(
            Table.of(
                    CUSTOMERS,
                    List.of(
                            column("id", bigint()).notNull(),
                            column("code", integer()).notNull(),
                            column("name", varchar(100)),
                            primaryKey("pk_customers", "id"),
                            unique("uk_customers_code", "code"))),
            Table.of(
                    ORDERS,
                    List.of(
                            column("id", bigint()).notNull(),
                            column("customer_code", integer()),
                            column("note", varchar(100)),
                            primaryKey("pk_orders", "id"))));

    private final Team team = new Team();
    private String base = "";

    @BeforeEach
    void start() {
        base = team.commit("R0001_Start", List.of(), BASE, Renames.NONE, Origins.NONE);
    }

    static Stream<Arguments> disjoint() {
        return Stream.of(
                pair(addColumn(CUSTOMERS, "email"), addColumn(ORDERS, "email")),
                pair(addColumn(CUSTOMERS, "email"), addColumn(CUSTOMERS, "phone")),
                pair(addColumn(CUSTOMERS, "email"), new Operation.DropColumn(CUSTOMERS, "name")),
                pair(addColumn(CUSTOMERS, "email"), widen(CUSTOMERS, "name")),
                pair(createTable("a"), createTable("b")),
                pair(createTable("a"), new Operation.DropTable(ORDERS)),
                pair(new Operation.CreateSequence(sequence("a")), new Operation.CreateSequence(sequence("b"))),
                pair(
                        new Operation.CreateIndex(CUSTOMERS, index("ix_a", "name")),
                        new Operation.CreateIndex(CUSTOMERS, index("ix_b", "name"))),
                pair(new Operation.CommentOnColumn(CUSTOMERS, "name", "x"), widen(CUSTOMERS, "name")),
                pair(new Operation.CommentOnTable(CUSTOMERS, "x"), addColumn(CUSTOMERS, "email")),
                pair(
                        new Operation.AddCheck(CUSTOMERS, check("ck", "name <> ''")),
                        new Operation.DropColumn(ORDERS, "note")));
    }

    static Stream<Arguments> contradicting() {
        return Stream.of(
                pair(addColumn(CUSTOMERS, "email"), addColumn(CUSTOMERS, "email")),
                pair(addColumn(CUSTOMERS, "email"), addColumn(CUSTOMERS, "EMAIL")),
                pair(addColumn(CUSTOMERS, "email"), new Operation.DropTable(CUSTOMERS)),
                pair(widen(CUSTOMERS, "name"), new Operation.DropColumn(CUSTOMERS, "name")),
                pair(
                        widen(CUSTOMERS, "name"),
                        new Operation.AlterColumn(CUSTOMERS, "name", List.of(ColumnChange.notNull()))),
                pair(new Operation.DropTable(ORDERS), new Operation.DropTable(ORDERS)),
                pair(createTable("a"), createTable("a")),
                pair(createTable("a"), createTable("A")),
                pair(
                        new Operation.CreateIndex(CUSTOMERS, index("ix", "name")),
                        new Operation.CreateIndex(ORDERS, index("ix", "note"))),
                pair(
                        new Operation.CreateIndex(CUSTOMERS, index("ix", "name")),
                        new Operation.DropColumn(CUSTOMERS, "name")),
                pair(
                        new Operation.AddCheck(CUSTOMERS, check("ck", "length(name) > 1")),
                        new Operation.DropColumn(CUSTOMERS, "name")),
                pair(
                        new Operation.CreateIndex(CUSTOMERS, index("ix", "code").where("name is not null")),
                        widen(CUSTOMERS, "name")),
                pair(foreignKeyToCode(), new Operation.DropUnique(CUSTOMERS, "uk_customers_code")),
                pair(foreignKeyToCode(), widen(CUSTOMERS, "code")),
                pair(foreignKeyToCode(), widen(ORDERS, "customer_code")),
                pair(new Operation.CommentOnTable(ORDERS, "a"), new Operation.CommentOnTable(ORDERS, "b")),
                pair(new Operation.CreateSchema("sales"), new Operation.CreateSchema("sales")));
    }

    @ParameterizedTest
    @MethodSource("disjoint")
    void branchesThatTouchDifferentThingsAreMerged(Operation one, Operation other) {
        String left = team.commit("R0002_Left", base, one);
        String right = team.commit("R0002_Right", base, other);

        assertThat(team.merged(left, right))
                .isEqualTo(team.merged(right, left))
                .isEqualTo(Replay.replay(BASE, List.of(one, other)));
    }

    @ParameterizedTest
    @MethodSource("contradicting")
    void branchesThatTouchTheSameThingAreAConflictThatListsBothSides(Operation one, Operation other) {
        String left = team.commit("R0002_Left", base, one);
        String right = team.commit("R0002_Right", base, other);

        assertThat(team.conflicts(left, right)).singleElement().satisfies(conflict -> {
            assertThat(List.of(conflict.one().id(), conflict.other().id())).containsExactlyInAnyOrder(left, right);
            assertThat(conflict.ones()).isNotEmpty();
            assertThat(conflict.others()).isNotEmpty();
        });
        assertThat(team.conflicts(right, left)).isEqualTo(team.conflicts(left, right));
    }

    @Test
    void aConflictSaysWhatBothSidesDidAndWhatToDo() {
        String left = team.commit("R0002_WidenName", base, widen(CUSTOMERS, "name"), addColumn(CUSTOMERS, "email"));
        String right = team.commit("R0002_DropName", base, new Operation.DropColumn(CUSTOMERS, "name"));
        String first = left.compareTo(right) < 0 ? left : right;

        Finding finding = team.conflicts(left, right).get(0).finding();

        assertThat(finding.code()).isEqualTo(Code.RT317);
        assertThat(finding.message())
                .startsWith("revisions " + team.graph().node(first) + " and ")
                .contains(" were made side by side and both touch column customers.name:\n")
                .contains("\n  R0002_WidenName:\n    alter column customers.name: bigint\n")
                .contains("\n  R0002_DropName:\n    drop column customers.name\n")
                .doesNotContain("email")
                .endsWith("\ndelete the class and the snapshot of the one that has not been released, and of what comes"
                        + " after it, and compile again: its change is written anew after the other");
    }

    @Test
    void aLongSideIsCutShort() {
        Operation[] many = Stream.iterate(0, i -> i + 1)
                .limit(12)
                .map(i -> addColumn(CUSTOMERS, "c" + i))
                .toArray(Operation[]::new);
        String left = team.commit("R0002_Many", base, many);
        String right = team.commit("R0002_Drop", base, new Operation.DropTable(CUSTOMERS));
        assertThat(team.conflicts(left, right).get(0).finding().message()).contains("\n    … and 2 more");
    }

    @Test
    void aRenameOnOneBranchIsAConflictOnlyWithWhatSpeaksOfTheName() {
        Renames rename = Renames.of(Map.of(), Map.of(CUSTOMERS, Map.of("name", "full_name")), Map.of());
        Schema renamed = team.schema(base, new Operation.RenameColumn(CUSTOMERS, "name", "full_name"));
        String left = team.commit("R0002_Rename", List.of(base), renamed, rename, Origins.NONE);
        String right = team.commit("R0002_Other", base, addColumn(CUSTOMERS, "email"));
        String same = team.commit("R0002_Widen", base, widen(CUSTOMERS, "name"));

        assertThat(team.merged(left, right).table(CUSTOMERS).columnsByName())
                .containsOnlyKeys("id", "code", "full_name", "email");
        assertThat(team.conflicts(left, same)).hasSize(1);
    }

    @Test
    void threeHeadsAreMergedAtOnceAndEachConflictIsNamedOnce() {
        String one = team.commit("R0002_One", base, addColumn(CUSTOMERS, "one"));
        String two = team.commit("R0002_Two", base, addColumn(CUSTOMERS, "two"));
        String three = team.commit("R0002_Three", base, addColumn(CUSTOMERS, "three"));
        String again = team.commit("R0003_Again", one, addColumn(CUSTOMERS, "three"));

        assertThat(team.merged(one, two, three))
                .isEqualTo(team.merged(three, one, two))
                .satisfies(schema ->
                        assertThat(schema.table(CUSTOMERS).columnsByName()).containsKeys("one", "two", "three"));
        assertThat(team.conflicts(again, two, three))
                .singleElement()
                .satisfies(conflict -> assertThat(
                                List.of(conflict.one().id(), conflict.other().id()))
                        .containsExactlyInAnyOrder(again, three));
    }

    @Test
    void longBranchesConflictByTheRevisionsThatContradict() {
        String left1 = team.commit("R0002_Left", base, addColumn(CUSTOMERS, "email"));
        String left2 = team.commit("R0003_Left", left1, widen(CUSTOMERS, "name"));
        String right1 = team.commit("R0002_Right", base, new Operation.DropColumn(CUSTOMERS, "name"));
        String right2 = team.commit("R0003_Right", right1, addColumn(ORDERS, "email"));

        assertThat(team.conflicts(left2, right2))
                .singleElement()
                .satisfies(conflict -> assertThat(
                                List.of(conflict.one().id(), conflict.other().id()))
                        .containsExactlyInAnyOrder(left2, right1));
    }

    @Test
    void branchesThatWereMergedOnceAreMergedAgain() {
        String left = team.commit("R0002_Left", base, addColumn(CUSTOMERS, "a"));
        String right = team.commit("R0002_Right", base, addColumn(CUSTOMERS, "b"));
        Schema both = team.merged(left, right);
        String merge = team.commit("R0003_Merge", List.of(left, right), both, Renames.NONE, Origins.NONE);
        String onTop = team.commit("R0004_OnTop", merge, addColumn(CUSTOMERS, "c"));
        String late = team.commit("R0003_Late", right, addColumn(CUSTOMERS, "d"));

        assertThat(team.merged(onTop, late).table(CUSTOMERS).columnsByName())
                .containsOnlyKeys("id", "code", "name", "a", "b", "c", "d");

        // Merged crosswise: two last common revisions.
        String otherMerge = team.commit("R0003_OtherMerge", List.of(left, right), both, Renames.NONE, Origins.NONE);
        String onOther = team.commit("R0004_OnOther", otherMerge, addColumn(CUSTOMERS, "e"));
        assertThat(team.merged(onTop, onOther).table(CUSTOMERS).columnsByName())
                .containsOnlyKeys("id", "code", "name", "a", "b", "c", "e");
    }

    @Test
    void historiesThatBeginApartAreMerged() {
        String other = team.commit(
                "R0001_Other",
                List.of(),
                Schema.of(Table.of(ObjectName.of("invoices"), List.of(column("id", bigint())))),
                Renames.NONE,
                Origins.NONE);
        assertThat(team.merged(base, other).tables()).containsOnlyKeys(CUSTOMERS, ObjectName.of("invoices"), ORDERS);
    }

    @Test
    void oneHeadIsItsOwnMerge() {
        assertThat(team.merged(base)).isEqualTo(BASE);
        assertThat(new Team().merged()).isEqualTo(Schema.EMPTY);
    }

    @Test
    void originsAreThoseOfTheBranchThatMovedThem() {
        Team moving = new Team();
        String start = moving.commit("R1", List.of(), BASE, Renames.NONE, origins("Client", "Order"));
        String left = moving.commit(
                "R2",
                List.of(start),
                moving.schema(start, addColumn(ORDERS, "a")),
                Renames.NONE,
                origins("Customer", "Order"));
        String right = moving.commit(
                "R3",
                List.of(start),
                moving.schema(start, addColumn(ORDERS, "b")),
                Renames.NONE,
                origins("Client", "PurchaseOrder"));

        assertThat(moving.merge(left, right))
                .isInstanceOfSatisfying(
                        MergeResult.Merged.class,
                        merged -> assertThat(merged.origins()).isEqualTo(origins("Customer", "PurchaseOrder")));
    }

    private static Origins origins(String customers, String orders) {
        return new Origins(
                new TreeMap<>(Map.of(CUSTOMERS, new Origin(customers, ""), ORDERS, new Origin(orders, ""))),
                new TreeMap<>(Map.of(CUSTOMERS, new TreeMap<>(Map.of("name", new Origin(customers, "name"))))));
    }

    private static Operation addColumn(ObjectName table, String name) {
        return new Operation.AddColumn(table, column(name, varchar(10)));
    }

    private static Operation widen(ObjectName table, String column) {
        return new Operation.AlterColumn(table, column, List.of(ColumnChange.type(bigint())));
    }

    private static Operation createTable(String name) {
        return new Operation.CreateTable(Table.of(ObjectName.of(name), List.of(column("id", bigint()))));
    }

    private static Operation foreignKeyToCode() {
        return new Operation.AddForeignKey(
                ORDERS, foreignKey("fk_orders_customer_code", "customer_code").references("customers", "code"));
    }

    private static Arguments pair(Operation one, Operation other) {
        return Arguments.of(one, other);
    }
}
