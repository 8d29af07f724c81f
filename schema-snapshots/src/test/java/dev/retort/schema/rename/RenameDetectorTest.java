package dev.retort.schema.rename;

import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.sequence;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RenameDetectorTest {
    private static final ObjectName CUSTOMERS = ObjectName.of("customers");
    private static final ObjectName CLIENTS = ObjectName.of("clients");

    @Test
    void anAttributeWithAnotherColumnIsARename() {
        RenameResult result = detect(
                model().table("customers", "Customer").column("mail", "email").column("nick", "nick"),
                model().table("customers", "Customer").column("e_mail", "email").column("nick", "nick"),
                Hints.NONE);

        assertThat(result).isEqualTo(certain(Map.of(), Map.of(CUSTOMERS, Map.of("mail", "e_mail"))));
    }

    @Test
    void anEntityWithAnotherTableIsARenameAndItsColumnsAreFollowed() {
        RenameResult result = detect(
                model().table("clients", "Customer").column("mail", "email"),
                model().table("customers", "Customer").column("e_mail", "email"),
                Hints.NONE);

        assertThat(result).isEqualTo(certain(Map.of(CLIENTS, CUSTOMERS), Map.of(CUSTOMERS, Map.of("mail", "e_mail"))));
    }

    @Test
    void namesSwapChainAndAreReusedWhereTheirAttributesSaySo() {
        assertThat(columns(Map.of("a", "x", "b", "y"), Map.of("b", "x", "a", "y")))
                .isEqualTo(Map.of("a", "b", "b", "a"));
        assertThat(columns(Map.of("a", "x", "b", "y"), Map.of("b", "x", "c", "y")))
                .isEqualTo(Map.of("a", "b", "b", "c"));
        assertThat(columns(Map.of("a", "x"), Map.of("b", "x", "a", "z"))).isEqualTo(Map.of("a", "b"));
    }

    @Test
    void anAttributeRenamedOverTheSameColumnChangesNothing() {
        assertThat(columns(Map.of("a", "x"), Map.of("a", "y"))).isEmpty();
        assertThat(columns(Map.of("a", "x", "b", "y"), Map.of("a", "address.x", "b", "address.y")))
                .isEmpty();
    }

    @Test
    void aColumnRenamedInsideOfAnEmbeddedOneIsNotMistakenForOneThatIsNewOutside() {
        assertThat(columns(Map.of("street", "address.street"), Map.of("road", "address.street", "street_2", "street2")))
                .isEqualTo(Map.of("street", "road"));
    }

    @Test
    void hintsSayWhatOriginsCannot() {
        RenameResult result = detect(
                model().table("clients", "Client").column("mail", "mail"),
                model().table("customers", "Customer").column("email", "email"),
                hints(Map.of(CUSTOMERS, "clients"), Map.of(CUSTOMERS, Map.of("email", "mail"))));

        assertThat(result).isEqualTo(certain(Map.of(CLIENTS, CUSTOMERS), Map.of(CUSTOMERS, Map.of("mail", "email"))));
    }

    @Test
    void hintsChainThroughNamesThatAreThere() {
        RenameResult result = detect(
                model().table("customers", "Customer").column("a", "a").column("b", "b"),
                model().table("customers", "Customer").column("b", "b").column("c", "c"),
                hints(Map.of(), Map.of(CUSTOMERS, Map.of("b", "a", "c", "b"))));

        assertThat(result).isEqualTo(certain(Map.of(), Map.of(CUSTOMERS, Map.of("a", "b", "b", "c"))));
    }

    @Test
    void aHintBeatsAnOrigin() {
        RenameResult result = detect(
                model().table("customers", "Customer").column("a", "x").column("b", "y"),
                model().table("customers", "Customer").column("c", "x"),
                hints(Map.of(), Map.of(CUSTOMERS, Map.of("c", "b"))));

        assertThat(result).isEqualTo(certain(Map.of(), Map.of(CUSTOMERS, Map.of("b", "c"))));
    }

    @Test
    void aHintAlreadyConsumedDoesNothing() {
        Model now = model().table("customers", "Customer").column("email", "email");
        Hints hints = hints(Map.of(CUSTOMERS, "clients"), Map.of(CUSTOMERS, Map.of("email", "mail")));

        assertThat(detect(now, now, hints)).isEqualTo(certain(Map.of(), Map.of()));
        assertThat(detect(now, now.column("mail", "mail"), hints)).isEqualTo(certain(Map.of(), Map.of()));
        Model both = now.column("mail", "mail");
        assertThat(detect(both, both, hints)).isEqualTo(certain(Map.of(), Map.of()));
    }

    @Test
    void aSwapThatOnlyOldHintsSpeakOfIsNotMadeAgain() {
        Model now = model().table("customers", "Customer").column("a", "a").column("b", "b");
        Hints hints = hints(Map.of(), Map.of(CUSTOMERS, Map.of("a", "b", "b", "a")));

        assertThat(detect(now, now, hints)).isEqualTo(certain(Map.of(), Map.of()));
    }

    @Test
    void columnsSwapTheirNamesTogetherWithTheirFields() {
        Model before = model().table("customers", "Customer").column("a", "x").column("b", "y");
        Model after = model().table("customers", "Customer").column("a", "p").column("b", "q");
        Hints hints = hints(Map.of(), Map.of(CUSTOMERS, Map.of("a", "b", "b", "a")));
        Map<ObjectName, Map<String, String>> swapped = Map.of(CUSTOMERS, Map.of("a", "b", "b", "a"));

        assertThat(detect(before, after, hints)).isEqualTo(certain(Map.of(), swapped));
        assertThat(detect(
                        before,
                        model().table("customers", "Customer").column("a", "p").column("b", "x"),
                        hints))
                .isEqualTo(certain(Map.of(), swapped));
    }

    @Test
    void aSwapMadeLongAgoIsAskedForWhenItsFieldsAreRenamed() {
        Model before = model().table("customers", "Customer").column("a", "x").column("b", "y");
        Model after = model().table("customers", "Customer").column("a", "p").column("b", "q");
        Hints hints = hints(Map.of(), Map.of(CUSTOMERS, Map.of("a", "b", "b", "a")));
        Renames made = Renames.of(Map.of(), Map.of(CUSTOMERS, Map.of("a", "b", "b", "a")), Map.of());

        for (PastRenames past : List.of(new PastRenames(List.of(made), true), new PastRenames(List.of(), false))) {
            RenameResult result = RenameDetector.detect(
                    before.schema(), before.origins(), after.schema(), after.origins(), hints, past);
            assertThat(result.renames()).isEqualTo(Renames.of(Map.of(), Map.of(CUSTOMERS, Map.of()), Map.of()));
            assertThat(result.ambiguities()).extracting(Finding::code).containsExactly(Code.RT112, Code.RT112);
            assertThat(result.ambiguities().get(0).message())
                    .contains("Has that happened long ago")
                    .contains("remove the @RenamedFrom");
        }
    }

    @Test
    void aHintOfLongAgoOverANewAttributeBesideAnOldOneIsNotAskedFor() {
        Model before = model().table("customers", "Customer").column("a", "x").column("b", "y");
        Model after = model().table("customers", "Customer").column("a", "x").column("b", "z");

        assertThat(detect(before, after, hints(Map.of(), Map.of(CUSTOMERS, Map.of("b", "a")))))
                .isEqualTo(certain(Map.of(), Map.of()));
    }

    @Test
    void namesInHintsMayDifferInCase() {
        RenameResult result = detect(
                model().table("Clients", "Client").column("Mail", "mail"),
                model().table("customers", "Customer").column("email", "email"),
                hints(Map.of(CUSTOMERS, "clients"), Map.of(CUSTOMERS, Map.of("email", "mail"))));

        assertThat(result)
                .isEqualTo(certain(
                        Map.of(ObjectName.of("Clients"), CUSTOMERS), Map.of(CUSTOMERS, Map.of("Mail", "email"))));
    }

    @Test
    void anotherCaseOfTheSameNameIsARename() {
        assertThat(columns(Map.of("Mail", "a"), Map.of("mail", "b"))).isEqualTo(Map.of("Mail", "mail"));
    }

    @Test
    void aTableInAnotherSchemaMoved() {
        RenameResult result = detect(
                model().table("customers", "Customer").column("a", "a"),
                model().table("sales.customers", "Customer").column("a", "a"),
                Hints.NONE);
        assertThat(result.renames().tables()).isEqualTo(Map.of(CUSTOMERS, ObjectName.of("sales", "customers")));
    }

    @Test
    void anOldNameWithoutSchemaIsMeantBesideTheNewOne() {
        RenameResult result = detect(
                model().table("sales.clients", "Client").column("a", "a"),
                model().table("sales.customers", "Customer").column("a", "a"),
                hints(Map.of(ObjectName.of("sales", "customers"), "clients"), Map.of()));
        assertThat(result.renames().tables())
                .isEqualTo(Map.of(ObjectName.of("sales", "clients"), ObjectName.of("sales", "customers")));
    }

    @Test
    void aJoinTableFollowsItsRenamedOwner() {
        RenameResult result = detect(
                model().table("clients", "Client")
                        .column("id", "id")
                        .tableOf("clients_products", "Client", "products")
                        .column("client_id", "products"),
                model().table("customers", "Customer")
                        .column("id", "id")
                        .tableOf("customers_products", "Customer", "products")
                        .column("customer_id", "products"),
                hints(Map.of(CUSTOMERS, "clients"), Map.of()));

        ObjectName joined = ObjectName.of("customers_products");
        assertThat(result)
                .isEqualTo(certain(
                        Map.of(CLIENTS, CUSTOMERS, ObjectName.of("clients_products"), joined),
                        Map.of(joined, Map.of("client_id", "customer_id"))));
    }

    @Test
    void aSequenceFollowsItsTableAndItsAttribute() {
        Model before = model().table("clients", "Customer").column("id", "id").sequence(sequence("clients_SEQ"));
        Model after = model().table("customers", "Customer").column("id", "id").sequence(sequence("customers_SEQ"));
        assertThat(detect(before, after, Hints.NONE).renames().sequences())
                .isEqualTo(Map.of(ObjectName.of("clients_SEQ"), ObjectName.of("customers_SEQ")));

        Model two = model().sequence(sequence("a"), "A#id").sequence(sequence("b"), "B#id");
        Model others = model().sequence(sequence("c"), "B#id").sequence(sequence("d"), "A#id");
        assertThat(detect(two, others, Hints.NONE).renames().sequences())
                .isEqualTo(Map.of(ObjectName.of("a"), ObjectName.of("d"), ObjectName.of("b"), ObjectName.of("c")));
    }

    @Test
    void aColumnGoneBesideOneThatCouldBeItIsAQuestion() {
        Model before = model().table("customers", "com.acme.Customer").column("mail", "mail");
        Model after = model().table("customers", "com.acme.Customer").column("email", "email");

        assertThat(detect(before, after, Hints.NONE).ambiguities())
                .containsExactly(Finding.of(Code.RT110, """
                                column 'email' of table 'customers' is new, and 'mail' is gone. Was it renamed, or is it another?
                                  renamed, its values stay:   @RenamedFrom("mail") on Customer.email
                                  another, the old values go: @Dropped("mail") on Customer
                                  import dev.retort.annotations.RenamedFrom; import dev.retort.annotations.Dropped;""", new Origin("com.acme.Customer", "email")));
        assertThat(detect(before, after, dropped(Set.of(), Map.of(CUSTOMERS, Set.of("mail")))))
                .isEqualTo(certain(Map.of(), Map.of()));
    }

    @Test
    void anAttributeInsideOfAnEmbeddedOneIsAnnotatedFromOutside() {
        assertThat(detect(
                                model().table("customers", "Customer")
                                        .column("a", "a")
                                        .column("\"B\"", "b"),
                                model().table("customers", "Customer").column("street", "address.street"),
                                Hints.NONE)
                        .ambiguities())
                .singleElement()
                .asString()
                .contains("@RenamedFrom(value = \"\\\"B\\\"\", attribute = \"street\") on Customer.address\n")
                .contains("or   @RenamedFrom(value = \"a\", attribute = \"street\") on Customer.address\n")
                .contains("@Dropped({\"\\\"B\\\"\", \"a\"}) on Customer");
    }

    @Test
    void whatCannotBeTheSameIsNoQuestion() {
        List<TableElement> text = List.of(column("a", varchar(9)));
        assertThat(ambiguities(text, List.of(column("b", bigint())))).isEmpty();
        assertThat(ambiguities(text, List.of(column("b", varchar(20)).generatedAs("lower('x')"))))
                .isEmpty();
        assertThat(ambiguities(text, List.of(column("b", varchar(20))))).hasSize(1);
        assertThat(ambiguities(
                        List.of(column("a", varchar(9)), checkOneOf("ck", "a", "RED")),
                        List.of(column("b", varchar(9)), checkOneOf("ck", "b", "LARGE"))))
                .isEmpty();
        assertThat(ambiguities(List.of(column("a", integer())), List.of(column("b", bigint()))))
                .hasSize(1);
    }

    @Test
    void referencesToDifferentTablesAreNoQuestion() {
        Table targetA = Table.of(ObjectName.of("a"), List.of(column("id", bigint())));
        Table targetB = targetA.withName(ObjectName.of("b"));
        Table before = Table.of(
                CUSTOMERS,
                List.of(column("a_id", bigint()), foreignKey("fk_a", "a_id").references("a", "id")));
        Table after = Table.of(
                CUSTOMERS,
                List.of(column("b_id", bigint()), foreignKey("fk_b", "b_id").references("b", "id")));

        assertThat(RenameDetector.detect(
                                Schema.of(before, targetA, targetB),
                                Origins.NONE,
                                Schema.of(after, targetA, targetB),
                                Origins.NONE,
                                Hints.NONE,
                                PastRenames.NONE)
                        .ambiguities())
                .isEmpty();
    }

    @Test
    void aTableGoneBesideOneMuchLikeItIsAQuestion() {
        Model before = model().table("clients", "a.Client")
                .column("id", "id")
                .column("name", "name")
                .column("mail", "mail");
        Model after = model().table("customers", "a.Customer")
                .column("id", "id")
                .column("name", "name")
                .column("phone", "phone");

        assertThat(detect(before, after, Hints.NONE).ambiguities())
                .containsExactly(Finding.of(Code.RT111, """
                                table 'customers' is new and much like 'clients', which is gone. Was it renamed, or is it another?
                                  renamed, its rows stay:   @RenamedFrom("clients") on Customer
                                  another, the old rows go: @Dropped(table = "clients") on Customer
                                  import dev.retort.annotations.RenamedFrom; import dev.retort.annotations.Dropped;""", new Origin("a.Customer", "")));
        assertThat(detect(before, after, dropped(Set.of("clients"), Map.of()))).isEqualTo(certain(Map.of(), Map.of()));
        assertThat(detect(
                                before,
                                model().table("orders", "a.Order")
                                        .column("id", "id")
                                        .column("total", "total")
                                        .column("at", "at"),
                                Hints.NONE)
                        .ambiguities())
                .isEmpty();
    }

    @Test
    void anAttributeThatTakesOverAnothersColumnIsAQuestion() {
        Model before = model().table("customers", "Customer").column("a", "x").column("b", "y");
        Model after = model().table("customers", "Customer").column("b", "x");

        assertThat(detect(before, after, Hints.NONE).ambiguities())
                .containsExactly(Finding.of(Code.RT112, """
                                column 'a' of table 'customers' is gone, and 'b', which seems to be its new name, was there before. Which values stay?
                                  those of 'b': @Dropped("a") on Customer
                                  those of 'a': @RenamedFrom("a") on Customer.x and @Dropped("b") on Customer
                                  import dev.retort.annotations.RenamedFrom; import dev.retort.annotations.Dropped;""", new Origin("Customer", "x")));
        assertThat(detect(before, after, dropped(Set.of(), Map.of(CUSTOMERS, Set.of("a")))))
                .isEqualTo(certain(Map.of(), Map.of()));
        Hints renamed = Hints.of(
                Map.of(),
                Map.of(CUSTOMERS, Map.of("b", "a")),
                Set.of(),
                Map.of(CUSTOMERS, Set.of("b")),
                Map.of(),
                Map.of());
        assertThat(detect(before, after, renamed)).isEqualTo(certain(Map.of(), Map.of(CUSTOMERS, Map.of("a", "b"))));
    }

    @Test
    void twoClaimsToOneNameAreAContradiction() {
        RenameResult result = detect(
                model().table("customers", "Customer").column("a", "a"),
                model().table("customers", "Customer").column("b", "b").column("c", "c"),
                hints(Map.of(), Map.of(CUSTOMERS, Map.of("b", "a", "c", "a"))));

        assertThat(result.ambiguities())
                .containsExactly(Finding.of(
                        Code.RT112,
                        "column 'a' is said to have become 'c' and something else too."
                                + " Leave one @RenamedFrom of the two.",
                        new Origin("Customer", "c")));
    }

    @Test
    void whatIsDroppedIsNotRenamedByItsOrigin() {
        RenameResult result = detect(
                model().table("customers", "Customer").column("mail", "email"),
                model().table("customers", "Customer").column("e_mail", "email"),
                dropped(Set.of(), Map.of(CUSTOMERS, Set.of("mail"))));

        assertThat(result).isEqualTo(certain(Map.of(), Map.of()));
    }

    private static Map<String, String> columns(Map<String, String> before, Map<String, String> after) {
        Model from = model().table("customers", "Customer");
        Model to = model().table("customers", "Customer");
        for (Map.Entry<String, String> column : before.entrySet()) {
            from = from.column(column.getKey(), column.getValue());
        }
        for (Map.Entry<String, String> column : after.entrySet()) {
            to = to.column(column.getKey(), column.getValue());
        }
        RenameResult result = detect(from, to, Hints.NONE);
        assertThat(result.ambiguities()).isEmpty();
        return result.renames().columns().getOrDefault(CUSTOMERS, new TreeMap<>());
    }

    private static List<Finding> ambiguities(List<TableElement> before, List<TableElement> after) {
        return RenameDetector.detect(
                        Schema.of(Table.of(CUSTOMERS, before)),
                        Origins.NONE,
                        Schema.of(Table.of(CUSTOMERS, after)),
                        Origins.NONE,
                        Hints.NONE,
                        PastRenames.NONE)
                .ambiguities();
    }

    private static RenameResult detect(Model from, Model to, Hints hints) {
        return RenameDetector.detect(from.schema(), from.origins(), to.schema(), to.origins(), hints, PastRenames.NONE);
    }

    private static RenameResult certain(
            Map<ObjectName, ObjectName> tables, Map<ObjectName, Map<String, String>> columns) {
        return new RenameResult(Renames.of(tables, columns, Map.of()), List.of());
    }

    private static Hints hints(Map<ObjectName, String> tables, Map<ObjectName, Map<String, String>> columns) {
        return Hints.of(tables, columns, Set.of(), Map.of(), Map.of(), Map.of());
    }

    private static Hints dropped(Set<String> tables, Map<ObjectName, Set<String>> columns) {
        return Hints.of(Map.of(), Map.of(), tables, columns, Map.of(), Map.of());
    }

    private static Model model() {
        return new Model(List.of(), List.of(), Origins.NONE);
    }

    /** A model in few words: tables of text columns, with where each comes from. */
    private record Model(List<Table> tables, List<Sequence> sequences, Origins origins) {
        Model table(String name, String type) {
            return tableOf(name, type, "");
        }

        Model tableOf(String name, String type, String path) {
            List<Table> more = new ArrayList<>(tables);
            more.add(Table.named(ObjectName.parse(name)));
            SortedMap<ObjectName, Origin> known = new TreeMap<>(origins.tables());
            known.put(ObjectName.parse(name), new Origin(type, path));
            return new Model(
                    more, sequences, new Origins(known, origins.columns(), origins.sequences(), origins.ordinals()));
        }

        Model column(String name, String path) {
            List<Table> more = new ArrayList<>(tables);
            Table last = more.remove(more.size() - 1);
            List<Column> columns = new ArrayList<>(last.columns());
            columns.add(Column.column(name, varchar(255)));
            more.add(last.withColumns(columns));
            SortedMap<ObjectName, SortedMap<String, Origin>> known = new TreeMap<>(origins.columns());
            SortedMap<String, Origin> byColumn = new TreeMap<>(known.getOrDefault(last.name(), new TreeMap<>()));
            byColumn.put(name, new Origin(origins.tables().get(last.name()).type(), path));
            known.put(last.name(), byColumn);
            return new Model(
                    more, sequences, new Origins(origins.tables(), known, origins.sequences(), origins.ordinals()));
        }

        Model sequence(Sequence sequence) {
            List<Sequence> more = new ArrayList<>(sequences);
            more.add(sequence);
            return new Model(tables, more, origins);
        }

        Model sequence(Sequence sequence, String origin) {
            SortedMap<ObjectName, Origin> known = new TreeMap<>(origins.sequences());
            known.put(sequence.name(), Origin.parse(origin));
            Model more = sequence(sequence);
            return new Model(
                    more.tables,
                    more.sequences,
                    new Origins(origins.tables(), origins.columns(), known, origins.ordinals()));
        }

        Schema schema() {
            return Schema.of(List.of(), tables, sequences);
        }
    }
}
