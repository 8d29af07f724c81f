package dev.retort.processor;

import dev.retort.processor.options.Mode;
import dev.retort.processor.reader.UnresolvedType;
import dev.retort.processor.reporter.Places;
import dev.retort.processor.revision.Context;
import dev.retort.processor.revision.Decision;
import dev.retort.processor.revision.Planner;
import dev.retort.processor.revision.RevisionClasses;
import dev.retort.processor.sets.CompiledSet;
import dev.retort.processor.sets.Membership;
import dev.retort.processor.sets.RevisionPackage;
import dev.retort.processor.sets.SetHistory;
import dev.retort.processor.sets.Sources;
import dev.retort.processor.snapshots.SnapshotFolder;
import dev.retort.processor.writer.RegistryWriter;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * One migration set in one compile. In its first round the registry is written, which makes sure that there
 * is another one: whatever other processors write in the first is there then. The model is read, and the
 * revision written, in the first round after it in which no type is missing; that nothing has changed may
 * be found before.
 */
final class SetCompilation {
    private final Setting setting;
    private final SnapshotFolder folder;
    private final SetHistory history;
    private final Sources sources;
    private @Nullable CompiledSet withoutEntities;
    private @Nullable Output output;
    private SortedSet<UnresolvedType> unresolved = new TreeSet<>();
    private boolean done;
    private @Nullable SortedSet<String> settled;

    SetCompilation(Setting setting, SnapshotFolder folder, Sources sources) {
        this.setting = setting;
        this.folder = folder;
        this.sources = sources;
        history = SetHistory.of(folder);
    }

    void advance(CompiledSet set, Places places) {
        if (settled != null && !isSettled()) {
            // A processor wrote something that could not be known of.
            settled = null;
            done = false;
        }
        if (done) {
            return;
        }
        if (output == null) {
            begin(set, places);
        } else if (!isLookedAt()) {
            end(null);
        } else {
            proceed(set, places);
        }
    }

    /** Whether it was found in the first round that nothing has changed, and nothing has come since. */
    boolean isSettled() {
        return settled != null
                && sources.typeNames().stream()
                        .allMatch(type -> settled.contains(type) || RegistryWriter.isRegistry(type));
    }

    /** The class that lists the set's revisions, if there is one. */
    Optional<String> registry() {
        return Optional.ofNullable(output).map(Output::registry);
    }

    /** The last round: whatever was missing will not come any more. */
    void finish(boolean failed) {
        if (output == null && withoutEntities != null) {
            setting.reporter().report(withoutEntities(withoutEntities));
        }
        if (output != null && !done && !failed) {
            if (!unresolved.isEmpty()) {
                setting.reporter().report(Finding.of(Code.RT009, missing(), null));
            }
            end(null);
        }
    }

    private void begin(CompiledSet set, Places places) {
        if (set.managed().isEmpty() && set.elsewhere().isEmpty() && history.isEmpty()) {
            withoutEntities = set;
            return;
        }
        report(folder.problems(), places);
        RevisionPackage place = RevisionPackage.of(set, history, setting.elements());
        report(place.problems(), places);
        if (place.name() == null) {
            done = true;
            return;
        }
        output = new Output(setting, folder, set.name(), place.name());
        if (!output.writeRegistry()) {
            advance(set, places);
        } else if (setting.alone() && !history.isEmpty() && isLookedAt()) {
            settle(set, places);
        }
    }

    /**
     * Where no other processor can write anything, a model without a change needs no other round: each round has
     * javac look at all classes anew. A change is always looked at again, since there may be a processor that
     * cannot be known of.
     */
    private void settle(CompiledSet set, Places places) {
        SetReading reading = read(set, Objects.requireNonNull(output));
        if (reading.isSound()) {
            Decision decision = decide(set, reading);
            if (decision.isNothing()) {
                settled = new TreeSet<>(sources.typeNames());
                conclude(set, places, reading, decision);
            }
        }
    }

    private boolean isLookedAt() {
        return setting.mode().mode() != Mode.OFF && !setting.reporter().hasErrors();
    }

    private void proceed(CompiledSet set, Places places) {
        SetReading reading = read(set, Objects.requireNonNull(output));
        unresolved = reading.read().unresolved();
        if (unresolved.isEmpty()) {
            conclude(set, places, reading, null);
        }
    }

    private SetReading read(CompiledSet set, Output current) {
        return SetReading.of(
                setting,
                set,
                Membership.of(
                        set, history, current.lastManaged(), sources, setting.elements(), setting::isInClassOutput));
    }

    /** Reports what was read, and does about it what was decided, or what is to be decided now. */
    private void conclude(CompiledSet set, Places places, SetReading reading, @Nullable Decision decided) {
        Membership membership = reading.membership();
        places.add(reading.read().index());
        report(membership.notes(), places);
        report(RevisionClasses.problems(setting.project(), set.name(), folder, sources, setting.elements()), places);
        report(reading.read().findings(), places);
        report(reading.model().findings(), places);
        if (membership.conclusive() && !membership.partial()) {
            set.packagesWithout(membership.managed())
                    .forEach(name -> setting.reporter().report(withoutEntities(set, name)));
        }
        Objects.requireNonNull(output).managed(membership.managed());
        if (!membership.conclusive() || setting.reporter().hasErrors()) {
            end(null);
            return;
        }
        Decision decision = decided == null ? decide(set, reading) : decided;
        report(decision.findings(), places);
        decision.reviewed().forEach((revision, findings) -> {
            TypeElement type = setting.elements().getTypeElement(revision);
            setting.reporter().reportOn(findings, places, Objects.requireNonNull(type));
        });
        end(setting.reporter().hasErrors() ? null : decision);
    }

    private Decision decide(CompiledSet set, SetReading reading) {
        return Planner.decide(
                new Context(
                        setting.project(),
                        setting.options(),
                        setting.mode(),
                        set,
                        folder,
                        Objects.requireNonNull(output).packageName(),
                        this::classExists),
                reading.model());
    }

    private void end(@Nullable Decision decision) {
        done = true;
        Objects.requireNonNull(output).write(decision);
    }

    private void report(Collection<Finding> findings, Places places) {
        setting.reporter().report(findings, places);
    }

    private boolean classExists(String qualifiedName) {
        return setting.elements().getTypeElement(qualifiedName) != null
                || Files.exists(setting.project().sourceFile(qualifiedName));
    }

    private static Finding withoutEntities(CompiledSet set) {
        return Finding.of(
                Code.RT007,
                "the migration set '" + set.name() + "', which " + set.declaredOn()
                        + " declares, has no entities; name the packages that they are in",
                null);
    }

    private static Finding withoutEntities(CompiledSet set, String packageName) {
        return Finding.of(
                Code.RT007,
                "the migration set '" + set.name() + "', which " + set.declaredOn() + " declares, names the package "
                        + packageName + ", and there is no entity in it or below it; correct its name or take it away."
                        + " Of a library, name packages that have a class themselves: compilers do not list others",
                null);
    }

    private String missing() {
        String types = unresolved.stream()
                .map(type -> type.type() + " of " + type.place())
                .distinct()
                .collect(Collectors.joining(", "));
        return "the migration set was not looked at, and no revision written, because these types were missing when"
                + " annotations were processed: " + types;
    }
}
