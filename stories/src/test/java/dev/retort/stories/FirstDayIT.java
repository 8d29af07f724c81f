package dev.retort.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A model's first day, with Maven as a user calls it: it is compiled, changed, broken, repaired, built on a build
 * server, and shipped. Each test goes on where the one before it ended.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstDayIT {
    private static final Map<String, String> AT_THE_DESK = Map.of();
    private static final Map<String, String> ON_A_BUILD_SERVER = Map.of("CI", "true");

    private final Project project = Project.create("cliente");
    private final Path jar = project.path("target/cliente-1.0.jar");

    @Test
    @Order(1)
    void theFirstCompileWritesTheFirstRevisionAndItsJarHoldsIt() throws IOException {
        project.source(Cliente.FIRST);
        project.source(Cliente.START);

        Run.maven(project.folder(), AT_THE_DESK, "package").wentWell();

        assertThat(project.revisions()).hasSize(1);
        assertThat(project.revisions().get(0).getFileName().toString()).startsWith("R0001_");
        assertThat(project.snapshots()).hasSize(1);
        assertThat(project.snapshots().get(0).getFileName().toString()).matches("0001_[0-9a-f]{12}\\.json");
        String revision = project.revisions().get(0).getFileName().toString().replace(".java", ".class");
        try (JarFile content = new JarFile(jar.toFile())) {
            assertThat(content.stream().map(ZipEntry::getName))
                    .contains(
                            "com/acme/clientes/migrations/" + revision,
                            "com/acme/clientes/migrations/Migrations.class");
        }
    }

    @Test
    @Order(2)
    void theSecondCompileChangesNoByte() {
        Map<String, String> before = project.committed();

        Run.maven(project.folder(), AT_THE_DESK, "clean", "package").wentWell();

        assertThat(project.committed()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void aTypeErrorElsewhereLeavesNothingBehind() {
        project.source(Cliente.WITH_EMAIL);
        Path broken =
                project.source("package com.acme.clientes;\n\nclass Broken {\n    int answer = \"no number\";\n}\n");
        Map<String, String> before = project.committed();

        Run run = Run.maven(project.folder(), AT_THE_DESK, "package").wentWrong();

        assertThat(run.output()).contains("Broken.java");
        assertThat(project.committed()).isEqualTo(before);
        assertThat(broken.toFile().delete()).isTrue();
    }

    @Test
    @Order(4)
    void aBuildServerRefusesAModelWithoutItsRevision() {
        Map<String, String> before = project.committed();

        Run run = Run.maven(project.folder(), ON_A_BUILD_SERVER, "package").wentWrong();

        assertThat(run.output()).containsPattern("RT\\d{3}").contains("email").contains("mvn compile");
        assertThat(project.committed()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void aRepairedModelGetsItsRevisionOnceWithTheMessageAskedFor() {
        Run.maven(project.folder(), AT_THE_DESK, "package", "-Dretort.message=adicionar coluna email")
                .wentWell();

        assertThat(project.revisions()).hasSize(2);
        Path second = project.revisions().get(1);
        assertThat(second.getFileName().toString()).isEqualTo("R0002_AdicionarColunaEmail.java");
        assertThat(project.read(second))
                .contains("adicionar coluna email")
                .containsPattern("op\\.addColumn\\([^;]*email")
                .containsPattern("op\\.dropColumn\\([^;]*email");
        assertThat(project.snapshots()).hasSize(2);
        Run.maven(project.folder(), ON_A_BUILD_SERVER, "package").wentWell();
        assertThat(project.revisions()).hasSize(2);
    }

    @Order(6)
    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void theDatabaseFollowsUpAndDown(TestDatabase fresh) {
        TestDatabase database = Databases.sharable(fresh, project);
        CommandLine retort = new CommandLine(project.folder(), jar, database);

        List<CommandLine.Answer> answers = retort.mustRun("upgrade", "upgrade", "current --check");
        assertThat(answers.get(0).text()).contains(project.id(1)).contains(project.id(2));
        assertThat(answers.get(1).text()).contains("Nothing to do");
        database.execute("insert into Cliente (nome, idade, email) values ('Ana', 31, 'ana@example.org')");

        retort.mustRun("downgrade -1");
        assertThat(database.rows("select * from Cliente order by nome")).containsExactly("1|Ana|31");

        retort.mustRun("upgrade head");
        assertThat(database.rows("select nome, email from Cliente")).containsExactly("Ana|null");

        answers = retort.run("downgrade " + project.id(1), "current --check", "upgrade", "downgrade base", "history");
        assertThat(answers).extracting(CommandLine.Answer::status).containsExactly(0, 3, 0, 0, 0);
        assertThat(answers.get(4).text().lines()).hasSize(8);
        assertThat(database.catalog().toString()).doesNotContainIgnoringCase("cliente");
    }

    @Order(7)
    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void aJarOnAnEmptyDatabaseBringsItToHeadAndThenAsksOneQuery(TestDatabase fresh) {
        TestDatabase database = Databases.sharable(fresh, project);

        assertThat(start(database).lines()).contains("applied 2");
        assertThat(database.rows("select count(email) from Cliente")).containsExactly("0");

        assertThat(start(database).lines()).contains("applied 0", "statements 1");
    }

    private String start(TestDatabase database) {
        List<Path> classPath = new ArrayList<>(List.of(jar));
        classPath.addAll(Staged.programPath());
        return Run.java(
                        project.folder(),
                        Map.of(),
                        classPath,
                        "com.acme.clientes.Start",
                        database.url(),
                        database.user(),
                        database.password())
                .wentWell()
                .output();
    }
}
