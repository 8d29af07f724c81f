package dev.retort.testkit;

import dev.retort.runtime.dialect.Dialect;
import dev.retort.schema.Schema;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** The suite on each of our own dialects, whose catalogs a reader judges that knows nothing of them. */
class OwnDialectsTest {

    /** One of them. */
    private abstract static class Own extends DialectSuite {
        private final Engine engine;
        private @Nullable TestDatabase database;

        Own(Engine engine) {
            this.engine = engine;
        }

        @BeforeEach
        void create() {
            engine.missing().ifPresent(missing -> Assumptions.abort(missing));
            database = engine.create();
        }

        @AfterEach
        void close() {
            if (database != null) {
                database.close();
            }
        }

        private TestDatabase database() {
            if (database == null) {
                throw new IllegalStateException("outside of a test");
            }
            return database;
        }

        @Override
        protected DataSource dataSource() {
            return database().dataSource();
        }

        @Override
        protected void clear() {
            database().clear();
        }

        @Override
        protected String name() {
            return engine.name().toLowerCase(Locale.ROOT);
        }

        @Override
        protected List<String> catalog(Dialect dialect, Connection connection, Schema schema) {
            return Catalogs.of(database());
        }
    }

    @Nested
    class H2 extends Own {
        H2() {
            super(Engine.H2);
        }
    }

    @Nested
    class Postgresql extends Own {
        Postgresql() {
            super(Engine.POSTGRESQL);
        }
    }

    @Nested
    class Mariadb extends Own {
        Mariadb() {
            super(Engine.MARIADB);
        }
    }

    @Nested
    class Mysql extends Own {
        Mysql() {
            super(Engine.MYSQL);
        }
    }

    @Nested
    class Sqlite extends Own {
        Sqlite() {
            super(Engine.SQLITE);
        }
    }
}
