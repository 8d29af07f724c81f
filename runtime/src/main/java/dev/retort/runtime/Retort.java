package dev.retort.runtime;

import dev.retort.runtime.dialect.Dialects;
import dev.retort.runtime.execution.Database;
import dev.retort.runtime.execution.Inspection;
import dev.retort.runtime.execution.Sets;
import dev.retort.runtime.execution.Stamping;
import dev.retort.runtime.execution.Upgrade;
import dev.retort.runtime.execution.Verbs;
import dev.retort.runtime.history.HistoryTables;
import dev.retort.runtime.plan.OfflineScript;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.graph.Target;
import dev.retort.schema.graph.TargetRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Brings a database to where a build wants it, and back.
 *
 * <pre>{@code
 * Retort.of(dataSource, new Migrations()).upgrade();
 * }</pre>
 *
 * <p>Any number of programs may do so at once; each revision is applied once. Where nothing is pending,
 * {@link #upgrade()} sends one query. A program that dies at any moment leaves what the next start
 * finishes.
 *
 * <p>A target is {@code head} (the only head), {@code heads} (all), {@code base} (nothing applied),
 * {@code +n} or {@code -n} (counted from where the database is), a revision's id, or the beginning of one;
 * the first of these also within what begins with a labelled revision, as in {@code label@head}.
 *
 * <p>Every method that goes to the database throws {@link RetortException} for what a person can mend;
 * its message begins with a code. Instances have no state of their own and may be shared.
 */
public final class Retort {
    private final DataSource dataSource;
    private final Sets sets;
    private final Settings settings;
    private final Database database;

    private Retort(DataSource dataSource, Sets sets, Settings settings) {
        this.dataSource = dataSource;
        this.sets = sets;
        this.settings = settings;
        this.database = new Database(dataSource, settings);
    }

    /** For a database, and the registries of the migration sets that it holds; everything else as by default. */
    public static Retort of(DataSource dataSource, Registry... registries) {
        return new Retort(dataSource, new Sets(List.of(registries)), Settings.DEFAULT);
    }

    /** For a database, and the registries of the migration sets that it holds. */
    public static Builder builder(DataSource dataSource, Registry... registries) {
        return new Builder(dataSource, List.of(registries));
    }

    /**
     * The same for one of its migration sets.
     *
     * @throws RetortException if it has no set of that name (RT505)
     */
    public Retort only(String set) {
        List<Registry> registries = sets.registries().stream()
                .filter(registry -> registry.set().equals(set))
                .toList();
        if (registries.isEmpty()) {
            throw new RetortException(
                    Code.RT505,
                    "there is no migration set '" + set + "'. There is "
                            + String.join(
                                    ", ",
                                    sets.registries().stream()
                                            .map(Registry::set)
                                            .toList()) + ".");
        }
        return new Retort(dataSource, sets.only(registries), settings);
    }

    /** Applies everything that is pending. */
    public MigrationResult upgrade() {
        return new Upgrade(database, sets, settings).to(Target.HEADS);
    }

    /** Applies what is pending up to a target; does nothing if the database has it already. */
    public MigrationResult upgrade(String target) {
        return new Upgrade(database, sets, settings).to(Target.parse(target));
    }

    /**
     * Undoes what was applied after a target, newest first. {@code -n} undoes the last {@code n} that were
     * applied; {@code heads} undoes what this build does not have, by the statements that the database's
     * log keeps.
     */
    public MigrationResult downgrade(String target) {
        return verbs().downgrade(Target.parse(target));
    }

    /** Ends a revision that was interrupted, with a person's word on the statement that cannot be decided. */
    public MigrationResult resume(InDoubt word) {
        return verbs().resume(word);
    }

    /** Where the database is. */
    public Current current() {
        return new Inspection(database, sets).current();
    }

    /** Everything that was done to the database. */
    public History history() {
        return new Inspection(database, sets).history();
    }

    /** The heads of this build; does not ask the database. */
    public Heads heads() {
        return Inspection.heads(sets);
    }

    /** Everything about one revision of this build or the database: an id, the beginning of one, or another target. */
    public RevisionDetails show(String target) {
        return new Inspection(database, sets).show(Target.parse(target));
    }

    /** What would be done to come to a target, whichever way it lies; changes nothing. */
    public Plan plan(String target) {
        return verbs().plan(Target.parse(target));
    }

    private Verbs verbs() {
        return new Verbs(database, sets, settings);
    }

    /**
     * Marks the database as being at a target, and runs nothing, if it looks as the target's schema says.
     *
     * @throws RetortException if it does not (RT518); the message names the differences
     */
    public MigrationResult stamp(String target) {
        return new Stamping(database, sets, settings).stamp(Target.parse(target), false);
    }

    /** Marks the database as being at a target, and runs nothing, whatever it looks like. */
    public MigrationResult stampUnverified(String target) {
        return new Stamping(database, sets, settings).stamp(Target.parse(target), true);
    }

    /** Says that an applied revision was edited on purpose, and that the database is as it says now. */
    public MigrationResult accept(String id) {
        return new Stamping(database, sets, settings).accept(Target.parse(id));
    }

    /**
     * The script of a range of revisions for this database's kind, with the lines of the log in it: once it
     * was run, the database counts as having them. Only the kind of the database is asked for.
     *
     * @param range two targets with a colon between them, the way from the first to the second: {@code
     *     base:heads}, {@code 7c1f:base}; or one, the way there from {@code base}
     */
    public String sql(String range) {
        return database.with(
                event -> {},
                "reading what kind it is",
                workspace -> OfflineScript.write(
                        sets.registries(), TargetRange.parse(range), workspace.dialect(), settings));
    }

    /** The script of a range of revisions, as {@link #sql(String)}, for any kind of database and without one. */
    public static String sql(String range, String dialect, Registry... registries) {
        return OfflineScript.write(
                new Sets(List.of(registries)).registries(),
                TargetRange.parse(range),
                Dialects.named(dialect),
                Settings.DEFAULT);
    }

    /** How a database is migrated; everything has a default that fits an application at its start. */
    public static final class Builder {
        private final DataSource dataSource;
        private final List<Registry> registries;
        private final List<MigrationListener> listeners = new ArrayList<>();
        private Settings settings = Settings.DEFAULT;

        private Builder(DataSource dataSource, List<Registry> registries) {
            this.dataSource = dataSource;
            this.registries = registries;
        }

        /**
         * The database schema of Retort's own tables, which must exist; by default the connection's own.
         *
         * @throws dev.retort.schema.SchemaException if it is not a name
         */
        public Builder historySchema(@Nullable String schema) {
            HistoryTables.in(schema);
            settings = settings.withHistorySchema(schema);
            return this;
        }

        /** How long it waits while another program migrates the same database; 10 minutes by default. */
        public Builder patience(Duration patience) {
            settings = settings.withPatience(patience);
            return this;
        }

        /**
         * How long a statement waits for a lock that others hold before it gives way to them, and how often it
         * then tries again, with pauses that grow; 5 seconds and 10 times by default. {@link Duration#ZERO}
         * is the connection's own limit.
         */
        public Builder lockTimeout(Duration timeout, int retries) {
            settings = settings.withLockTimeout(timeout, retries);
            return this;
        }

        /** How long a statement may run; by default, as with {@link Duration#ZERO}, the connection's own limit. */
        public Builder statementTimeout(Duration timeout) {
            settings = settings.withStatementTimeout(timeout);
            return this;
        }

        /**
         * Whether {@link Retort#upgrade()} first undoes revisions that a newer build applied and this one does
         * not have, by the statements that the database's log keeps. Off by default.
         */
        public Builder undoUnknown(boolean undo) {
            settings = settings.withUndoUnknown(undo);
            return this;
        }

        /** Whether undoing revisions that this build does not have may lose data. Off by default. */
        public Builder allowLoss(boolean allow) {
            settings = settings.withAllowLoss(allow);
            return this;
        }

        /**
         * Whether steps in code are left out where only their SQL is known: undoing revisions that this build
         * does not have, and in scripts. Off by default: they are named and refused.
         */
        public Builder skipCode(boolean skip) {
            settings = settings.withSkipCode(skip);
            return this;
        }

        /** Prepares what steps in code are given, by installing plugins for example. */
        public Builder jdbi(Consumer<Jdbi> configuration) {
            settings = settings.withJdbi(configuration);
            return this;
        }

        /** Tells a listener what happens. */
        public Builder listener(MigrationListener listener) {
            listeners.add(listener);
            return this;
        }

        /**
         * The instance.
         *
         * @throws RetortException if two registries are of one set (RT553)
         */
        public Retort build() {
            return new Retort(dataSource, new Sets(registries), settings.withListeners(listeners));
        }
    }
}
