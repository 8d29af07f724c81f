package dev.retort.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Maven, again and again, and never {@code clean}: it compiles what it thinks has changed. */
class MavenIncrementalIT {
    private static final String AUTHOR = """
            package com.acme.library;

            import jakarta.persistence.Entity;
            import jakarta.persistence.Id;

            @Entity
            public class Author {
                @Id
                private Long id;

                private String name;
            }
            """;
    private static final String BOOK = AUTHOR.replace("Author", "Book").replace("name", "title");

    /** How maven-compiler-plugin finds out what to compile. */
    enum Detection {
        /** Everything, as soon as something has changed: its default. */
        WHOLE_MODULE,
        /** Only the sources that are newer than their classes. */
        STALE_SOURCES;

        Project project() {
            Project project = Project.create("maven-" + name().toLowerCase(Locale.ROOT));
            Path pom = project.path("pom.xml");
            // A drop is a warning, and not what this is about.
            project.replace(pom, "<arg>-Werror</arg>", "");
            if (this == STALE_SOURCES) {
                project.replace(
                        pom,
                        "<annotationProcessorPaths>",
                        "<useIncrementalCompilation>false</useIncrementalCompilation><annotationProcessorPaths>");
            }
            return project;
        }
    }

    private static String compile(Project project) {
        return Run.maven(project.folder(), Map.of(), "compile").wentWell().output();
    }

    /** What is compiled later is newer, also for who reads the time in seconds. */
    private static void edit(Project project, Path source, String from, String to) throws Exception {
        Thread.sleep(1100);
        project.replace(source, from, to);
    }

    @ParameterizedTest
    @EnumSource
    void followsWhatIsTouchedAndWhatIsDeleted(Detection detection) throws Exception {
        Project project = detection.project();
        Path author = project.source(AUTHOR);
        Path book = project.source(BOOK);
        compile(project);
        assertThat(project.revisions()).hasSize(1);

        // Touched, and nothing else.
        edit(project, author, "private String name;", "private  String name;");
        assertSame(project, () -> compile(project));

        // Changed.
        edit(project, author, "private  String name;", "private String name;\n    private String email;");
        compile(project);
        assertThat(project.revisions()).hasSize(2);
        assertThat(project.read(project.revisions().get(1)))
                .contains("\"email\"")
                .doesNotContain("Book");
        assertThat(project.path("target/classes/com/acme/library/migrations/R0001_CreateAuthorAndBook.class"))
                .exists();

        // The last revision is taken back: its two files, and the change that it is for.
        Files.delete(project.revisions().get(1));
        Files.delete(project.snapshots().get(1));
        edit(project, author, "\n    private String email;", "");
        compile(project);
        assertThat(project.revisions()).hasSize(1);
        assertSame(
                project,
                () -> Run.maven(project.folder(), Map.of("CI", "true"), "compile")
                        .wentWell());

        // An entity is gone.
        Files.delete(book);
        edit(project, author, "private String name;", "private String name;\n    private Integer born;");
        compile(project);
        if (detection == Detection.WHOLE_MODULE) {
            assertThat(project.read(project.revisions().get(1))).contains("op.dropTable(\"Book\")", "\"born\"");
        } else {
            // Its class file is still there: nobody can tell that it is gone.
            assertThat(project.read(project.revisions().get(1)))
                    .doesNotContain("dropTable")
                    .contains("\"born\"");
            Run.maven(project.folder(), Map.of(), "clean", "compile").wentWell();
            assertThat(project.read(project.revisions().get(2))).contains("op.dropTable(\"Book\")");
        }
        assertSame(project, () -> compile(project));
    }

    private static void assertSame(Project project, Runnable compile) {
        Map<String, String> before = project.committed();
        compile.run();
        assertThat(project.committed()).isEqualTo(before);
    }
}
