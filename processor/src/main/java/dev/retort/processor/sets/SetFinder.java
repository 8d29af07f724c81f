package dev.retort.processor.sets;

import dev.retort.annotations.Naming;
import dev.retort.processor.project.ClassOutput;
import dev.retort.processor.project.Project;
import dev.retort.processor.snapshots.SnapshotFolder;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Tells which migration sets a compile has, and which of its entities belong to which.
 *
 * <p>Where sets are declared, they are all there is. Where none is, the sets that have snapshots of what is
 * compiled go on, and if there are none either, all entities are the default set. Tests have declared sets
 * only.
 */
public final class SetFinder {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    private final Project project;
    private final Sources sources;
    private final Elements elements;
    private final Filer filer;
    private final Function<String, SnapshotFolder> folders;
    private final PersistenceXml persistenceXml;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param folders the folder of a set's snapshots by the set's name
     */
    public SetFinder(
            Project project,
            Sources sources,
            ProcessingEnvironment environment,
            Function<String, SnapshotFolder> folders) {
        this.project = project;
        this.sources = sources;
        elements = environment.getElementUtils();
        filer = environment.getFiler();
        this.folders = folders;
        persistenceXml = new PersistenceXml(project, ClassOutput.folder(filer));
    }

    /**
     * What was found.
     *
     * @param sets the sets
     * @param findings what is wrong with their declarations
     */
    public record Result(List<CompiledSet> sets, List<Finding> findings) {
        public Result {
            sets = List.copyOf(sets);
            findings = List.copyOf(findings);
        }
    }

    /** Finds the sets. */
    public Result find() {
        List<SetDeclaration> declarations =
                declarations().stream().map(this::withUnit).toList();
        if (!declarations.isEmpty() || !sources.managed().isEmpty()) {
            findings.addAll(persistenceXml.mappingFiles());
        }
        List<CompiledSet> sets = declarations.isEmpty() && !project.test() ? undeclared() : declared(declarations);
        return new Result(sets, findings);
    }

    private List<SetDeclaration> declarations() {
        Map<String, SetDeclaration> byName = new TreeMap<>();
        for (Element element : declaringElements()) {
            SetDeclaration declaration = SetDeclaration.of(element);
            if (declaration == null) {
                continue;
            }
            Origin place = new Origin(declaration.element(), "");
            if (!NAME.matcher(declaration.name()).matches()) {
                findings.add(Finding.of(
                        Code.RT007,
                        "'" + declaration.name() + "' cannot be the name of a migration set, because it is the name of"
                                + " a folder too; use letters, digits, '_', '-' and '.'",
                        place));
                continue;
            }
            SetDeclaration other = byName.putIfAbsent(declaration.name(), declaration);
            byName.keySet().stream()
                    .filter(name -> name.equalsIgnoreCase(declaration.name()) && !name.equals(declaration.name()))
                    .findFirst()
                    .ifPresent(name -> findings.add(Finding.of(
                            Code.RT007,
                            "the names of the migration sets '" + name + "' and '" + declaration.name()
                                    + "' differ only in the case of letters, and some file systems have one folder for"
                                    + " both; give one of them another name",
                            place)));
            if (other != null) {
                findings.add(Finding.of(
                        Code.RT007,
                        "the migration set '" + declaration.name() + "' is declared on " + other.element() + " and on "
                                + declaration.element() + "; declare it once, or give one of the two another name",
                        place));
            }
        }
        return List.copyOf(byName.values());
    }

    /** The declaration with the classes of its persistence unit, if it names one. */
    private SetDeclaration withUnit(SetDeclaration declaration) {
        if (declaration.unit().isEmpty()) {
            return declaration;
        }
        Origin place = new Origin(declaration.element(), "");
        try {
            List<PersistenceXml.Unit> units = persistenceXml.units();
            for (PersistenceXml.Unit unit : units) {
                if (unit.name().equals(declaration.unit())) {
                    return withClasses(declaration, unit, place);
                }
            }
            findings.add(Finding.of(
                    Code.RT007,
                    "there is no persistence unit '" + declaration.unit() + "' in META-INF/persistence.xml; there is "
                            + (units.isEmpty()
                                    ? "none"
                                    : units.stream()
                                            .map(PersistenceXml.Unit::name)
                                            .collect(Collectors.joining(", "))),
                    place));
        } catch (IOException e) {
            findings.add(Finding.of(Code.RT007, "META-INF/persistence.xml cannot be read: " + e.getMessage(), place));
        }
        return declaration;
    }

    private SetDeclaration withClasses(SetDeclaration declaration, PersistenceXml.Unit unit, Origin place) {
        for (String jar : unit.jarFiles()) {
            findings.add(Finding.of(
                            Code.RT007,
                            "the jar '" + jar + "' of the persistence unit '" + unit.name()
                                    + "' is not looked into; name the packages of its entities in packages",
                            place)
                    .withSeverity(Severity.WARNING));
        }
        List<String> classes = new ArrayList<>();
        for (String name : unit.classes()) {
            TypeElement type = elements.getTypeElement(name.replace('$', '.'));
            if (type == null) {
                findings.add(Finding.of(
                        Code.RT007,
                        "the persistence unit '" + unit.name() + "' lists " + name
                                + ", which is not found; correct META-INF/persistence.xml",
                        place));
            } else {
                classes.add(type.getQualifiedName().toString());
            }
        }
        return declaration.with(classes);
    }

