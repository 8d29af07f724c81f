package dev.retort.processor.sets;

import dev.retort.processor.project.Project;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a module's {@code META-INF/persistence.xml} says, and the mapping files that nobody reads. */
final class PersistenceXml {
    private static final String FILE = "META-INF/persistence.xml";
    private static final String DEFAULT_MAPPING = "META-INF/orm.xml";

    /** What shapes a schema among what a mapping file may hold; queries, listeners and graphs do not. */
    private static final Set<String> SHAPING = Set.of(
            "entity",
            "mapped-superclass",
            "embeddable",
            "converter",
            "sequence-generator",
            "table-generator",
            "persistence-unit-metadata",
            "schema",
            "catalog",
            "access");

    private final List<Path> folders;
    private final Project project;

    /**
     * @param classOutput the folder that classes are written into, or {@code null} if there is none
     */
    PersistenceXml(Project project, @Nullable Path classOutput) {
        this.project = project;
        folders = new ArrayList<>();
        folders.add(project.sources().resolveSibling("resources"));
        if (classOutput != null) {
            folders.add(classOutput);
        }
    }

    /**
     * A persistence unit.
     *
     * @param name its name
     * @param classes the names of the classes that it lists
     * @param jarFiles the jar files that it takes classes from
     * @param mappingFiles its mapping files
     */
    record Unit(String name, List<String> classes, List<String> jarFiles, List<String> mappingFiles) {}

    /**
     * The units; none where there is no such file.
     *
     * @throws IOException if the file cannot be read
     */
    List<Unit> units() throws IOException {
        Path file = find(FILE);
        if (file == null) {
            return List.of();
        }
        return XmlFile.children(XmlFile.root(file)).stream()
                .filter(element -> "persistence-unit".equals(element.getLocalName()))
                .map(unit -> new Unit(
                        unit.getAttribute("name"),
                        XmlFile.texts(unit, "class"),
                        XmlFile.texts(unit, "jar-file"),
                        XmlFile.texts(unit, "mapping-file")))
                .toList();
    }

    /** A finding for each mapping file that says something of the schema. */
    List<Finding> mappingFiles() {
        Set<String> names = new LinkedHashSet<>();
        names.add(DEFAULT_MAPPING);
        try {
            units().forEach(unit -> names.addAll(unit.mappingFiles()));
        } catch (IOException unreadable) {
            // Only who asks for a unit needs this file.
        }
        List<Finding> findings = new ArrayList<>();
        for (String name : names) {
            Path file = find(name);
            if (file != null) {
                addFinding(file, findings);
            } else if (!name.equals(DEFAULT_MAPPING)) {
                findings.add(notRead(name, "is listed in " + FILE));
            }
        }
        return findings;
    }

    private void addFinding(Path file, List<Finding> findings) {
        try {
            XmlFile.children(XmlFile.root(file)).stream()
                    .map(Element::getLocalName)
                    .filter(SHAPING::contains)
                    .findFirst()
                    .ifPresent(shaping -> findings.add(notRead(project.name(file), "has <" + shaping + ">")));
        } catch (IOException e) {
            findings.add(notRead(project.name(file), "is no XML that can be read (" + e.getMessage() + ")"));
        }
    }

    private static Finding notRead(String file, String why) {
        return Finding.of(
                Code.RT227,
                file + " " + why + ", but mapping files are not read: what the provider takes from it is missing in the"
                        + " schema; say it with annotations, and remove it from the file",
                null);
    }

    private @Nullable Path find(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }
}
