package dev.retort.processor.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Engine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a team does, in the end every database is as the model says, with its rows. The long profile
 * takes more walks; {@code -Dretort.walks.from} and {@code -Dretort.walks} say which.
 */
class TeamWalkIT {
    /** What must have happened in many walks, or they show nothing. */
    private static final List<String> RARITIES = List.of(
            "RT317",
            "RT310",
            "RT314",
            "RT407",
            "RT412",
            "RT507",
            "RT528",
            "nothing was renamed",
            ": rename to",
            ": amend to",
            ": merge",
            ": empty",
            ": revert",
            ": delete the last revision",
            ": delete the last revision to see it again");

    private static final int MOST_SHRUNK = 3;
    private static final int MANY_WALKS = 500;

    @TempDir
    Path folder;

    @Test
    void everyDatabaseEndsAtTheModel() {
        int from = Integer.getInteger("retort.walks.from", 1);
        int walks = Integer.getInteger("retort.walks", 4);
        Map<Engine, Integer> ended = new EnumMap<>(Engine.class);
        Map<String, Integer> happened = new TreeMap<>();
        List<AssertionError> failures = new ArrayList<>();
        for (int seed = from; seed < from + walks; seed++) {
            Walk walk = Walk.of(seed);
            Walk.Result result = walk.take(folder);
            if (result.failure() != null) {
                failures.add(failure(failures.size() < MOST_SHRUNK ? walk.shrunk(folder) : walk));
                continue;
            }
            walk.engines().stream().distinct().forEach(engine -> ended.merge(engine, 1, Integer::sum));
            for (String rarity : RARITIES) {
                int times = (int) result.diary().stream()
                        .filter(line -> line.contains(rarity))
                        .count();
                happened.merge(rarity, times, Integer::sum);
            }
        }
        if (!failures.isEmpty()) {
            AssertionError all = new AssertionError(failures.size() + " of " + walks + " walks failed");
            failures.forEach(all::addSuppressed);
            throw all;
        }
        System.out.println(walks + " walks, from seed " + from + ": " + ended + ", with " + happened);
        if (walks >= MANY_WALKS) {
            assertThat(happened).allSatisfy((rarity, times) -> assertThat(times).isPositive());
        }
    }

    private AssertionError failure(Walk walk) {
        Walk.Result result = walk.take(folder);
        return new AssertionError(walk + "\n" + String.join("\n", result.diary()), result.failure());
    }
}
