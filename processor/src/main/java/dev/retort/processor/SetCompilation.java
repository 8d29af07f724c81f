package dev.retort.processor;

import dev.retort.processor.mapper.Mapping;
import dev.retort.processor.mapper.SchemaMapper;
import dev.retort.processor.naming.NamingStrategies;
import dev.retort.processor.options.Mode;
import dev.retort.processor.reader.EntityReader;
import dev.retort.processor.reader.EnumTypes;
import dev.retort.processor.reader.ReadResult;
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
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
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
 * revision written, in the first round after it in which no type is missing.
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

    SetCompilation(Setting setting, SnapshotFolder folder, Sources sources) {
        this.setting = setting;
        this.folder = folder;
        this.sources = sources;
        history = SetHistory.of(folder);
    }

    void advance(CompiledSet set, Places places) {
        if (done) {
            return;
        }
        if (output == null) {
            begin(set, places);
        } else if (setting.mode().mode() == Mode.OFF || setting.reporter().hasErrors()) {
            end(null);
        } else {
            proceed(set, places);
        }
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
        }
    }

    private void proceed(CompiledSet set, Places places) {
        Output current = Objects.requireNonNull(output);
        Membership membership = Membership.of(
                set, history, current.lastManaged(), sources, setting.elements(), setting::isInClassOutput);
        ReadResult read = new EntityReader(
                        setting.elements(),
                        setting.environment().getTypeUtils(),
                        set.validation(),
                        EnumTypes.areUsed(set.databases()))
                .read(elements(membership.managed()));
        unresolved = read.unresolved();
        if (!unresolved.isEmpty()) {
            return;
        }
        places.add(read.index());
        Mapping model = SchemaMapper.map(read.model(), NamingStrategies.of(set.naming()));
        report(membership.notes(), places);
        report(RevisionClasses.problems(setting.project(), set.name(), folder, sources, setting.elements()), places);
        report(read.findings(), places);
        report(model.findings(), places);
        if (membership.conclusive() && !membership.partial()) {
            set.packagesWithout(membership.managed())
                    .forEach(name -> setting.reporter().report(withoutEntities(set, name)));
        }
        current.managed(membership.managed());
        if (!membership.conclusive() || setting.reporter().hasErrors()) {
            end(null);
            return;
        }
        Decision decision = Planner.decide(
                new Context(
                        setting.project(),
                        setting.options(),
                        setting.mode(),
                        set,
                        folder,
                        current.packageName(),
                        this::classExists),
                model);
        report(decision.findings(), places);
        decision.reviewed().forEach((revision, findings) -> {
            TypeElement type = setting.elements().getTypeElement(revision);
            setting.reporter().reportOn(findings, places, Objects.requireNonNull(type));
        });
        end(setting.reporter().hasErrors() ? null : decision);
    }

    private void end(@Nullable Decision decision) {
        done = true;
        Objects.requireNonNull(output).write(decision);
    }

    private void report(Collection<Finding> findings, Places places) {
        setting.reporter().report(findings, places);
    }

    private List<TypeElement> elements(SortedSet<String> names) {
        return names.stream()
                .map(setting.elements()::getTypeElement)
                .filter(Objects::nonNull)
                .toList();
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
