package dev.retort.benchmarks.contender;

import io.ebean.migration.MigrationConfig;
import io.ebean.migration.MigrationRunner;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;

/** Ebean Migration. */
public final class Ebean implements Contender {
    private final String platform;
    private String location = "";

    /**
     * @param platform the database, as Ebean calls it
     */
    public Ebean(String platform) {
        this.platform = platform;
    }

    @Override
    public String name() {
        return "Ebean Migration";
    }

    @Override
    public void write(Workload workload, Path folder) throws IOException {
        SqlFiles.write(workload, folder, i -> i + ".0__step.sql");
    }

    @Override
    public void open(Workload workload, Path folder) {
        location = "filesystem:" + folder;
    }

    @Override
    public void upgrade(DataSource database) {
        MigrationConfig config = new MigrationConfig();
        config.setMigrationPath(location);
        config.setPlatform(platform);
        new MigrationRunner(config).run(database);
    }
}
