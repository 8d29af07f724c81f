package dev.retort.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.Registry;
import dev.retort.runtime.Retort;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Case 20: two branches alter one table and are merged by the compiler, four programs start at once, and a
 * program of before the merge undoes what it does not know.
 */
class BranchesTest {
    private static final Databases DATABASES = new Databases();
    private static final int STARTERS = 4;
    private static final String BEFORE = "@Id Long id;";
    private static final String PHONE = " String phone;";
    private static final String EMAIL = " @Column(unique = true) String email;";

    @TempDir
    static Path folder;

    static List<Engine> engines() {
        return HardCasesTest.engines().toList();
    }

    @AfterAll
    static void close() {
        DATABASES.close();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void branchesMergeProgramsStartTogetherAndAnOlderOneGoesBack(Engine engine) throws Exception {
        Module trunk = new Module(folder.resolve(engine + "/trunk"));
        Registry before = compiled(trunk, BEFORE);
        Module branch = trunk.copy(folder.resolve(engine + "/branch"));
        compiled(trunk, BEFORE + PHONE);
        compiled(branch, BEFORE + EMAIL);
        trunk.takeRevisionsOf(branch);
        Registry merged = compiled(trunk, BEFORE + PHONE + EMAIL);
        assertThat(trunk.revisions()).hasSize(4);

        TestDatabase database = DATABASES.told(engine);
        Retort.of(database.dataSource(), before).upgrade();
        List<String> schemaBefore = Telling.catalog(database);
        database.execute("insert into people (id) values (1), (2)");
        startTogether(database, merged);

        TestDatabase fresh = DATABASES.created(engine);
        Registry fromNothing = compiled(new Module(folder.resolve(engine + "/fresh")), BEFORE + PHONE + EMAIL);
        Retort.of(fresh.dataSource(), fromNothing).upgrade();
        assertThat(Telling.catalog(database)).isEqualTo(Telling.catalog(fresh));
        database.execute("update people set phone = '1', email = 'a@x' where id = 1");

        Retort.builder(database.dataSource(), before)
                .undoUnknown(true)
                .allowLoss(true)
                .build()
                .downgrade("heads");
        assertThat(Telling.catalog(database)).isEqualTo(schemaBefore);
        assertThat(database.rows("select id from people order by id")).containsExactly("1", "2");
    }

    private static Registry compiled(Module module, String body) {
        module.model("@Entity @Table(name = \"people\") class Person { " + body + " }");
        Module.Result result = module.compile();
        assertThat(result.success()).as(result.said()).isTrue();
        return Compiled.registry(result.classes());
    }

    private static void startTogether(TestDatabase database, Registry registry) throws Exception {
        ExecutorService starters = Executors.newFixedThreadPool(STARTERS);
        try {
            List<Callable<Integer>> starts = new ArrayList<>();
            for (int i = 0; i < STARTERS; i++) {
                starts.add(() -> Retort.of(database.dataSource(), registry)
                        .upgrade()
                        .revisions()
                        .size());
            }
            int applied = 0;
            for (Future<Integer> start : starters.invokeAll(starts)) {
                applied += start.get();
            }
            assertThat(applied).isEqualTo(3);
        } finally {
            starters.shutdownNow();
        }
    }
}
