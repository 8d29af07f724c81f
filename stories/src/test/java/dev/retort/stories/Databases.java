package dev.retort.stories;

import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;

/** Databases that programs of their own can open. */
final class Databases {
    private Databases() {}

    /** The given database, or, where it lives in this process's memory, an empty one in a file of the project. */
    static TestDatabase sharable(TestDatabase database, Project project) {
        if (database.engine() != Engine.H2) {
            return database;
        }
        Path folder = project.path("target/database");
        Project.deleteAll(folder);
        return TestDatabase.h2InFolder(folder);
    }
}
