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
    void anEntityWithoutAnIdentifierIsRefused(Toolchain toolchain) {
        assertThat(Models.on(toolchain).compile("""
                                @Entity
                                class Cliente {
                                    String nome;
                                }
                                """).messages())
                .containsExactly("2: RT201: Cliente has no identifier; annotate an attribute with @Id or @EmbeddedId");
    }
}
