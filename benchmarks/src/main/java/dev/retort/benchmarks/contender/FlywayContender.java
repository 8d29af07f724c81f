package dev.retort.benchmarks.contender;

import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Flyway. */
public final class FlywayContender implements Contender {
    private String location = "";

    @Override
    public String name() {
        return "Flyway";
    }

    @Override
    public void write(Workload workload, Path folder) throws IOException {
        SqlFiles.write(workload, folder, i -> "V" + i + "__step.sql");
    }

    @Override
    public void open(Workload workload, Path folder) {
        location = "filesystem:" + folder;
    }

    @Override
    public void upgrade(DataSource database) {
        Flyway.configure().dataSource(database).locations(location).load().migrate();
    }
}
