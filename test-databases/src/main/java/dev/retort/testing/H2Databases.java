package dev.retort.testing;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** H2 runs inside this JVM: there is no server to start. */
final class H2Databases implements TestDatabase.Upkeep {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private H2Databases() {}

    static TestDatabase inMemory() {
        // Without the delay the database would be gone with its last connection.
        return open("jdbc:h2:mem:test" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    }

    static TestDatabase inFolder(Path folder) {
        return open("jdbc:h2:file:" + folder.toAbsolutePath().resolve("database"));
    }

    private static TestDatabase open(String url) {
        return new TestDatabase(Engine.H2, url, "sa", "", new H2Databases());
    }

    @Override
    public void clear(TestDatabase database) {
        database.execute("DROP ALL OBJECTS");
    }

    @Override
    public void drop(TestDatabase database) {
        database.execute("SHUTDOWN");
    }
}
