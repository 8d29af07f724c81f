package dev.retort.processor.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Models;
import dev.retort.processor.model.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read from which classes, whatever compiler shows them. */
class ReadingTest {

    @ParameterizedTest
    @EnumSource
    void aTypeThatIsNotThereYetDefersTheWhole(Toolchain toolchain) {
        Models.Outcome outcome = Models.on(toolchain).compile("""
                        @Entity class Customer extends Generated {
                            @Id Long id;
                            Later later;
                            @ManyToOne Missing missing;
                            @OneToMany List<Absent> many;
                        }
                        """);

        assertThat(outcome.read().unresolved())
                .extracting(UnresolvedType::place)
                .extracting(Object::toString)
                .containsExactly("shop.Customer", "shop.Customer#later", "shop.Customer#many", "shop.Customer#missing");
        assertThat(outcome.read().findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void gettersAreReadWhereTheIdentifierIsOne(Toolchain toolchain) {
        assertThat(Models.on(toolchain).compile("""
                                @Entity class Customer {
                                    private Long key; private String a; private boolean b;
                                    @Id public Long getId() { return key; }
                                    public void setId(Long id) { key = id; }
                                    @Column(length = 20) public String getURL() { return a; }
                                    public boolean isActive() { return b; }
                                    @Transient public String getLabel() { return a; }
                                    public String getWith(int parameter) { return a; }
                                    public String name() { return a; }
                                    @Access(AccessType.FIELD) private int counted;
                                }
                                """).schema()).isEqualTo("""
                        table Customer
                          id bigint not null
                          URL varchar(20)
                          active boolean not null
                          counted integer not null
                          pk_customer: primary key (id)
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void typeVariablesOfSuperclassesHaveTheirValues(Toolchain toolchain) {
        assertThat(Models.on(toolchain).compile("""
                                @MappedSuperclass abstract class Base<K extends Serializable, P> {
                                    @Id K id;
                                    @ManyToOne P parent;
                                }
                                @MappedSuperclass abstract class Named<T> extends Base<UUID, T> { String name; }
                                class Plain<T> extends Named<T> { int notMapped; }
                                @Entity class Node extends Plain<Node> { int weight; }
                                """).schema()).isEqualTo("""
                        table Node
                          id uuid not null
                          parent_id uuid
                          name varchar(255)
                          weight integer not null
                          pk_node: primary key (id)
                          fk_node_parent_id: (parent_id) references Node(id)
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void classFilesAreReadLikeSources(Toolchain toolchain, @TempDir Path library) throws IOException {
        Models.on(Toolchain.JAVAC).compile(library, library());
        try (var files = Files.newDirectoryStream(library, "*.java")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        String invoice = "@Entity class Invoice extends Base<Long> { @ManyToOne Order order; Address address; }";
        String[] entities = {"shop.Customer", "shop.Order"};
        Models.Outcome outcome =
                Models.on(toolchain).withClasses(library, entities).compile(invoice);
        Models.Outcome fromSource = Models.on(toolchain).compile(library(), invoice);

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.mapping().schema().tables()).hasSize(3);
        // ECJ shows the members of class files by name: columns may stand in another order.
        assertThat(outcome.mapping().schema()).isEqualTo(fromSource.mapping().schema());
        assertThat(outcome.mapping().origins()).isEqualTo(fromSource.mapping().origins());
    }

    private static String library() {
        return """
                @MappedSuperclass abstract class Base<K> { @Id K id; int zeta; int alpha; }
                @Embeddable class Address { @Column(length = 80) String street; String city; }
                enum State { NEW, ACTIVE, GONE }
                @Embeddable record OrderKey(String region, int number) implements Serializable {}
                @Entity class Customer extends Base<Long> {
                    Address address;
                    @Enumerated(EnumType.STRING) State state;
                }
                @Entity @Table(name = "orders") class Order { @EmbeddedId OrderKey key; @ManyToOne Customer customer; }
                """;
    }
}
