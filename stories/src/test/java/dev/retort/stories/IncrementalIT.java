package dev.retort.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor or a build tool compiles only what was touched. */
class IncrementalIT {
    private static final String BOOK = """
            package com.acme.library;

            import jakarta.persistence.Entity;
            import jakarta.persistence.Id;
            import jakarta.persistence.ManyToOne;

            @Entity
            public class Book {
                @Id
                private Long id;

                private String title;

                @ManyToOne
                private Author author;
            }
            """;
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

    private final Project project = Project.create("incremental");
    private final Javac javac = new Javac(project);
    private Path book = Path.of("");

    @BeforeEach
    void compileAll() {
        book = project.source(BOOK);
        project.source(AUTHOR);
        javac.all().wentWell();
    }

    @Test
    void oneEntityCompiledAloneDropsNoOther() {
        Map<String, String> before = project.committed();

        javac.some(List.of(book)).wentWell();

        assertThat(project.committed()).isEqualTo(before);
    }

    @Test
    void aChangeOfOneEntityCompiledAloneIsThatChangeOnly() {
        project.replace(book, "private String title;", "private String title;\n    private Integer pages;");

        javac.some(List.of(book)).wentWell();

        assertThat(project.revisions()).hasSize(2);
        String revision = project.read(project.revisions().get(1));
        assertThat(revision).contains("pages").doesNotContain("dropTable").doesNotContain("Author");
        javac.all().wentWell();
        assertThat(project.revisions()).hasSize(2);
    }

    @Test
    void anEntityThatIsGoneIsDroppedOnceTheCompileIsWhole() {
        assertThat(book.toFile().delete()).isTrue();

        Javac.Result result = javac.all();

        assertThat(result.toString()).contains("Book");
        assertThat(result.success()).isTrue();
        assertThat(project.read(project.revisions().get(1))).contains("op.dropTable(\"Book\")");
    }
}
