package dev.retort.processor.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.Retort;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.testing.TestDatabase;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A database that gets builds, and somebody who does what the messages say. */
record Follower(TestDatabase database) {
    private static final Pattern LAST = Pattern.compile("Bring it to ([0-9a-f]{12})");

    /** Upgrades the database with a build, or does first what is to be done first. */
    void follow(Build build, List<Build> builds, List<String> diary) {
        follow(build, "heads", builds, diary);
    }

    private void follow(Build build, String target, List<Build> builds, List<String> diary) {
        try {
            retort(build).upgrade(target);
        } catch (RetortException refusal) {
            diary.add("  " + refusal.code());
            if (refusal.code() == Code.RT507) {
                retort(build).downgrade("heads");
            } else if (refusal.code() == Code.RT528) {
                Matcher last = LAST.matcher(refusal.getMessage());
                assertThat(last.find()).as(refusal.getMessage()).isTrue();
                follow(newestWith(last.group(1), builds), last.group(1), builds, diary);
            } else {
                throw refusal;
            }
            retort(build).upgrade(target);
        }
    }

    private static Build newestWith(String id, List<Build> builds) {
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
    }

    private Retort retort(Build build) {
        return Retort.builder(database.dataSource(), build.registry())
                .allowLoss(true)
                .build();
    }

    @Override
    public String toString() {
        return database.url();
    }
}
