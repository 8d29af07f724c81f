package dev.retort.benchmarks.contender;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Liquibase, with all changes in one formatted SQL file: the layout in which it is fastest. */
public final class LiquibaseContender implements Contender {
    private Path folder = Path.of("");

    @Override
    public String name() {
        return "Liquibase";
    }

    @Override
    public void write(Workload workload, Path ownFolder) throws IOException {
        List<String> statements = workload.statements();
        StringBuilder changes = new StringBuilder("--liquibase formatted sql\n");
        for (int i = 0; i < statements.size(); i++) {
            changes.append("\n--changeset bench:")
                    .append(i + 1)
                    .append('\n')
                    .append(statements.get(i))
                    .append(";\n");
        }
        Files.writeString(ownFolder.resolve("changes.sql"), changes);
    }

    @Override
    public void open(Workload workload, Path ownFolder) {
        folder = ownFolder;
    }

    @Override
    public void upgrade(DataSource source) throws Exception {
        DirectoryResourceAccessor files = new DirectoryResourceAccessor(folder);
        try (Connection connection = source.getConnection();
                Database database = DatabaseFactory.getInstance()
                        .findCorrectDatabaseImplementation(new JdbcConnection(connection))) {
            Map<String, Object> scope = Map.of("resourceAccessor", files, "ui", new LoggerUIService());
            Scope.child(scope, () -> {
                CommandScope update = new CommandScope("update");
                update.addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database);
                update.addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, "changes.sql");
                update.setOutput(OutputStream.nullOutputStream());
                update.execute();
            });
        }
    }
}
