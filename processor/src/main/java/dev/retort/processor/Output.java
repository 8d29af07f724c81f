package dev.retort.processor;

import dev.retort.processor.publish.Publication;
import dev.retort.processor.revision.Decision;
import dev.retort.processor.revision.NewRevision;
import dev.retort.processor.snapshots.SnapshotFolder;
import dev.retort.processor.writer.RegistryEntry;
import dev.retort.processor.writer.RegistryWriter;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.json.SchemaJson;
import dev.retort.schema.snapshot.Snapshot;
import dev.retort.schema.snapshot.SnapshotHeader;
import dev.retort.schema.snapshot.SnapshotIndex;
import dev.retort.schema.snapshot.SnapshotWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What a compile writes for a set: into the compile itself, and, once that succeeded, into the project. */
final class Output {
    private static final String MANAGED_FOLDER = "META-INF/retort/";

    private final Setting setting;
    private final SnapshotFolder folder;
    private final String set;
    private final String packageName;
    private SortedSet<String> managed = new TreeSet<>();
    private boolean written;

    Output(Setting setting, SnapshotFolder folder, String set, String packageName) {
        this.setting = setting;
        this.folder = folder;
        this.set = set;
        this.packageName = packageName;
    }

    /** The class that people name. */
    String registry() {
        return packageName + "." + RegistryWriter.NAME;
    }

    /** The package of the registry and of new revisions. */
    String packageName() {
        return packageName;
    }

    /** The classes of the set, as far as this compile knows them. */
    void managed(SortedSet<String> classes) {
        managed = classes;
    }

    /** The classes of the set that the last compile into the same place knew. */
    List<String> lastManaged() {
        return setting.files().lines("", managedResource());
    }

    /**
     * Writes the class that people name; what it lists may follow in a later round.
     *
     * @return whether there will be a later round
     * @throws RetortException if there is another class of its name
     */
    boolean writeRegistry() {
        boolean written = setting.files()
                .source(qualified(RegistryWriter.NAME), RegistryWriter.registry(packageName, set), List.of())
                .isPresent();
        if (!written) {
            requireOwn(RegistryWriter.NAME);
        }
        return written;
    }

    /** Eclipse's compiler writes no class anew that is there as a class file: that of the last compile has to do. */
    private TypeElement requireOwn(String simpleName) {
        String name = qualified(simpleName);
        TypeElement type = setting.elements().getTypeElement(name);
        if (type == null || !setting.isInClassOutput(type)) {
            throw new RetortException(
                    Code.RT012,
                    "there is a class " + name + " already, where Retort writes the registry of revisions; delete it if"
                            + " it is a registry, which is made in each compile and never committed, or else give it"
                            + " another name");
        }
        return type;
    }

    /** Writes what was decided, and the registry's contents with it. */
    void write(@Nullable Decision decision) {
        NewRevision revision = decision == null ? null : decision.revision();
        if (revision != null && (written || !decision.replaced().isEmpty())) {
            replace(revision, decision.replaced());
            revision = null;
        } else if (revision != null) {
            write(revision);
        }
        if (decision != null && decision.moved() != null) {
            publishSnapshot(folder.file(folder.index().fileName(decision.moved().id())), decision.moved());
        }
        if (written) {
            return;
        }
        written = true;
        writeContents(revision);
        if (!managed.isEmpty()) {
            setting.files().resource("", managedResource(), String.join("\n", managed) + "\n", origins());
        }
    }

    private void write(NewRevision revision) {
        SnapshotHeader header = revision.snapshot().header();
        String text = setting.files()
                .source(header.revision(), revision.source(), origins())
                .orElseThrow(() -> new IllegalStateException(header.revision() + " was not there before"));
        Path source = setting.project().sourceFile(header.revision());
        setting.publication().add(source, text.getBytes(StandardCharsets.UTF_8));
        Path snapshot = folder.file(revision.snapshotFile());
        publishSnapshot(snapshot, revision.snapshot());
        setting.afterwards()
                .add(() -> setting.reporter()
                        .report(Finding.of(
                                Code.RT410,
                                "wrote revision " + header.node() + ": " + header.message() + ". Review and commit "
                                        + setting.project().name(source) + " and "
                                        + setting.project().name(snapshot),
                                null)));
    }

