package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Compile;
import dev.retort.processor.workspace.Workspace;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person does on the first days: compile, change the model, compile. */
class FirstStoryTest {
    private static final String CUSTOMER = """
            @Entity
            @Table(name = "customers")
            public class Customer {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @Column(nullable = false) String name;
            }
            """;

    @TempDir
    Path folder;

    private Workspace workspace(Toolchain toolchain) {
        return new Workspace(folder.resolve("shop"), toolchain.compiler(), RetortProcessor::new);
    }

    @ParameterizedTest
    @EnumSource
    void theFirstCompileWritesARevisionAndTheSecondChangesNothing(Toolchain toolchain) {
        Workspace workspace = workspace(toolchain).entity("Customer", CUSTOMER);

        Compile first = workspace.compile().succeeded();

        assertThat(workspace.written())
                .containsExactly(
                        workspace.snapshotFile("0001_"),
                        "src/main/java/com/acme/shop/migrations/R0001_CreateCustomers.java");
        assertThat(first.message("RT410")).contains("R0001_CreateCustomers", workspace.snapshotFile("0001_"));
        assertThat(workspace.path("target/classes/com/acme/shop/migrations/R0001_CreateCustomers.class"))
                .exists();
        assertThat(workspace.path("target/classes/com/acme/shop/migrations/Migrations.class"))
                .exists();

        SortedMap<String, String> before = workspace.committed();
        assertThat(workspace.compile().succeeded().messages()).isEmpty();
        assertThat(workspace.committed()).isEqualTo(before);
        assertThat(workspace.compileAgain().succeeded().messages()).isEmpty();
        assertThat(workspace.committed()).isEqualTo(before);
    }
}
