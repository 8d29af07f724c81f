package dev.retort.processor.revision;

import dev.retort.processor.options.OptionNames;
import dev.retort.processor.project.Project;
import dev.retort.processor.sets.RevisionMark;
import dev.retort.processor.sets.Sources;
import dev.retort.processor.snapshots.SnapshotFolder;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.snapshot.SnapshotHeader;
import dev.retort.schema.snapshot.SnapshotIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Compares the classes of revisions with their snapshots: each belongs to the other. */
public final class RevisionClasses {
    private final Project project;
    private final String set;
    private final SnapshotFolder folder;
    private final Sources sources;
    private final Elements elements;
    private final List<Finding> findings = new ArrayList<>();

    private RevisionClasses(Project project, String set, SnapshotFolder folder, Sources sources, Elements elements) {
        this.project = project;
        this.set = set;
        this.folder = folder;
        this.sources = sources;
        this.elements = elements;
    }

    /** What does not fit together, with the way out. */
    public static List<Finding> problems(
            Project project, String set, SnapshotFolder folder, Sources sources, Elements elements) {
        RevisionClasses check = new RevisionClasses(project, set, folder, sources, elements);
        check.checkCase();
        check.checkSnapshots();
        check.checkClasses();
        return check.findings;
    }

    private void checkCase() {
        SnapshotIndex index = folder.index();
        SortedMap<String, SnapshotHeader> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String id : index.graph().ids()) {
            SnapshotHeader header = index.header(id);
            SnapshotHeader other = names.putIfAbsent(header.revision(), header);
            if (other != null && !other.revision().equals(header.revision())) {
                findings.add(Finding.of(
                        Code.RT415,
                        "the names of revisions " + other.node() + " and " + header.node() + " differ only in the case"
                                + " of letters, and some file systems hold only one of their files; delete the class"
                                + " and the snapshot of the one that nobody has released (" + files(other) + ", or "
                                + files(header) + ") and of what merged it, and compile again with another -A"
                                + OptionNames.MESSAGE,
                        new Origin(header.revision(), "")));
            }
        }
    }

    private String files(SnapshotHeader header) {
        return project.name(project.sourceFile(header.revision())) + " and "
                + project.name(folder.file(folder.index().fileName(header.id())));
    }

    private void checkSnapshots() {
        SnapshotIndex index = folder.index();
        for (String id : index.graph().ids()) {
            SnapshotHeader header = index.header(id);
            String snapshot = project.name(folder.file(index.fileName(id)));
            TypeElement type = elements.getTypeElement(header.revision());
            if (type == null) {
                findings.add(Finding.of(
                        Code.RT403,
                        "the class " + header.revision() + " of the snapshot " + snapshot + " is not compiled; restore "
                                + project.name(project.sourceFile(header.revision()))
                                + " from version control"
                                + (index.graph().children(id).isEmpty()
                                        ? ", or delete the snapshot too to undo the revision"
                                        : ""),
                        null));
            } else {
                checkMark(header, type, snapshot);
            }
        }
    }

    private void checkMark(SnapshotHeader header, TypeElement type, String snapshot) {
        RevisionMark expected = new RevisionMark(header.id(), header.parents(), header.set());
        if (!expected.equals(RevisionMark.of(type))) {
            findings.add(Finding.of(
                    Code.RT404,
                    "@Revision on " + header.className() + " does not say what its snapshot " + snapshot
                            + " says: id " + header.id() + ", parents " + header.parents() + ", set '" + header.set()
                            + "'; restore the annotation from version control, its values are not to be edited",
                    new Origin(header.revision(), "")));
        }
    }

    private void checkClasses() {
        Set<String> known = new HashSet<>();
        folder.headers().forEach(header -> {
            known.add(header.id());
            known.add(header.revision());
        });
        for (String name : sources.revisions()) {
            TypeElement type = elements.getTypeElement(name);
            RevisionMark mark = type == null ? null : RevisionMark.of(type);
            if (mark != null && mark.set().equals(set) && !known.contains(mark.id()) && !known.contains(name)) {
                findings.add(Finding.of(
                        Code.RT402,
                        name + " is revision " + mark.id() + " of the migration set '" + set
                                + "', which has no snapshot; restore " + project.name(project.snapshotFolder(set))
                                + "/…_" + mark.id() + ".json from version control, or delete the class too to undo"
                                + " the revision",
                        new Origin(name, "")));
            }
        }
    }
}
