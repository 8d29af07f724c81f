package dev.retort.processor.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Models;
import dev.retort.processor.model.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessMappingTest {

    @ParameterizedTest
    @EnumSource
    void aFieldThatIsReachedByItsGetterIsStillMappedByItsAnnotations(Toolchain toolchain) {
        Models.Outcome result = Models.on(toolchain).compile("""
                        @Entity class Realm {
                            @Id @Column(name = "ID", length = 36) @Access(AccessType.PROPERTY) String id;
                            @Column(name = "NAME") String name;
                            public String getId() { return id; }
                            public void setId(String id) { this.id = id; }
                        }
                        """);

        assertThat(result.messages()).isEmpty();
        assertThat(result.schema()).isEqualTo("""
                        table Realm
                          ID varchar(36) not null
                          NAME varchar(255)
                          pk_realm: primary key (ID)
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void anAnnotatedGetterTakesTheFieldsPlace(Toolchain toolchain) {
        assertThat(Models.on(toolchain).compile("""
                                @Entity class Realm {
                                    @Id Long id;
                                    @Transient String name;
                                    @Access(AccessType.PROPERTY) @Column(length = 80) public String getName() { return name; }
                                    public void setName(String name) { this.name = name; }
                                }
                                """).schema()).isEqualTo("""
                        table Realm
                          id bigint not null
                          name varchar(80)
                          pk_realm: primary key (id)
                        """);
    }
}
