package dev.retort.processor.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Models;
import dev.retort.processor.model.Toolchain;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each mistake in a model has one message, on the line that has to change. */
class MappingErrorsTest {

    private static List<String> messages(Toolchain toolchain, String source) {
        return Models.on(toolchain).compile(source).messages();
    }

    @ParameterizedTest
    @EnumSource
    void anEntityNeedsAnIdentifier(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Entity
                        class Customer {
                            String name;
                        }
                        """))
                .containsExactly("2: RT201: Customer has no identifier; annotate an attribute with @Id or @EmbeddedId");
    }

    @ParameterizedTest
    @EnumSource
    void twoEntitiesOnOneTableNeedOneKey(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Entity @Table(name = "customers") class Customer { @Id String number; }

                        @Entity
                        @Table(
                            name = "CUSTOMERS")
                        class Client { @Id Long id; }
                        """))
                .contains(
                        "1: RT202: the table of Customer, 'CUSTOMERS', is that of shop.Client already, with another key;"
                                + " give both the same key, or one of them another @Table(name = …)");
    }

    @ParameterizedTest
    @EnumSource
    void attributesOfEntitiesOnOneTableNeedOneTypeForOneColumn(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Entity class Client { @Id Long id; @Column(length = 20) String name; Integer age; }

                        @Entity @Table(name = "Client")
                        class Customer {
                            @Id Long id;
                            String name;
                            @Column(nullable = false)
                            String age;
                        }
                        """))
                .containsExactly(
                        "3: RT202: Customer lies in the table of shop.Client, 'Client', which has the columns of both; if"
                                + " that is not meant, give one of them another @Table(name = …)",
                        "8: RT203: column 'age' of table 'Client' is that of 'age' already, as integer; give this one"
                                + " another @Column(name = …), or make it insertable = false, updatable = false");
    }

    @ParameterizedTest
    @EnumSource
    void twoEntitiesOfOneHierarchyNeedTwoTables(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Entity @Inheritance(strategy = InheritanceType.JOINED) class Client { @Id Long id; }

                        @Entity @Table(name = "Client")
                        class Customer extends Client {}
                        """))
                .containsExactly(
                        "3: RT202: the table of Customer, 'Client', is that of shop.Client already; give one of"
                                + " them another @Table(name = …)");
    }

    @ParameterizedTest
    @EnumSource
    void twoAttributesNeedTwoColumns(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Embeddable class Address { String street; }
                        @Entity class Customer {
                            @Id Long id;
                            Address home;
                            Address work;
                            @Column(name = "ID") int number;
                        }
                        """))
                .containsExactly(
                        "1: RT203: column 'street' of table 'Customer' is that of 'home.street' already; give this one"
                                + " another @Column(name = …), or make it insertable = false, updatable = false",
                        "6: RT203: column 'ID' of table 'Customer' is that of 'id' already; give this one another"
                                + " @Column(name = …), or make it insertable = false, updatable = false");
    }

    @ParameterizedTest
    @EnumSource
    void relationsWriteColumnsOfKeysThatAnIdClassDescribesOnly(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Entity class Tenant { @Id Long id; }
                        record LineKey(Long nr, Long tenant) {}
                        @Entity @IdClass(LineKey.class) class Line {
                            @Id Long nr;
                            @Id Long tenant;
                            @ManyToOne @JoinColumn(name = "tenant") Tenant owner;
                        }
                        @Entity class Account {
                            @Id Long tenant;
                            @ManyToOne @JoinColumn(name = "tenant") Tenant owner;
                        }
                        """))
                .containsExactly("10: RT203: column 'tenant' of table 'Account' is that of 'tenant' already; give this"
                        + " one another @Column(name = …), or make it insertable = false, updatable = false");
    }

    @ParameterizedTest
    @EnumSource
    void constraintsAndIndexesNeedColumnsThatAreThere(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Entity
                        @Table(indexes = {@Index(columnList = "id"), @Index(columnList = "givenName, nme desc")})
                        class Customer { @Id Long id; String givenName; @Column(name = "email") String mail; }
                        @Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = "mail"))
                        class Client { @Id Long id; @Column(name = "email") String mail; }
                        """))
                .containsExactly(
                        "2: RT204: table 'Customer' has no column 'nme'; it has id, givenName, email",
                        "4: RT204: table 'Client' has no column 'mail'; the column of the attribute 'mail' is email;"
                                + " it has id, email");
    }

    /** ECJ shows the outermost annotation only. */
    @Test
    void javacShowsTheValueItself() {
        assertThat(messages(Toolchain.JAVAC, """
                        @Entity
                        @Table(
                            indexes = {
                                @Index(columnList = "id"),
                                @Index(
                                    columnList = "nme desc")
                            })
                        class Customer { @Id Long id; }
                        """))
                .containsExactly("6: RT204: table 'Customer' has no column 'nme'; it has id");
    }

    @ParameterizedTest
    @EnumSource
    void aTypeThatNoColumnHoldsIsRefused(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        class Money {}
                        @Entity class Customer {
                            @Id Long id;
                            Money balance;
                            @Column(columnDefinition = "text") Money described;
                            @Transient Money shown;
                        }
                        """))
                .containsExactly(
                        "4: RT205: 'balance' is of type shop.Money, which no column can hold; give the column a"
                                + " columnDefinition, convert the value with @Convert, or mark the attribute @Transient");
    }

    @ParameterizedTest
    @EnumSource
    void onlyAClassCanBeAnEntity(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Entity interface Named {}
                        @Entity enum Color { RED }
                        """))
                .containsExactly(
                        "1: RT206: Named is an interface; only a class can be an entity",
                        "2: RT206: Color is an enum; only a class can be an entity");
    }

    /** ECJ knows no position of a record. */
    @Test
    void aRecordIsNoEntity() {
        assertThat(messages(Toolchain.JAVAC, "@Entity record Point(@Id int x) {}"))
                .containsExactly("1: RT206: Point is a record; only a class can be an entity");
    }

    /** Names that differ by case only are one: the column of the reference is called after the key, too. */
    @ParameterizedTest
    @EnumSource
    void theKeyOfAMapNeedsAColumnOfItsOwn(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Entity class Holder { @Id Long key; }
                        @Entity class Contract {
                            @Id Long id;
                            @ManyToMany Map<String, Holder> witnesses;
                        }
                        """))
                .containsExactly("4: RT203: column 'witnesses_KEY' of table 'Contract_Holder' is that of 'witnesses'"
                        + " already; give this one another @Column(name = …), or make it insertable = false,"
                        + " updatable = false");
    }

    @ParameterizedTest
    @EnumSource
    void mappedByNeedsItsOtherSide(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Entity class Customer {
                            @Id Long id;
                            @OneToMany(mappedBy = "customr") List<Order> orders;
                            @OneToMany(mappedBy = "number") List<Order> numbers;
                            @ManyToMany(mappedBy = "customer") List<Order> many;
                        }
                        @Entity @Table(name = "orders") class Order { @Id Long id; int number; @ManyToOne Customer customer; }
                        """))
                .containsExactly(
                        "3: RT207: 'orders' is mapped by 'customr', but Order has no such attribute; it has customer",
                        "4: RT207: 'numbers' is mapped by 'number' of Order, which must be a @ManyToOne or @OneToOne",
                        "5: RT207: 'many' is mapped by 'customer' of Order, which must be a @ManyToMany");
    }

    @ParameterizedTest
    @EnumSource
    void columnPropertiesMustFitTheType(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Entity class Customer {
                            @Id Long id;
                            @Column(
                                scale = 2) double ratio;
                            @Column(precision = 2, scale = 3) BigDecimal amount;
                            @Column(length = 0) String empty;
                        }
                        """))
                .containsExactly(
                        "4: RT208: scale has no meaning for a floating point number; remove it, or use a"
                                + " java.math.BigDecimal",
                        "5: RT208: the column of 'amount' cannot be: decimal needs a scale between 0 and its precision;"
                                + " correct length, precision or scale",
                        "6: RT208: the column of 'empty' cannot be: varchar needs a length of at least 1;"
                                + " correct length, precision or scale");
    }

    @ParameterizedTest
    @EnumSource
    void aRelationIsToAnEntity(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        class Address {}
                        @Entity class Customer {
                            @Id Long id;
                            @ManyToOne Address address;
                            @OneToMany List<String> names;
                            Customer friend;
                            @OneToMany Customer notMany;
                            @OneToMany List raw;
                        }
                        """))
                .containsExactly(
                        "4: RT209: 'address' refers to Address, which is no entity; annotate that class with @Entity,"
                                + " name the entity in targetEntity, or make this attribute @Embedded,"
                                + " @ElementCollection or @Transient",
                        "5: RT209: 'names' refers to String, which is no entity; annotate that class with @Entity, name"
                                + " the entity in targetEntity, or make this attribute @Embedded, @ElementCollection or"
                                + " @Transient",
                        "6: RT209: 'friend' is of the entity Customer but not annotated as a relation; add @ManyToOne or"
                                + " @OneToOne, or @Transient",
                        "7: RT205: 'notMany' must be a java.util.Collection, List, Set or Map, or an array, to hold more"
                                + " than one element",
                        "8: RT205: what 'raw' holds is not known; give the collection type arguments, or say it in"
                                + " targetEntity");
    }

    @ParameterizedTest
    @EnumSource
    void joinColumnsFitTheKeyTheyReferTo(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Embeddable record Key(String region, int number) implements Serializable {}
                        @Entity class Site { @EmbeddedId Key key; }
                        @Entity class Customer {
                            @Id Long id;
                            @ManyToOne @JoinColumn(name = "site") Site one;
                            @ManyToOne @JoinColumn(name = "x", referencedColumnName = "regn") Site two;
                        }
                        """))
                .containsExactly(
                        "5: RT211: the key of Site has the columns region, number; give one @JoinColumn for each, with"
                                + " its referencedColumnName",
                        "6: RT211: Site has no column 'regn' in referencedColumnName; its key is region, number");
    }

    @ParameterizedTest
    @EnumSource
    void namesMustBeNames(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Entity @Table(name = "sales.customers") class Customer { @Id Long id; }
                        @Entity class Client { @Id Long id; @Column(name = "a\\"b") String quoted; }
                        """))
                .containsExactly(
                        "1: RT213: the name 'sales.customers' has a dot; say the schema by itself: schema = …, name = …",
                        "2: RT213: the column name '\"a\"b\"' has a double quote inside");
    }

    @ParameterizedTest
    @EnumSource
    void anAnnotationWhereNobodyReadsItIsAWarning(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Entity class Customer {
                            @Id Long id;
                            String mail;
                            @Column(length = 40)
                            String getMail() { return mail; }
                        }
                        """))
                .containsExactly(
                        "4: RT216: @Column has no effect on this method: the class is mapped by its fields; move it"
                                + " there, or add @Access here");
    }

    @ParameterizedTest
    @EnumSource
    void anAttributeIsOneThing(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Entity class Customer {
                            @Id Long id;
                            @ManyToOne @OneToOne Customer friend;
                        }
                        """))
                .containsExactly("3: RT217: 'friend' is both @ManyToOne and @OneToOne; it can only be one of them");
    }

    @ParameterizedTest
    @EnumSource
    void overridesAndHintsSpeakOfWhatIsThere(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Embeddable class Address { String street; String city; }
                        @Entity class Customer {
                            @Id Long id;
                            @AttributeOverride(name = "strt", column = @Column(name = "s"))
                            Address address;
                            @RenamedFrom(table = "old") String name;
                            @AttributeOverride(name = "street", column = @Column(name = "s2"))
                            @AttributeOverride(name = "city", column = @Column(name = "c2"))
                            @Backfill("''")
                            Address other;
                        }
                        """))
                .containsExactly(
                        "4: RT218: there is no attribute 'strt' in 'address' to override; there is city, street",
                        "6: RT218: 'name' has no table of its own whose old name could be 'old'; the old name of an"
                                + " entity's table belongs on the class",
                        "9: RT218: 'other' has 2 columns; say which one is meant with attribute = one of \"city\","
                                + " \"street\"");
    }

    @ParameterizedTest
    @EnumSource
    void twoRelationsDoNotShareATableByChance(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Entity class Customer {
                            @Id Long id;
                            @ManyToMany List<Product> bought;
                            @ManyToMany List<Product> liked;
                        }
                        @Entity class Product { @Id Long id; }
                        """))
                .containsExactly("4: RT222: the table 'Customer_Product' is that of 'bought' already; give this one a"
                        + " name with @JoinTable or @CollectionTable");
    }

    @ParameterizedTest
    @EnumSource
    void nothingContainsItself(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Embeddable class Part { String name; Part inner; }
                        @Entity class Machine { @Id Long id; Part part; }
                        @Entity class Left { @Id @ManyToOne Right right; }
                        @Entity class Right { @Id @ManyToOne Left left; }
                        """))
                .containsExactly(
                        "1: RT223: 'inner' embeds Part in itself; mark it @Transient, or make Part an entity",
                        "3: RT223: the identifier of Left is made of that of another entity, which is made of this one;"
                                + " one of them needs an identifier of its own");
    }

    @ParameterizedTest
    @EnumSource
    void aDiscriminatorValueFitsItsColumn(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
                        class Payment { @Id Long id; }
                        @Entity @DiscriminatorValue("card")
                        class Card extends Payment {}
                        """))
                .containsExactly("4: RT224: Card needs a @DiscriminatorValue that is a number");
    }

    @ParameterizedTest
    @EnumSource
    void textForTheDatabaseIsNotDroppedInSilence(Toolchain toolchain) {
        assertThat(messages(toolchain, """
                        @Entity @Table(indexes = @Index(columnList = "name", options = "tablespace fast"), catalog = "main")
                        class Customer {
                            @Id Long id;
                            @Column(options = "collate nocase") String name;
                            @ManyToOne @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "whatever"))
                            Customer friend;
                        }
                        """))
                .containsExactly(
                        "1: RT210: options = \"tablespace fast\" is not supported here; leave it out, and write it in"
                                + " SQL in the body of the revision",
                        "1: RT219: the catalog 'main' is not part of the schema: tables are made in the catalog of the"
                                + " connection",
                        "4: RT210: options = \"collate nocase\" is not supported here; write it into columnDefinition,"
                                + " behind the type",
                        "5: RT210: this foreignKeyDefinition is not understood; write it as \"foreign key (…) references"
                                + " … on delete … on update …\"");
    }
}