    /**
     * The old sources, or a registry without the revision, are part of this very compile: the files are written at
     * once, and another compile is asked for.
     */
    private void replace(NewRevision revision, List<SnapshotHeader> replaced) {
        SnapshotHeader header = revision.snapshot().header();
        Path source = setting.project().sourceFile(header.revision());
        Path snapshot = folder.file(revision.snapshotFile());
        Publication publication = new Publication(setting.project()::name);
        publication.add(source, setting.files().encoded(revision.source()).getBytes(StandardCharsets.UTF_8));
        publication.add(snapshot, SnapshotWriter.write(revision.snapshot()).getBytes(StandardCharsets.UTF_8));
        replaced.stream()
                .flatMap(old -> Stream.of(
                        setting.project().sourceFile(old.revision()),
                        folder.file(folder.index().fileName(old.id()))))
                .filter(file -> !file.equals(source) && !file.equals(snapshot))
                .forEach(publication::delete);
        publication.publish();
        String where =
                setting.project().name(source) + " and " + setting.project().name(snapshot);
        setting.reporter().report(again(header, replaced, where));
    }

    private static Finding again(SnapshotHeader header, List<SnapshotHeader> replaced, String where) {
        if (replaced.isEmpty()) {
            return Finding.of(
                    Code.RT012,
                    "the registry does not have revision " + header.node() + ", which was written into " + where
                            + ": another processor, one that is no service of the processor path, wrote classes of the"
                            + " model when the registry was there already. Compile again",
                    null);
        }
        if (!header.replaces().isEmpty() && replaced.size() > 1) {
            return Finding.of(
                    Code.RT407,
                    replaced.size() + " revisions were squashed into " + header.node() + ", in " + where
                            + ", and their files deleted. Their old sources were part of this compile, so compile"
                            + " again, without -Aretort.squash. Release it once every database that matters has all"
                            + " of them",
                    null);
        }
        return Finding.of(
                Code.RT406,
                "revision " + replaced.get(0).node() + " was amended: it is " + header.node() + " now, in " + where
                        + ". Its old source was part of this compile, so compile again, without -Aretort.amend",
                null);
    }

    private void publishSnapshot(Path path, Snapshot snapshot) {
        setting.publication().add(path, SnapshotWriter.write(snapshot).getBytes(StandardCharsets.UTF_8));
    }

    private void writeContents(@Nullable NewRevision revision) {
        SnapshotIndex index = folder.index();
        List<RegistryEntry> entries = new ArrayList<>();
        index.graph().ids().forEach(id -> entries.add(entry(index.header(id))));
        SortedSet<String> heads = new TreeSet<>(index.graph().heads());
        if (revision != null) {
            entries.add(entry(revision.snapshot().header()));
            heads.removeAll(revision.snapshot().header().parents());
            heads.add(revision.snapshot().id());
        }
        List<String> born =
                revision == null ? List.of() : List.of(revision.snapshot().id());
        boolean written = setting.files()
                .source(
                        qualified(RegistryWriter.CONTENTS),
                        RegistryWriter.contents(packageName, entries, List.copyOf(heads), born),
                        origins())
                .isPresent();
        if (!written) {
            requireState(requireOwn(RegistryWriter.CONTENTS), RegistryWriter.state(entries));
        }
        for (String head : heads) {
            Snapshot snapshot =
                    born.contains(head) ? Objects.requireNonNull(revision).snapshot() : folder.snapshot(head);
            setting.files()
                    .resource(
                            packageName,
                            RegistryWriter.schemaResource(head),
                            SchemaJson.write(snapshot.schema()) + "\n",
                            origins());
        }
    }

    private void requireState(TypeElement contents, String state) {
        boolean same = ElementFilter.fieldsIn(contents.getEnclosedElements()).stream()
                .anyMatch(field -> field.getSimpleName().contentEquals(RegistryWriter.STATE)
                        && state.equals(field.getConstantValue()));
        if (!same) {
            throw new RetortException(
                    Code.RT012,
                    "this compiler does not replace the class file of " + contents.getQualifiedName()
                            + " that an earlier compile left; delete the compiled classes and compile again");
        }
    }

    private static RegistryEntry entry(SnapshotHeader header) {
        return new RegistryEntry(
                header.id(),
                List.copyOf(header.parents()),
                header.packageName(),
                header.className(),
                header.message(),
                header.isCurrent() ? header.schemaDigest() : "",
                List.copyOf(header.labels()),
                header.replaces(),
                header.dependsOn());
    }

    private List<TypeElement> origins() {
        return managed.stream()
                .map(setting.elements()::getTypeElement)
                .filter(Objects::nonNull)
                .toList();
    }

    private String qualified(String simpleName) {
        return packageName + "." + simpleName;
    }

    private String managedResource() {
        return MANAGED_FOLDER + set + ".classes";
    }
}
