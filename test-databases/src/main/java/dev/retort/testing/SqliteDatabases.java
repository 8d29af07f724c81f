package dev.retort.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * SQLite in a file, since in memory each connection would see a database of its own, with foreign keys
 * enforced. What a crash of the whole machine would lose is no matter here.
 */
final class SqliteDatabases implements TestDatabase.Upkeep {

    private final Path folder;

    private SqliteDatabases(Path folder) {
        this.folder = folder;
    }

    static TestDatabase create() {
        Path folder = Folders.temporary("retort-sqlite");
        return new TestDatabase(
                Engine.SQLITE,
                "jdbc:sqlite:" + folder.resolve("database") + "?foreign_keys=on&synchronous=off",
                "",
                "",
                new SqliteDatabases(folder));
    }

    @Override
    public void clear(TestDatabase database) {
        Folders.delete(folder);
        try {
            Files.createDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void drop(TestDatabase database) {
        Folders.delete(folder);
    }
}
