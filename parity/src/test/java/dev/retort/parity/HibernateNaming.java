package dev.retort.parity;

import dev.retort.annotations.Naming;
import dev.retort.testing.Engine;
import java.util.Map;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.cfg.MappingSettings;

/** The settings under which Hibernate calls things as a {@link Naming} says. */
final class HibernateNaming {

    private HibernateNaming() {}

    /** An application on MariaDB whose names are reserved there quotes them; H2 is told in its URL. */
    static Map<String, Object> settings(Naming naming, Engine engine) {
        boolean quoted = engine == Engine.MARIADB;
        return switch (naming) {
            case JAKARTA ->
                strategies(
                        quoted ? QuotedNames.AsSpelled.class : PhysicalNamingStrategyStandardImpl.class,
                        ImplicitNamingStrategyJpaCompliantImpl.class);
            case SNAKE_CASE ->
                strategies(
                        quoted ? QuotedNames.SnakeCase.class : PhysicalNamingStrategySnakeCaseImpl.class,
                        SpringImplicitNames.class);
        };
    }

    private static Map<String, Object> strategies(Class<?> physical, Class<?> implicit) {
        return Map.of(
                MappingSettings.PHYSICAL_NAMING_STRATEGY, physical,
                MappingSettings.IMPLICIT_NAMING_STRATEGY, implicit);
    }
}
