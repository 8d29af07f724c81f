package dev.retort.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.annotations.Naming;
import dev.retort.testing.Engine;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Models that were published by others, of which nobody here has written a line. */
@Tag("real-models")
class RealModelParityTest {

    private static final List<Engine> ENGINES = List.of(Engine.H2, Engine.POSTGRESQL, Engine.MARIADB);

    private static final Report REPORT = new Report("real-models");

    /** Which ones, where not all are wanted: {@code -Dretort.parity.models=Keycloak}. */
    private static final Pattern WANTED = Pattern.compile(System.getProperty("retort.parity.models", ".*"));

    @TempDir
    static Path folder;

    static Stream<Arguments> models() {
        List<RealModel> models = List.of(
                new RealModel(
                        "Hibernate animal",
                        List.of("hibernate-testing-"),
                        List.of("org.hibernate.testing.orm.domain.animal"),
                        ENGINES),
                new RealModel(
                        "Hibernate contacts",
                        List.of("hibernate-testing-"),
                        List.of("org.hibernate.testing.orm.domain.contacts"),
                        ENGINES),
                new RealModel(
                        "Hibernate gambit",
                        List.of("hibernate-testing-"),
                        List.of("org.hibernate.testing.orm.domain.gambit"),
                        ENGINES,
                        // Keeps words in a column of one letter.
                        Set.of("EntityOfBasics")),
                new RealModel(
                        "Hibernate helpdesk",
                        List.of("hibernate-testing-"),
                        List.of("org.hibernate.testing.orm.domain.helpdesk"),
                        ENGINES),
                new RealModel(
                        "Hibernate library",
                        List.of("hibernate-testing-"),
                        List.of("org.hibernate.testing.orm.domain.library"),
                        ENGINES),
                new RealModel(
                        "Hibernate userguide",
                        List.of("hibernate-testing-"),
                        List.of("org.hibernate.testing.orm.domain.userguide"),
                        ENGINES),
                new RealModel(
                        "Keycloak",
                        List.of("keycloak-model-jpa-"),
                        List.of(
                                "org.keycloak.authorization.jpa.entities",
                                "org.keycloak.events.jpa",
                                "org.keycloak.models.jpa.entities",
                                "org.keycloak.models.jpa.session",
                                "org.keycloak.models.workflow",
                                "org.keycloak.storage.configuration.jpa.entity",
                                "org.keycloak.storage.jpa.entity"),
                        ENGINES),
                new RealModel(
                        "HAPI FHIR",
                        List.of("hapi-fhir-jpaserver-"),
                        List.of("ca.uhn.fhir.jpa.entity", "ca.uhn.fhir.jpa.model.entity"),
                        // Made for Hibernate 6, whose classes its own generators extend: Hibernate 7 does not start
                        // with it.
                        List.of()),
                new RealModel(
                        "DSpace",
                        List.of("dspace-api-"),
                        List.of(
                                "org.dspace.alerts",
                                "org.dspace.app.ldn",
                                "org.dspace.app.requestitem",
                                "org.dspace.app.util",
                                "org.dspace.authorize",
                                "org.dspace.checker",
                                "org.dspace.content",
                                "org.dspace.eperson",
                                "org.dspace.handle",
                                "org.dspace.harvest",
                                "org.dspace.identifier",
                                "org.dspace.orcid",
                                "org.dspace.scripts",
                                "org.dspace.statistics.export",
                                "org.dspace.supervision",
                                "org.dspace.versioning",
                                "org.dspace.xmlworkflow.storedcomponents"),
                        // Its columns are "timestamp with time zone" in so many words.
                        List.of(Engine.H2, Engine.POSTGRESQL)),
                new RealModel(
                        "Kogito",
                        List.of("data-index-storage-jpa-common-"),
                        List.of("org.kie.kogito.index.jpa.model"),
                        List.of(Engine.POSTGRESQL)),
                new RealModel(
                        "jBPM",
                        List.of("jbpm-addons-usertask-storage-jpa-"),
                        List.of("org.jbpm.usertask.jpa.model"),
                        ENGINES),
                new RealModel(
                        "Kogito jobs",
                        List.of("jobs-service-storage-jpa-"),
                        List.of("org.kie.kogito.jobs.service.repository.jpa.model"),
                        // Its columns are "jsonb" in so many words.
                        List.of(Engine.H2, Engine.POSTGRESQL)),
                new RealModel(
                        "Axon",
                        List.of("axon-messaging-"),
                        List.of(
                                "org.axonframework.eventhandling.deadletter.jpa",
                                "org.axonframework.eventhandling.tokenstore.jpa"),
                        ENGINES));
        return Stream.concat(models.stream(), OpenJpaModels.all(ENGINES))
                .filter(model -> WANTED.matcher(model.name()).matches())
                .flatMap(model -> Stream.of(Naming.values()).map(naming -> Arguments.of(model, naming)));
    }

    @AfterAll
    static void report() {
        REPORT.write();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("models")
    void isAsHibernateHasIt(RealModel real, Naming naming) {
        Path project = folder.resolve(real.name()).resolve(naming.name());
        try (CompiledModel compiled = CompiledModel.of(real.set(naming), real.classNames(), project)) {
            Parity parity = new Parity(compiled, naming);
            List<String> complaints = real.engines().stream()
                    .flatMap(engine -> {
                        Parity.Outcome outcome = parity.on(engine);
                        REPORT.addLarge(real + " " + engine + " " + naming, outcome);
                        return outcome.complaints().stream().map(complaint -> engine + ": " + complaint);
                    })
                    .toList();
            assertThat(complaints).isEmpty();
        } catch (CompiledModel.Refused e) {
            REPORT.fail(naming.name(), real.name(), e.errors());
            throw e;
        }
    }
}
