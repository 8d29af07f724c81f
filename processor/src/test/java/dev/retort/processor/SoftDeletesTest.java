package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that are there before an entity marks deleted ones are not deleted. */
class SoftDeletesTest {
    private static final String MODEL = """


            @Entity
            @Table(name = "customers")
            ON_CLASS
            public class Customer {
                @Id Long id;

                @ElementCollection
                @CollectionTable(name = "nicknames")
                ON_COLLECTION
                java.util.Set<String> nicknames = new java.util.HashSet<>();
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void rowsThatAreThereAreNotDeleted(Toolchain toolchain) {
        assertThat(
                        added(
                                toolchain,
                                "@org.hibernate.annotations.SoftDelete",
                                "@org.hibernate.annotations.SoftDelete(strategy = org.hibernate.annotations.SoftDeleteType.ACTIVE)"))
                .contains(
                        "op.backfill(\"customers\", \"deleted\", \"false\");",
                        "op.alterColumn(\"customers\", \"deleted\", notNull());")
                .contains("op.backfill(\"nicknames\", \"active\", \"true\");");
    }

    @ParameterizedTest
    @EnumSource
    void theProvidersOwnConvertersSayHowTheyAreMarked(Toolchain toolchain) {
        assertThat(
                        added(
                                toolchain,
                                "@org.hibernate.annotations.SoftDelete(converter = org.hibernate.type.YesNoConverter.class)",
                                "@org.hibernate.annotations.SoftDelete(strategy = org.hibernate.annotations.SoftDeleteType.TIMESTAMP)"))
                .contains("op.backfill(\"customers\", \"deleted\", \"'N'\");")
                .contains("op.addColumn(\"nicknames\", column(\"deleted\", timestamp(6).withTimeZone())")
                .doesNotContain("op.backfill(\"nicknames\"");
    }

    private String added(Toolchain toolchain, String onClass, String onCollection) {
        Workspace shop = Shop.empty(folder, toolchain).entity("Customer", model("", ""));
        shop.compile().succeeded();
        shop.entity("Customer", model(onClass, onCollection));
        shop.compile("-Aretort.message=keep").succeeded();
        return shop.revision("R0002_Keep");
    }

    private static String model(String onClass, String onCollection) {
        return MODEL.replace("ON_CLASS", onClass).replace("ON_COLLECTION", onCollection);
    }
}
