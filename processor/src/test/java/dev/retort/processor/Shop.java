package dev.retort.processor;

import dev.retort.processor.model.Toolchain;
import dev.retort.processor.workspace.Workspace;
import java.nio.file.Path;

/** The model that stories begin with. */
final class Shop {
    static final String CUSTOMER = """
            @Entity
            @Table(name = "customers")
            public class Customer {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @Column(nullable = false) String name;
            }
            """;

    static final String CUSTOMER_WITH_EMAIL = CUSTOMER.replace("String name;", "String name;\n    String email;");

    static final String PRODUCT = """
            @Entity
            @Table(name = "products")
            public class Product {
                @Id Long id;
                String title;
            }
            """;

    private Shop() {}

    static Workspace empty(Path folder, Toolchain toolchain) {
        return new Workspace(folder, toolchain.compiler(), RetortProcessor::new);
    }

    /** A shop with customers and products, and no revision yet. */
    static Workspace in(Path folder, Toolchain toolchain) {
        return empty(folder, toolchain).entity("Customer", CUSTOMER).entity("Product", PRODUCT);
    }

    /** A shop with customers and products, and a revision that creates them. */
    static Workspace compiledIn(Path folder, Toolchain toolchain) {
        Workspace shop = in(folder, toolchain);
        shop.compile().succeeded();
        return shop;
    }
}
