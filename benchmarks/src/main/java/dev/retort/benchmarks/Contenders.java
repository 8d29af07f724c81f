package dev.retort.benchmarks;

import dev.retort.benchmarks.contender.Contender;
import dev.retort.benchmarks.contender.Ebean;
import dev.retort.benchmarks.contender.Floor;
import dev.retort.benchmarks.contender.FlywayContender;
import dev.retort.benchmarks.contender.LiquibaseContender;
import dev.retort.benchmarks.contender.RetortContender;
import dev.retort.benchmarks.contender.Workload;
import dev.retort.testing.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who is compared on which database. */
final class Contenders {
    /** From here on the slowest would take most of the time of a run, and their growth is known by then. */
    private static final int MANY_REVISIONS = 2001;

    /** What a page says of it. */
    static final String LIMIT = "Flyway and Liquibase are measured with up to 2,000 revisions: beyond, getting them"
            + " there would take most of the time of a run.";

    private Contenders() {}

    /**
     * A contender that is ready for a workload.
     *
     * @param folder where what it applies was written to
     */
    record Prepared(Contender contender, Path folder) {}

    /** All that know the database, ready for a workload; the floor first. */
    static List<Prepared> prepared(Engine engine, Workload workload) throws IOException {
        List<Contender> all = new ArrayList<>(
                List.of(new Floor(), new RetortContender(), new Ebean(Databases.ebeanPlatform(engine))));
        if (workload.revisions() < MANY_REVISIONS) {
            all.add(new FlywayContender());
            all.add(new LiquibaseContender());
        }
        Path folder = Files.createTempDirectory("retort-benchmark");
        List<Prepared> prepared = new ArrayList<>();
        for (Contender contender : all) {
            Path own = Files.createDirectory(folder.resolve("c" + all.indexOf(contender)));
            contender.write(workload, own);
            contender.open(workload, own);
            prepared.add(new Prepared(contender, own));
        }
        return prepared;
    }
}
