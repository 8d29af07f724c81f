package dev.retort.hardcases;

import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two databases of each engine, for all stories. */
final class Databases implements AutoCloseable {
    /** The engines that every story is told on. */
    static final List<Engine> ENGINES = List.of(Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.SQLITE);

    /** Engines that stories are told on where somebody asks for it: they do not run on every machine. */
    static final List<Engine> WHERE_THEY_RUN = List.of(Engine.MYSQL);

    private final Map<Engine, TestDatabase> told = new EnumMap<>(Engine.class);
    private final Map<Engine, TestDatabase> created = new EnumMap<>(Engine.class);

    /** The name that stories use for an engine. */
    static String name(Engine engine) {
        return engine.name().toLowerCase(Locale.ROOT);
    }

    /** The name that a page uses for an engine. */
    static String title(Engine engine) {
        switch (engine) {
            case POSTGRESQL:
                return "PostgreSQL";
            case MARIADB:
                return "MariaDB";
            case SQLITE:
                return "SQLite";
            default:
                return engine.name();
        }
    }

    /** The empty database that a story is told on. */
    TestDatabase told(Engine engine) {
        return empty(told, engine);
    }

    /** The empty database that is made from a story's last model alone. */
    TestDatabase created(Engine engine) {
        return empty(created, engine);
    }

    private static TestDatabase empty(Map<Engine, TestDatabase> databases, Engine engine) {
        TestDatabase database = databases.computeIfAbsent(engine, TestDatabase::create);
        database.clear();
        return database;
    }

    @Override
    public void close() {
        told.values().forEach(TestDatabase::close);
        created.values().forEach(TestDatabase::close);
    }
}
