package dev.retort.processor.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.Direction;
import dev.retort.runtime.HistoryEntry;
import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.Retort;
import dev.retort.runtime.recording.Recordings;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.testing.TestDatabase;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A database with rows that gets builds, and somebody who does what the messages say. */
final class Follower {
    private static final Pattern LAST = Pattern.compile("Bring it to ([0-9a-f]{12})");

    private static final Pattern MISFIT = Pattern.compile("rows of (\\w+) have a (\\w+) that does not fit");

    private final TestDatabase database;
    private final Rows rows;
    private final List<Build> builds;
    private final List<String> diary;
    private long lastEntry;

    /**
     * @param builds all builds there ever were, the newest last
     * @param diary gets what happens
     */
    Follower(TestDatabase database, List<Build> builds, List<String> diary) {
        this.database = database;
        this.builds = builds;
        this.diary = diary;
        rows = new Rows(database);
    }

    TestDatabase database() {
        return database;
    }

    /** Upgrades the database with a build, or does first what is to be done first; then its users add rows. */
    void follow(Build build) {
        follow(build, "heads");
        rows.add();
    }

    /** Applies a few of the next revisions only. */
    void begin(Build build, Random random) {
        try {
            retort(build).upgrade("+" + (1 + random.nextInt(2)));
        } catch (RetortException refusal) {
            // There are not so many, or the database is somewhere else altogether.
            assertThat(refusal.code()).as(refusal.getMessage()).isIn(Code.RT507, Code.RT524, Code.RT528);
            diary.add("  " + refusal.code());
        }
        checkRows(build);
        rows.add();
    }

    private void follow(Build build, String target) {
        try {
            retort(build).upgrade(target);
        } catch (RetortException refusal) {
            diary.add("  " + refusal.code());
            checkRows(build);
            if (refusal.code() == Code.RT507) {
                retort(build).downgrade("heads");
            } else if (refusal.code() == Code.RT528) {
                Matcher last = LAST.matcher(refusal.getMessage());
                assertThat(last.find()).as(refusal.getMessage()).isTrue();
                follow(newestWith(last.group(1)), last.group(1));
            } else if (refusal.code() == Code.RT540) {
                Matcher value = MISFIT.matcher(refusal.getMessage());
                assertThat(value.find()).as(refusal.getMessage()).isTrue();
                rows.mend(value.group(1), value.group(2));
            } else {
                throw refusal;
            }
            checkRows(build);
            retort(build).upgrade(target);
        }
        checkRows(build);
    }

    private Build newestWith(String id) {
        for (int i = builds.size() - 1; i >= 0; i--) {
            if (builds.get(i).ids().contains(id)) {
                return builds.get(i);
            }
        }
        throw new AssertionError("no build has " + id);
    }

    /** Undoes what the build does not have. */
    void dropUnknown(Build build) {
        retort(build).downgrade("heads");
        checkRows(build);
    }

    /** The log says which revisions came and went; the rows are where these say. */
    private void checkRows(Build build) {
        for (HistoryEntry entry : retort(build).history().entries()) {
            if (entry.number() > lastEntry) {
                lastEntry = entry.number();
                RegisteredRevision revision = newestWith(entry.revision()).revision(entry.revision());
                switch (entry.action()) {
                    case UPGRADE ->
                        rows.follow(
                                new Recordings().of(revision, Direction.UPGRADE).operations());
                    case DOWNGRADE ->
                        rows.follow(new Recordings()
                                .of(revision, Direction.DOWNGRADE)
                                .operations());
                    default -> throw new AssertionError(entry);
                }
            }
        }
        rows.check(build.toString());
    }

    private Retort retort(Build build) {
        return Retort.builder(database.dataSource(), build.registry())
                .allowLoss(true)
                .skipCode(true)
                .build();
    }

    @Override
    public String toString() {
        return database.engine().toString();
    }
}
