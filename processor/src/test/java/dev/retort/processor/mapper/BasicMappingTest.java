package dev.retort.processor.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.annotations.Naming;
import dev.retort.processor.model.Models;
import dev.retort.processor.model.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BasicMappingTest {

    @ParameterizedTest
    @EnumSource
    void anEntityIsATableWithAColumnForEachAttribute(Toolchain toolchain) {
        assertThat(Models.on(toolchain).compile("""
                                @Entity class Cliente {
                                    String nome;
                                    int idade;
                                    @Id @GeneratedValue Long id;
                                    transient int cached;
                                    @Transient String shown;
                                    static int count;
                                }
                                """).schema()).isEqualTo("""
                        table Cliente
                          id bigint not null
                          nome varchar(255)
                          idade integer not null
                          pk_cliente: primary key (id)
                        sequence Cliente_SEQ from 1 by 50
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void namesBecomeSnakeCaseAsSpringHasThem(Toolchain toolchain) {
        assertThat(Models.on(toolchain).named(Naming.SNAKE_CASE).compile("""
                                @Entity class OrderLine {
                                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                                    @Column(name = "givenName") String a1;
                                    String unitPrice;
                                    String isoURL;
                                    @ManyToOne OrderLine replacedLine;
                                    @Column(name = "\\"Kept\\"") String quoted;
                                }
                                """).schema())
                .isEqualTo("""
                        table order_line
                          id bigint not null identity
                          given_name varchar(255)
                          unit_price varchar(255)
                          isourl varchar(255)
                          replaced_line_id bigint
                          "Kept" varchar(255)
                          pk_order_line: primary key (id)
                          fk_order_line_replaced_line_id: (replaced_line_id) references order_line(id)
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void aListOfColumnsMayHaveDelimitedNames(Toolchain toolchain) {
        assertThat(Models.on(toolchain).compile("""
                                @Entity
                                @Table(indexes = @Index(columnList = "id, `Artikel-Nr` desc ,[b (c]", name = "i"))
                                class Artikel {
                                    @Id Long id;
                                    @Column(name = "`Artikel-Nr`") String nummer;
                                    @Column(name = "`b (c`") String odd;
                                }
                                """).schema()).contains("i: index (id, \"Artikel-Nr\" desc, \"b (c\")");
    }

    @ParameterizedTest
    @EnumSource
    void anEntityWithoutAnIdentifierIsRefused(Toolchain toolchain) {
        assertThat(Models.on(toolchain).compile("""
                                @Entity
                                class Cliente {
                                    String nome;
                                }
                                """).messages())
                .containsExactly("2: RT201: Cliente has no identifier; annotate an attribute with @Id or @EmbeddedId");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsStoredOtherwiseOnEachDatabaseMustBeSaid(Toolchain toolchain) {
        assertThat(Models.on(toolchain).compile("""
                                @Entity class Host {
                                    @Id Long id;
                                    java.net.InetAddress address;
                                }
                                """).messages())
                .singleElement()
                .asString()
                .startsWith("3: RT205: 'address' is of type java.net.InetAddress")
                .contains("columnDefinition");
        assertThat(Models.on(toolchain).compile("""
                                @Entity class Host {
                                    @Id Long id;
                                    @Column(columnDefinition = "inet") java.net.InetAddress address;
                                }
                                """).messages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void momentsThatAreNormalizedHaveNoZone(Toolchain toolchain) {
        assertThat(Models.on(toolchain).compile("""
                                @Entity class Visit {
                                    @Id Long id;
                                    @org.hibernate.annotations.TimeZoneStorage(
                                        org.hibernate.annotations.TimeZoneStorageType.NORMALIZE)
                                    java.time.OffsetDateTime at;
                                }
                                """).schema()).contains("  at timestamp(6)\n");
    }

    @ParameterizedTest
    @EnumSource
    void zonesThatDependOnTheDatabaseAreRefused(Toolchain toolchain) {
        assertThat(Models.on(toolchain).compile("""
                                @Entity class Visit {
                                    @Id Long id;
                                    @org.hibernate.annotations.TimeZoneStorage java.time.OffsetDateTime at;
                                }
                                """).messages())
                .containsExactly(
                        "3: RT210: @TimeZoneStorage is not supported yet, and without it the schema would be wrong;"
                                + " say TimeZoneStorageType.NATIVE, COLUMN, NORMALIZE or NORMALIZE_UTC");
    }
}
