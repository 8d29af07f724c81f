package dev.retort.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

/** What is wrong gets one clear message with a code, and nothing is left behind. */
class BadInputIT {
    private static final String GOOD = """
            package com.acme.bad;

            import jakarta.persistence.Entity;
            import jakarta.persistence.Id;
            import jakarta.persistence.Table;

            @Entity
            @Table(name = "things")
            public class Thing {
                @Id
                private Long id;

                private String name;
            }
            """;

    @Test
    void anEntityWithoutAnId() {
        Project project = Project.create("bad-no-id");
        project.source(GOOD.replace("    @Id\n", "").replace("import jakarta.persistence.Id;\n", ""));

        refused(project).contains("Thing").containsIgnoringCase("@Id");
    }

    @Test
    void twoEntitiesOnOneTableThatCannotShareIt() {
        Project project = Project.create("bad-one-table");
        project.source(GOOD);
        project.source(GOOD.replace("class Thing", "class Other").replace("Long id;", "String number;"));

        refused(project).contains("things").contains("Thing").contains("Other");
    }

    @Test
    void anUnknownOption() {
        Project project = Project.create("bad-option");
        project.source(GOOD);

        refused(project, "retort.mesage=first")
                .contains("RT001")
                .contains("retort.mesage")
                .contains("retort.message");
    }

    @Test
    void anUnknownMode() {
        Project project = Project.create("bad-mode");
        project.source(GOOD);

        refused(project, "retort.mode=generat").contains("generat").contains("generate");
    }

    @Test
    void aFolderThatCannotBeWritten() {
        Project project = Project.create("bad-folder");
        project.source(GOOD);
        // Permissions do not hold back a super user; a file where the folder should be holds back everybody.
        project.write("schema-snapshots", "not a folder\n");

        refused(project).contains("schema-snapshots");
    }

    @Test
    void aSnapshotThatIsCutOff() {
        Project project = withOneRevision("bad-cut-off");
        Path snapshot = project.snapshots().get(0);
        String text = project.read(snapshot);
        project.write(relative(project, snapshot), text.substring(0, text.length() / 2));

        refused(project).contains(snapshot.getFileName().toString());
    }

    @Test
    void aSnapshotThatWasEdited() {
        Project project = withOneRevision("bad-edited");
        Path snapshot = project.snapshots().get(0);
        project.replace(snapshot, "varchar(255)", "varchar(80)");

        refused(project).contains(snapshot.getFileName().toString());
    }

    @Test
    void aRevisionWithoutItsSnapshot() {
        Project project = withOneRevision("bad-no-snapshot");
        assertThat(project.snapshots().get(0).toFile().delete()).isTrue();

        refused(project).contains("R0001_");
    }

    @Test
    void aSnapshotWithoutItsRevision() {
        Project project = withOneRevision("bad-no-revision");
        String name = project.revisions().get(0).getFileName().toString().replace(".java", "");
        assertThat(project.revisions().get(0).toFile().delete()).isTrue();

        refused(project).contains(name);
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void aTargetThatDoesNotExist(TestDatabase fresh) {
        Project project = withOneRevision("bad-target-" + fresh.engine());
        TestDatabase database = Databases.sharable(fresh, project);

        List<CommandLine.Answer> answers = new CommandLine(project.folder(), project.classes(), database)
                .run("upgrade nosuch", "downgrade -3", "show nosuch", "stamp nosuch", "upgrade --bogus", "frobnicate");

        assertThat(answers).allSatisfy(answer -> assertThat(answer.text()).containsPattern("^RT\\d{3}: "));
        assertThat(answers).extracting(CommandLine.Answer::status).containsExactly(1, 1, 1, 1, 2, 2);
        assertThat(answers.get(0).text()).contains("use head, heads, base");
        assertThat(answers.get(4).text()).contains("--bogus");
        assertThat(database.catalog().toString()).doesNotContainIgnoringCase("things");
    }

    @Test
    void aUrlThatLeadsNowhere() {
        Project project = withOneRevision("bad-url");

        List<String> urls = List.of(
                "jdbc:nosuch:thing",
                "jdbc:postgresql://127.0.0.1:1/nosuch?connectTimeout=5&password=sesame",
                "postgres://scott:tiger@localhost/db");
        List<Path> classPath = new ArrayList<>(
                List.of(project.classes(), Path.of("target/test-classes").toAbsolutePath()));
        classPath.addAll(Staged.programPath());
        for (String url : urls) {
            Run run = Run.java(
                            project.folder(),
                            Map.of("RETORT_URL", url, "RETORT_USER", "scott", "RETORT_PASSWORD", "hunter22"),
                            classPath,
                            Batch.class.getName(),
                            "upgrade")
                    .wentWell();
            assertThat(run.output())
                    .containsPattern("(?m)^RT\\d{3}: ")
                    .doesNotContain("hunter22")
                    .doesNotContain("sesame")
                    .doesNotContain("tiger")
                    .doesNotContain("\tat ");
        }
    }

    private static Project withOneRevision(String name) {
        Project project = Project.create(name.toLowerCase(Locale.ROOT));
        project.source(GOOD);
        new Javac(project).all().wentWell();
        assertThat(project.revisions()).hasSize(1);
        return project;
    }

    private static String relative(Project project, Path file) {
        return project.folder().relativize(file).toString();
    }

    /** The one error, with a code, of a compile that leaves no file behind. */
    private static AbstractStringAssert<?> refused(Project project, String... options) {
        Map<String, String> before = project.committed();
        Javac.Result result = new Javac(project).all(options).wentWrong();
        assertThat(project.committed()).isEqualTo(before);
        assertThat(result.errors()).as(result.toString()).hasSize(1);
        return assertThat(result.errors().get(0)).containsPattern("RT\\d{3}");
    }
}
