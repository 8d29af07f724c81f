package dev.retort.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A revision whose body its author writes: what it does must be what its snapshot says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmptyRevisionIT {
    private static final String USER = """
            package com.acme.users;

            import jakarta.persistence.Entity;
            import jakarta.persistence.Id;

            @Entity
            public class Account {
                @Id
                private Long id;

                private String name;
            }
            """;
    private static final String WITH_TWO_MORE = USER.replace("    private String name;\n", """
                        private String name;

                        @Column(name = "avatar_url")
                        private String avatarUrl;

                        @Column(name = "created_at")
                        private Instant createdAt;
                    """)
            .replace(
                    "import jakarta.persistence.Entity;",
                    "import jakarta.persistence.Column;\nimport jakarta.persistence.Entity;")
            .replace("import jakarta.persistence.Id;", "import jakarta.persistence.Id;\nimport java.time.Instant;");
    private static final String UPGRADE = "public void upgrade(Operations op) {";
    private static final String DOWNGRADE = "public void downgrade(Operations op) {";

    private final Project project = Project.create("empty-revision");
    private final Javac javac = new Javac(project);
    private String emptyBody = "";

    @BeforeAll
    void writeAnEmptyRevision() {
        project.source(USER);
        javac.all().wentWell();
        project.source(WITH_TWO_MORE);
        javac.all("retort.empty=true", "retort.message=prepare accounts").wentWell();
        emptyBody = project.read(second());
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void leftEmptyItIsRefusedBeforeTheDatabaseIsTouched(TestDatabase fresh) {
        assertThat(project.read(project.snapshots().get(1)))
                .contains("avatar_url")
                .contains("created_at");
        assertThat(emptyBody).doesNotContain("addColumn");

        body("", "");

        assertThat(refusal(fresh)).contains("avatar_url").contains("created_at");
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void filledWronglyItIsRefusedBeforeTheDatabaseIsTouched(TestDatabase fresh) {
        body("""
                op.addColumn("Account", Column.column("avatar_url", Types.varchar(80)));
                op.addColumn("Account", Column.column("created_at", Types.timestamp(6).withTimeZone()));
                """, "");

        assertThat(refusal(fresh)).contains("avatar_url").contains("80").doesNotContain("created_at");
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
    void filledByHandItUpgradesAndComesBack(TestDatabase fresh) {
        body("""
                op.addColumn("Account", Column.column("avatar_url", Types.varchar(255)));
                op.addColumn("Account", Column.column("created_at", Types.timestamp(6).withTimeZone()));
                op.execute("update Account set avatar_url = 'https://example.org/' || name");
                """, """
                op.dropColumn("Account", "created_at");
                op.dropColumn("Account", "avatar_url");
                """);
        TestDatabase database = Databases.sharable(fresh, project);
        CommandLine retort = new CommandLine(project.folder(), project.classes(), database);

        retort.mustRun("upgrade +1");
        database.execute("insert into Account (id, name) values (1, 'ana')");
        retort.mustRun("upgrade");
        assertThat(database.rows("select avatar_url, created_at from Account"))
                .containsExactly("https://example.org/ana|null");
        retort.mustRun("downgrade -1");
        assertThat(database.rows("select * from Account")).containsExactly("1|ana");
    }

    private Path second() {
        return project.revisions().get(1);
    }

    private void body(String upgrade, String downgrade) {
        Path file = second();
        project.write(
                project.folder().relativize(file).toString(),
                emptyBody
                        .replace(UPGRADE, UPGRADE + "\n" + upgrade)
                        .replace(DOWNGRADE, DOWNGRADE + "\n" + downgrade)
                        .replaceFirst(
                                "\nimport ",
                                "\nimport dev.retort.schema.Column;\nimport dev.retort.schema.type.Types;\nimport "));
        javac.all().wentWell();
        assertThat(project.revisions()).hasSize(2);
    }

    private String refusal(TestDatabase fresh) {
        TestDatabase database = Databases.sharable(fresh, project);
        List<CommandLine.Answer> answers =
                new CommandLine(project.folder(), project.classes(), database).run("upgrade");
        assertThat(answers.get(0).status()).isEqualTo(1);
        assertThat(database.catalog().toString()).doesNotContainIgnoringCase("account");
        return answers.get(0).text();
    }
}
