package dev.retort.processor.parity;

import dev.retort.annotations.Naming;
import dev.retort.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** Has Hibernate make the schema of entities. */
final class Hibernate {
    private Hibernate() {}

    /** Creates what the classes need in a database, or validates what is there. */
    static void run(String action, TestDatabase database, Naming naming, List<Class<?>> classes, ClassLoader loader) {
        BootstrapServiceRegistry bootstrap =
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build();
        StandardServiceRegistryBuilder builder = new StandardServiceRegistryBuilder(bootstrap)
                .applySetting("jakarta.persistence.jdbc.url", database.url())
                .applySetting("jakarta.persistence.jdbc.user", database.user())
                .applySetting("jakarta.persistence.jdbc.password", database.password())
                .applySetting("hibernate.hbm2ddl.create_namespaces", "true")
                .applySetting("hibernate.hbm2ddl.halt_on_error", "true");
        if (naming == Naming.SNAKE_CASE) {
            builder.applySetting("hibernate.physical_naming_strategy", new PhysicalNamingStrategySnakeCaseImpl())
                    .applySetting("hibernate.implicit_naming_strategy", new SpringJoinTables());
        }
        StandardServiceRegistry registry = builder.build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            classes.forEach(sources::addAnnotatedClass);
            Metadata metadata = sources.buildMetadata();
            SchemaManagementToolCoordinator.process(
                    metadata,
                    registry,
                    Map.of(
                            "jakarta.persistence.schema-generation.database.action", action,
                            "hibernate.hbm2ddl.create_namespaces", "true",
                            "hibernate.hbm2ddl.halt_on_error", "true"),
                    delayed -> {});
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
            BootstrapServiceRegistryBuilder.destroy(bootstrap);
        }
    }

    /** What Spring Boot sets as the implicit naming strategy: only join tables are called otherwise. */
    private static final class SpringJoinTables extends ImplicitNamingStrategyJpaCompliantImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
            return toIdentifier(
                    source.getOwningPhysicalTableName() + "_"
                            + source.getAssociationOwningAttributePath().getProperty(),
                    source.getBuildingContext());
        }
    }
}
