package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Workspace;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.SortedMap;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processors that stand beside ours in many builds: Lombok, MapStruct and Hibernate's own. */
class BesideOtherProcessorsIT {
    private static final String PERSON = """
            @Entity
            @lombok.Getter
            @lombok.Setter
            @lombok.NoArgsConstructor
            public class Person {
                @Id Long id;
                @Column(nullable = false) String name;
                @ManyToOne Address address;
            }
            """;
    private static final String ADDRESS = """
            @Entity
            @lombok.Data
            public class Address {
                @Id private Long id;
                private String street;
            }
            """;
    private static final String MAPPER = """
            @org.mapstruct.Mapper
            public interface PersonMapper {
                PersonDto toDto(Person person);

                Person toPerson(PersonDto dto);
            }
            """;
    private static final String DTO = """
            @lombok.Data
            public class PersonDto {
                private Long id;
                private String name;
                private Address address;
            }
            """;

    @TempDir
    Path folder;

    private static void add(Workspace shop, String className) {
        shop.processor(() -> ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith(className))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no processor " + className))
                .get());
    }

    private Workspace shop() {
        return Shop.empty(folder, Toolchain.JAVAC)
                .entity("Person", PERSON)
                .entity("Address", ADDRESS)
                .entity("PersonDto", DTO)
                .entity("PersonMapper", MAPPER);
    }

    private void assertSchema(Workspace shop) {
        shop.compile().succeeded();

        assertThat(shop.revision("R0001_"))
                .contains(
                        "\"Person\"",
                        "\"Address\"",
                        "\"street\"",
                        "\"name\", varchar(255)).notNull()",
                        "\"address_id\"");
        SortedMap<String, String> before = shop.committed();
        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(before);
        shop.entity("Address", ADDRESS.replace("street;", "street;\n    private Integer number;"));
        shop.compile().succeeded();
        assertThat(shop.revision("R0002_")).contains("\"number\"");
    }

    @Test
    void allOfThemFirst() {
        Workspace shop = shop();
        add(shop, "lombok.");
        add(shop, "org.mapstruct.");
        add(shop, "org.hibernate.jpamodelgen.");

        assertSchema(shop);

        assertThat(folder.resolve("target/classes/com/acme/shop/PersonMapperImpl.class"))
                .exists();
        assertThat(folder.resolve("target/classes/com/acme/shop/Person_.class")).exists();
    }

    @Test
    void theMetamodelAloneOnEclipsesCompiler() {
        Workspace shop = Shop.in(folder, Toolchain.ECJ);
        add(shop, "org.hibernate.jpamodelgen.");

        shop.compile().succeeded();

        assertThat(shop.revision("R0001_")).contains("\"customers\"", "\"products\"");
        assertThat(folder.resolve("target/classes/com/acme/shop/Product_.class"))
                .exists();
    }
}
