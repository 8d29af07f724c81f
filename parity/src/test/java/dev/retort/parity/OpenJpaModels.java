package dev.retort.parity;

import dev.retort.testing.Engine;
import java.util.List;
import java.util.stream.Stream;

/**
 * The entities of OpenJPA's own tests: each package is a model by itself, as names of entities are used again. Missing are
 * the packages with which Hibernate does not start, because they need what only OpenJPA has.
 */
final class OpenJpaModels {

    private static final String ROOT = "org.apache.openjpa.";

    private static final List<String> PACKAGES = List.of(
            "enhance.ids",
            "persistence.annotations.xml",
            "persistence.blob",
            "persistence.cache.jpa",
            "persistence.callbacks",
            "persistence.criteria.results",
            "persistence.derivedid",
            "persistence.detachment",
            "persistence.discriminator.fetch",
            "persistence.embed.compositepk",
            "persistence.fetchgroups",
            "persistence.flush",
            "persistence.identity.entityasidentity2",
            "persistence.inheritance.abstractjoinedappid",
            "persistence.inheritance.entities",
            "persistence.inheritance.jointable",
            "persistence.inheritance.mappedsuperclass",
            "persistence.inheritance.polymorphic",
            "persistence.jdbc.common.apps.mappingApp",
            "persistence.jdbc.maps.spec_10_1_27_ex0",
            "persistence.jdbc.maps.spec_10_1_27_ex3",
            "persistence.jdbc.maps.spec_10_1_27_ex4",
            "persistence.jdbc.maps.spec_10_1_27_ex5",
            "persistence.jdbc.maps.spec_10_1_27_ex6",
            "persistence.jdbc.maps.spec_10_1_27_ex7",
            "persistence.jdbc.maps.spec_10_1_29_ex1",
            "persistence.jdbc.maps.spec_10_1_29_ex3",
            "persistence.jdbc.query",
            "persistence.jdbc.sqlcache.discrim",
            "persistence.jdbc.update",
            "persistence.jdbc.version",
            "persistence.jpql.joins",
            "persistence.jpql.version",
            "persistence.models.company",
            "persistence.models.library",
            "persistence.property",
            "persistence.pudefaults",
            "persistence.query.sqlresultmapping",
            "persistence.querycache");

    /** To Hibernate there is no schema on MariaDB. */
    private static final String WITH_SCHEMAS = "persistence.pudefaults";

    /** PostgreSQL does not know the type that a column is said to be of. */
    private static final String WITH_BINARY = "persistence.blob";

    private OpenJpaModels() {}

    static Stream<RealModel> all(List<Engine> engines) {
        return PACKAGES.stream()
                .map(each -> new RealModel(
                        "OpenJPA " + each,
                        List.of("openjpa-persistence-jdbc-4.0.0-tests"),
                        List.of(ROOT + each),
                        engines.stream()
                                .filter(engine -> !each.equals(WITH_SCHEMAS) || engine != Engine.MARIADB)
                                .filter(engine -> !each.equals(WITH_BINARY) || engine != Engine.POSTGRESQL)
                                .toList()));
    }
}
