package dev.retort.runtime.crash;

import dev.retort.runtime.Retort;
import dev.retort.runtime.support.Revisions;
import dev.retort.testing.Engine;
import javax.sql.DataSource;

/** What a program does to a database, and what was done before it. */
enum Way {
    /** All revisions are applied. */
    UPGRADE {
        @Override
        void prepare(DataSource dataSource, Revisions revisions) {}

        @Override
        void go(DataSource dataSource, Revisions revisions) {
            Retort.of(dataSource, revisions).upgrade();
        }
    },

    /** So many revisions are applied to an empty database that many of them share a transaction. */
    UPGRADE_OF_MANY {
        @Override
        boolean differsOn(Engine engine) {
            return engine == Engine.POSTGRESQL || engine == Engine.SQLITE;
        }

        @Override
        Revisions revisions(String url) {
            return EveryOperation.many(url);
        }

        @Override
        void prepare(DataSource dataSource, Revisions revisions) {}

        @Override
        void go(DataSource dataSource, Revisions revisions) {
            UPGRADE.go(dataSource, revisions);
        }
    },

    /** All revisions are undone. */
    DOWNGRADE {
        @Override
        void prepare(DataSource dataSource, Revisions revisions) {
            UPGRADE.go(dataSource, revisions);
        }

        @Override
        void go(DataSource dataSource, Revisions revisions) {
            Retort.of(dataSource, revisions).downgrade("base");
        }
    },

    /** All revisions but the first are undone by a build that has only the first. */
    OLDER_BUILD {
        @Override
        void prepare(DataSource dataSource, Revisions revisions) {
            UPGRADE.go(dataSource, revisions);
        }

        @Override
        void go(DataSource dataSource, Revisions revisions) {
            Retort.builder(dataSource, revisions.first(1))
                    .allowLoss(true)
                    .build()
                    .downgrade("heads");
        }
    };

    /** Whether the database is gone through otherwise on this way than on another. */
    boolean differsOn(Engine engine) {
        return true;
    }

    /** The revisions that it goes through. */
    Revisions revisions(String url) {
        return EveryOperation.revisions(url);
    }

    /** Does what comes before it. */
    abstract void prepare(DataSource dataSource, Revisions revisions);

    /** Goes it. */
    abstract void go(DataSource dataSource, Revisions revisions);
}
