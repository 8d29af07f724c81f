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

/** What a provider is told in files: classes of a persistence unit, and mappings, which are not read. */
class PersistenceXmlTest {
    private static final String RESOURCES = "src/main/resources/META-INF/";
    private static final String UNITS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.2">
              <persistence-unit name="other"/>
              <persistence-unit name="shop">
                MORE
                <class>com.acme.shop.Customer</class>
                <class>com.lib.Book</class>
              </persistence-unit>
            </persistence>
            """;

    @TempDir
    Path folder;

    private Workspace shop(Toolchain toolchain, String more, String unit) {
        Workspace library = Shop.empty(folder.resolve("library"), toolchain);
        for (String name : new String[] {"Book", "Stranger"}) {
            library.write(
                    "src/main/java/com/lib/" + name + ".java",
                    "package com.lib;\n@jakarta.persistence.Entity public class " + name
                            + " { @jakarta.persistence.Id Long id; }\n");
        }
        library.compile("-proc:none").succeeded();
        return Shop.empty(folder.resolve("shop"), toolchain)
                .library(library.path("target/classes"))
                .write(RESOURCES + "persistence.xml", UNITS.replace("MORE", more))
                .entity("Shop", "@MigrationSet(persistenceUnit = \"" + unit + "\") class Shop {}")
                .entity("Customer", Shop.CUSTOMER);
    }

    @ParameterizedTest
    @EnumSource
    void theClassesOfAUnitBelongToTheSetThatNamesIt(Toolchain toolchain) {
        Workspace shop = shop(toolchain, "", "shop");

        shop.compile().succeeded();

        assertThat(shop.revision("R0001_"))
                .contains("\"Book\"", "\"customers\"")
                .doesNotContain("Stranger");
        SortedMap<String, String> before = shop.committed();
        assertThat(shop.compile().succeeded().messages()).isEmpty();
        assertThat(shop.committed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void anEntityThatTheUnitDoesNotListIsInNoSet(Toolchain toolchain) {
        Workspace shop = shop(toolchain, "", "shop").entity("Product", Shop.PRODUCT);

        assertThat(shop.compile().succeeded().message("RT006")).contains("com.acme.shop.Product");
    }

    @ParameterizedTest
    @EnumSource
    void jarsOfAUnitAreNamedAsNotRead(Toolchain toolchain) {
        Compile compile =
                shop(toolchain, "<jar-file>lib/entities.jar</jar-file>", "shop").compile();

        assertThat(compile.message("RT007")).contains("lib/entities.jar", "packages");
        compile.succeeded();
    }

    @ParameterizedTest
    @EnumSource
    void aUnitOrClassThatIsNotThereIsAnError(Toolchain toolchain) {
        Workspace shop = shop(toolchain, "<class>com.acme.shop.Gone</class>", "shop");
        assertThat(shop.compile().failed().message("RT007")).contains("com.acme.shop.Gone");

        shop.entity(
                "Shop", "@MigrationSet(persistenceUnit = \"warehouse\", packages = \"com.acme.shop\") class Shop {}");
        assertThat(shop.compile().failed().message("RT007"))
                .contains("no persistence unit 'warehouse'", "there is other, shop");

        shop.write(RESOURCES + "persistence.xml", "<persistence>");
        assertThat(shop.compile().failed().message("RT007")).contains("META-INF/persistence.xml cannot be read");
    }

    @ParameterizedTest
    @EnumSource
    void mappingFilesAreNamedAsNotRead(Toolchain toolchain) {
        Workspace shop = Shop.in(folder, toolchain).write(RESOURCES + "orm.xml", """
                <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
                  <entity class="com.acme.shop.Product"><table name="goods"/></entity>
                </entity-mappings>
                """);

        assertThat(shop.compile().succeeded().message("RT227"))
                .contains("src/main/resources/META-INF/orm.xml has <entity>", "say it with annotations");
        shop.compile("-Aretort.severity.RT227=error").failed();
        assertThat(shop.compile("-Aretort.severity.RT227=info").succeeded().place("RT227"))
                .endsWith("NOTE");
    }

    @ParameterizedTest
    @EnumSource
    void mappingFilesOfUnitsAreNamedToo(Toolchain toolchain) {
        Workspace shop = shop(toolchain, "<mapping-file>META-INF/shop.xml</mapping-file>", "shop");

        assertThat(shop.compile().succeeded().message("RT227")).contains("META-INF/shop.xml is listed in");
    }

    @ParameterizedTest
    @EnumSource
    void mappingFilesWithNothingButQueriesAreFine(Toolchain toolchain) {
        Workspace shop = Shop.in(folder, toolchain).write(RESOURCES + "orm.xml", """
                <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
                  <named-query name="all"><query>select c from Customer c</query></named-query>
                </entity-mappings>
                """);

        assertThat(shop.compile().succeeded().messages()).noneMatch(message -> message.startsWith("RT227"));
    }
}
