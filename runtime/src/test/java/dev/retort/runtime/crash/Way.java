package dev.retort.runtime.crash;

import dev.retort.runtime.Retort;
import dev.retort.runtime.support.Revisions;
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

    /** Does what comes before it. */
    abstract void prepare(DataSource dataSource, Revisions revisions);

    /** Goes it. */
    abstract void go(DataSource dataSource, Revisions revisions);
}
