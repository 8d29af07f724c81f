package dev.retort.processor.writer;

import dev.retort.schema.json.Digests;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the registry of a set, in two classes: the one that people name, which can be written before
 * it is known what the last revision is, and its contents.
 *
 * <p>Every compile writes both, so they are texts that are quick to write and quick to compile.
 */
public final class RegistryWriter {
    /** The simple name of the class that people name. */
    public static final String NAME = "Migrations";

    /** The file by which a class path announces registries. */
    public static final String SERVICE = "META-INF/services/dev.retort.runtime.Registry";

    /** The simple name of the class that has its contents. */
    public static final String CONTENTS = "MigrationsContents";

    /** The name of the constant that tells which revisions the contents list. */
    public static final String STATE = "STATE";

    private RegistryWriter() {}

    /** The name of the resource, in the registry's package, that has the schema of a head as JSON. */
    public static String schemaResource(String head) {
        return NAME + "-" + head + ".json";
    }

    /** Whether a class is, by its name, one that a registry consists of. */
    public static boolean isRegistry(String qualifiedName) {
        String simpleName = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        return simpleName.equals(NAME) || simpleName.equals(CONTENTS);
    }

    /** The class that people name. */
    public static String registry(String packageName, String set) {
        return """
                package $package;

                import dev.retort.runtime.RegisteredRevision;
                import dev.retort.runtime.Registry;
                import java.io.IOException;
                import java.io.InputStream;
                import java.io.UncheckedIOException;
                import java.nio.charset.StandardCharsets;
                import java.util.List;
                import java.util.Map;

                /**
                 * The revisions of the migration set {@code $set} – written on every compile, not to be committed.
                 */
                public final class Migrations implements Registry {
                    @Override
                    public String set() {
                        return "$set";
                    }

                    @Override
                    public List<String> heads() {
                        return MigrationsContents.HEADS;
                    }

                    @Override
                    public Map<String, String> formerHeads() {
                        return MigrationsContents.FORMER_HEADS;
                    }

                    @Override
                    public List<RegisteredRevision> revisions() {
                        return MigrationsContents.revisions();
                    }

                    @Override
                    public List<String> bornInThisBuild() {
                        return MigrationsContents.BORN_IN_THIS_BUILD;
                    }

                    @Override
                    public String headSchema(String head) {
                        try (InputStream json = Migrations.class.getResourceAsStream("Migrations-" + head + ".json")) {
                            return json == null ? null : new String(json.readAllBytes(), StandardCharsets.UTF_8);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                }
                """.replace("$package", packageName).replace("$set", set);
    }

    /** What tells contents from others, without what only the compile that wrote them knows. */
    public static String state(List<RegistryEntry> revisions) {
        List<String> texts = new ArrayList<>();
        for (RegistryEntry revision : revisions) {
            texts.addAll(List.of(revision.id(), revision.className(), revision.message(), revision.schemaDigest()));
            texts.add(String.join(" ", revision.parents()));
            texts.add(String.join(" ", revision.labels()));
            texts.add(String.join(" ", revision.replaces()));
            texts.add(String.join(" ", revision.dependsOn()));
        }
        return Digests.ofTexts(texts);
    }

    /**
     * What the registry lists.
     *
     * @param revisions all revisions, parents before children
     * @param heads the ids of those after which none comes, sorted
     * @param born the ids of those that this very compile wrote
     */
    public static String contents(
            String packageName, List<RegistryEntry> revisions, List<String> heads, List<String> born) {
        RegistryParts parts = new RegistryParts(packageName, revisions);
        return """
                package $package;

                import dev.retort.runtime.Migration;
                import dev.retort.runtime.RegisteredRevision;
                import dev.retort.runtime.RegistryPart;
                import java.util.ArrayList;
                import java.util.List;
                import java.util.Map;

                /**
                 * What {@link Migrations} lists.
                 */
                final class MigrationsContents {
                    static final List<String> HEADS = List.of($heads);

                    static final List<String> BORN_IN_THIS_BUILD = List.of($born);

                    static final Map<String, String> FORMER_HEADS = Map.ofEntries($former);

                    static final String STATE = "$state";

                    private MigrationsContents() {}

                    static List<RegisteredRevision> revisions() {
                        List<RegisteredRevision> revisions = new ArrayList<>($count);
                """.replace("$package", packageName)
                        .replace("$heads", JavaText.literals(heads))
                        .replace("$born", JavaText.literals(born))
                        .replace("$former", formerHeads(revisions, heads))
                        .replace("$state", state(revisions))
                        .replace("$count", Integer.toString(revisions.size()))
                + parts.calls()
                + "        return List.copyOf(revisions);\n    }\n"
                + parts.classes()
                + "}\n";
    }

    /** The heads that others were squashed into, by the last of these. */
    private static String formerHeads(List<RegistryEntry> revisions, List<String> heads) {
        List<String> entries = new ArrayList<>();
        for (RegistryEntry entry : revisions) {
            if (heads.contains(entry.id()) && !entry.replaces().isEmpty()) {
                String last = entry.replaces().get(entry.replaces().size() - 1);
                entries.add("Map.entry(\"" + last + "\", \"" + entry.id() + "\")");
            }
        }
        return String.join(", ", entries);
    }
}
