package dev.retort.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** SQLite in a file: in memory each connection would see a database of its own. */
final class SqliteDatabases implements TestDatabase.Upkeep {

    private final Path folder;

    private SqliteDatabases(Path folder) {
        this.folder = folder;
    }

    static TestDatabase create() {
        Path folder = Folders.temporary("retort-sqlite");
        return new TestDatabase(
                Engine.SQLITE, "jdbc:sqlite:" + folder.resolve("database"), "", "", new SqliteDatabases(folder));
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
