package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a program finds a registry that nobody named to it. */
class AnnouncementTest {
    private static final String SERVICE = "target/classes/META-INF/services/dev.retort.runtime.Registry";
    private static final String REGISTRY = "com.acme.shop.migrations.Migrations\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theClassPathAnnouncesTheRegistry(Toolchain toolchain) {
        Workspace workspace = new Workspace(folder.resolve("shop"), toolchain.compiler(), RetortProcessor::new)
                .entity("Customer", "@Entity class Customer { @Id Long id; }");

        workspace.compile().succeeded();
        assertThat(workspace.read(SERVICE)).isEqualTo(REGISTRY);

        workspace.compileAgain().succeeded();
        assertThat(workspace.read(SERVICE)).isEqualTo(REGISTRY);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotThereAnyMoreIsNotAnnounced(Toolchain toolchain) {
        Workspace workspace = new Workspace(folder.resolve("shop"), toolchain.compiler(), RetortProcessor::new)
                .entity("Customer", "@Entity class Customer { @Id Long id; }");
        workspace.compile().succeeded();
        workspace.write(SERVICE, "com.acme.old.Migrations\n" + REGISTRY);

        workspace
                .compileOnly(List.of("src/main/java/com/acme/shop/Customer.java"))
                .succeeded();

        assertThat(workspace.read(SERVICE)).isEqualTo(REGISTRY);
    }

    @ParameterizedTest
    @EnumSource
    void anOptionWithAnEmptyValueIsAsIfItWereAbsent(Toolchain toolchain) {
        Workspace workspace = new Workspace(folder.resolve("shop"), toolchain.compiler(), RetortProcessor::new)
                .entity("Customer", "@Entity class Customer { @Id Long id; }")
                .options("-Aretort.empty=", "-Aretort.message=", "-Aretort.amend=", "-Aretort.mode=");

        workspace.compile().succeeded();

        assertThat(workspace.revision("R0001_")).contains("createTable");
    }
}