    /**
     * Elements that may declare a set. Of tests only what is compiled itself counts; otherwise the packages of
     * what is compiled are asked too, since an incremental build need not compile them again.
     */
    private List<Element> declaringElements() {
        List<Element> declaring = new ArrayList<>();
        for (String type : sources.declaringTypes()) {
            TypeElement element = elements.getTypeElement(type);
            if (element != null) {
                declaring.add(element);
            }
        }
        SortedSet<String> packages = new TreeSet<>(sources.declaringPackages());
        if (!project.test()) {
            for (String name : sources.packages()) {
                for (String outer = name;
                        !outer.isEmpty();
                        outer = outer.substring(0, Math.max(0, outer.lastIndexOf('.')))) {
                    packages.add(outer);
                }
            }
        }
        for (String name : packages) {
            PackageElement element = elements.getPackageElement(name);
            if (element != null) {
                declaring.add(element);
            }
        }
        return declaring;
    }

    private List<CompiledSet> declared(List<SetDeclaration> declarations) {
        Map<String, SortedSet<String>> members = members(declarations, sources.managed(), !project.test());
        Map<String, SortedSet<String>> elsewhere =
                members(declarations, new ClassPathModel(elements, filer, sources).of(declarations), false);
        return declarations.stream()
                .map(declaration -> new CompiledSet(
                        declaration.name(),
                        members.get(declaration.name()),
                        elsewhere.get(declaration.name()),
                        declaration.packages(),
                        declaration.naming(),
                        declaration.validation(),
                        declaration.databases(),
                        declaration.revisions(),
                        declaration.element(),
                        declaration.home()))
                .toList();
    }

    /** The classes of each set by the set's name. */
    private Map<String, SortedSet<String>> members(
            List<SetDeclaration> declarations, SortedSet<String> types, boolean all) {
        Map<String, SortedSet<String>> members = new TreeMap<>();
        declarations.forEach(declaration -> members.put(declaration.name(), new TreeSet<>()));
        for (String type : types) {
            SetDeclaration owner = owner(declarations, type);
            if (owner != null) {
                members.get(owner.name()).add(type);
            } else if (all) {
                findings.add(Finding.of(
                        Code.RT006,
                        type + " is in none of the migration sets that are declared, so nothing creates its table; add"
                                + " its package to one of them",
                        new Origin(type, "")));
            }
        }
        return members;
    }

    /** The set that takes a class in most closely. */
    private @Nullable SetDeclaration owner(List<SetDeclaration> declarations, String type) {
        String packageName = packageOf(type);
        SetDeclaration owner = null;
        int best = -1;
        for (SetDeclaration declaration : declarations) {
            int claim = declaration.claimOn(type, packageName);
            if (claim > best) {
                owner = declaration;
                best = claim;
            } else if (owner != null && claim == best) {
                findings.add(Finding.of(
                        Code.RT007,
                        "the migration sets '" + owner.name() + "' and '" + declaration.name() + "' both claim " + type
                                + "; name its package or class in one of the two only",
                        new Origin(type, "")));
            }
        }
        return owner;
    }

    private List<CompiledSet> undeclared() {
        Map<String, SetHistory> recorded = new TreeMap<>();
        SnapshotFolder.sets(project).forEach(name -> {
            SnapshotFolder folder = folders.apply(name);
            SetHistory history = SetHistory.of(folder);
            if (!folder.problems().isEmpty() || history.isOf(sources)) {
                recorded.put(name, history);
            }
        });
        if (recorded.isEmpty()) {
            return sources.managed().isEmpty()
                    ? List.of()
                    : List.of(CompiledSet.undeclared(SetDeclaration.DEFAULT_NAME, sources.managed(), Naming.JAKARTA));
        }
        Map<String, SortedSet<String>> members = new TreeMap<>();
        recorded.keySet().forEach(name -> members.put(name, new TreeSet<>()));
        String fallback = recorded.size() == 1 ? recorded.keySet().iterator().next() : SetDeclaration.DEFAULT_NAME;
        for (String type : sources.managed()) {
            String owner = recorded.entrySet().stream()
                    .filter(set -> set.getValue().entities().contains(type))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(fallback);
            members.computeIfAbsent(owner, name -> new TreeSet<>()).add(type);
        }
        return members.entrySet().stream()
                .map(set -> CompiledSet.undeclared(set.getKey(), set.getValue(), naming(recorded.get(set.getKey()))))
                .toList();
    }

    private static Naming naming(@Nullable SetHistory history) {
        return Arrays.stream(Naming.values())
                .filter(naming -> history != null
                        && naming.name().toLowerCase(Locale.ROOT).equals(history.naming()))
                .findFirst()
                .orElse(Naming.JAKARTA);
    }

    private String packageOf(String type) {
        TypeElement element = elements.getTypeElement(type);
        return element == null
                ? ""
                : elements.getPackageOf(element).getQualifiedName().toString();
    }
}
