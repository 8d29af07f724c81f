package dev.retort.runtime.execution;

import dev.retort.runtime.Registry;
import dev.retort.runtime.plan.RevisionIndex;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.graph.Target;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The migration sets that a call is about. */
public final class Sets {
    private final List<Registry> registries;
    private final List<Registry> others;

    /**
     * @throws IllegalArgumentException if there is no registry
     * @throws RetortException if two registries are of one set (RT553)
     */
    public Sets(List<Registry> registries) {
        this(registries, List.of());
    }

    private Sets(List<Registry> registries, List<Registry> others) {
        if (registries.isEmpty()) {
            throw new IllegalArgumentException("give at least one registry: new Migrations()");
        }
        this.registries = List.copyOf(registries);
        this.others = List.copyOf(others);
        Set<String> names = new HashSet<>();
        for (Registry registry : registries) {
            if (!names.add(registry.set())) {
                throw new RetortException(
                        Code.RT553,
                        "two registries are of the migration set '" + registry.set()
                                + "'. Give one of them a name of its own with @MigrationSet(\"…\").");
            }
        }
    }

    /** Some of them; the rest is still asked what depends on what. */
    public Sets only(List<Registry> some) {
        List<Registry> rest = new ArrayList<>(others);
        registries.stream().filter(registry -> !some.contains(registry)).forEach(rest::add);
        return new Sets(some, rest);
    }

    /** Their registries, in the order in which they were given. */
    public List<Registry> registries() {
        return registries;
    }

    /** Their names. A start with nothing to do asks for them, and pays for no stream. */
    List<String> names() {
        List<String> names = new ArrayList<>(registries.size());
        for (Registry registry : registries) {
            names.add(registry.set());
        }
        return names;
    }

    /** The sets that the call is not about, of which the database was read. */
    List<SetMigration> others(Workspace workspace) throws SQLException {
        List<SetMigration> migrations = migrations(workspace, others);
        for (SetMigration migration : migrations) {
            migration.loadLog();
        }
        return migrations;
    }

    /** Each of them, of which the database is still to be read. */
    List<SetMigration> migrations(Workspace workspace) {
        return migrations(workspace, registries);
    }

    private static List<SetMigration> migrations(Workspace workspace, List<Registry> registries) {
        List<SetMigration> migrations = new ArrayList<>();
        for (Registry registry : registries) {
            migrations.add(new SetMigration(workspace, new RevisionIndex(registry)));
        }
        return migrations;
    }

    /**
     * The sets that a target is about, after reading where the database is even if its log and its state
     * contradict each other, which is what is about to be mended.
     */
    List<SetMigration> about(Workspace workspace, Target target) throws SQLException {
        List<SetMigration> migrations = migrations(workspace);
        for (SetMigration migration : migrations) {
            migration.loadLog();
        }
        return about(target, migrations);
    }

    /**
     * The sets that a target is about, of which the database was read.
     *
     * @throws RetortException if a target is about one set only and does not say which (RT505)
     */
    static List<SetMigration> about(Target target, List<SetMigration> migrations) {
        boolean relative = target.point() instanceof Target.Steps;
        boolean named = target.point() instanceof Target.Revision || target.label() != null;
        if (migrations.size() == 1 || !relative && !named) {
            return migrations;
        }
        List<SetMigration> knowing = migrations.stream()
                .filter(migration -> named && migration.targets().knows(target))
                .toList();
        if (knowing.size() == 1) {
            return knowing;
        }
        String names =
                String.join(", ", migrations.stream().map(SetMigration::set).toList());
        throw new RetortException(
                Code.RT505,
                knowing.isEmpty() && named
                        ? "nothing is called '" + target + "' in any of the migration sets " + names + "."
                        : "'" + target + "' could be meant for more than one of the migration sets " + names
                                + ". Say which with Retort.only(set).");
    }
}
