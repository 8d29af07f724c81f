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
    private Contenders() {}

    /** All that know the database, ready for a workload; the floor first. */
    static List<Contender> prepared(Engine engine, Workload workload) throws IOException {
        List<Contender> all = new ArrayList<>(List.of(new Floor(), new RetortContender()));
        all.add(new Ebean(Databases.ebeanPlatform(engine)));
        if (engine == Engine.H2 || engine == Engine.POSTGRESQL) {
            all.add(new FlywayContender());
        }
        all.add(new LiquibaseContender());
        Path folder = Files.createTempDirectory("retort-benchmark");
        for (Contender contender : all) {
            contender.prepare(workload, Files.createDirectory(folder.resolve("c" + all.indexOf(contender))));
        }
        return all;
    }
}
