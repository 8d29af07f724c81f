package dev.retort.runtime.execution;

import dev.retort.runtime.MigrationResult;
import dev.retort.runtime.Registry;
import dev.retort.runtime.Settings;
import dev.retort.runtime.history.SetState;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.graph.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Applies what is pending. Every start of a program comes here, and mostly goes no further: what applies revisions
 * is loaded only if there are any. On the way there is no lambda, stream, joined text or comparison of records: where
 * they are the first of a JVM it spends milliseconds on each.
 */
public final class Upgrade {
    static final String VERB = "upgrade";
    static final String DOING = "upgrading";

    private final Database database;
    private final Sets sets;
    private final Settings settings;

    public Upgrade(Database database, Sets sets, Settings settings) {
        this.database = database;
        this.sets = sets;
        this.settings = settings;
    }

    /** Applies what is pending up to a target. */
    public MigrationResult to(Target target) {
        long start = System.nanoTime();
        try (Connection connection = database.connect(DOING)) {
            if (isThere(target, database.states(connection, sets.names(), DOING))) {
                return new MigrationResult(VERB, List.of(), List.of(), Duration.ofNanos(System.nanoTime() - start));
            }
            return new Verbs(database, sets, settings).upgrade(connection, target, start);
        } catch (SQLException failure) {
            throw Faults.own(null, failure, DOING);
        } catch (RetortException failure) {
            throw Faults.discreet(failure);
        }
    }

    private boolean isThere(Target target, @Nullable Map<String, SetState> states) {
        boolean all = target.point() == Target.Place.HEADS;
        if (states == null || target.label() != null || !all && target.point() != Target.Place.HEAD) {
            return false;
        }
        for (Registry registry : sets.registries()) {
            SetState state = states.getOrDefault(registry.set(), SetState.BASE);
            if (!all && registry.heads().size() != 1 || !state.isAt(registry)) {
                return false;
            }
        }
        return true;
    }
}
