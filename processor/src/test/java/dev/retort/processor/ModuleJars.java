package dev.retort.processor;

import dev.retort.processor.workspace.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module needs, on a module path. */
final class ModuleJars {
    private ModuleJars() {}

    /** The jars that a user gets; a build that has not packed them yet has their classes in folders. */
    static String path(Path folder) throws IOException {
        List<String> path = new ArrayList<>();
        for (Path entry : Workspace.testClassPath()) {
            String text = entry.toString().replace('\\', '/');
            for (String module : List.of("annotations", "runtime", "schema")) {
                if (text.endsWith("/" + module + "/target/classes")) {
                    path.add(jar(entry, module, folder).toString());
                } else if (text.matches(".*/retort-" + module + "-[^/]*(?<!tests)\\.jar")) {
                    path.add(text);
                }
            }
            if (text.contains("jakarta.persistence-api")) {
                path.add(text);
            }
        }
        return path.stream().collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** Packs classes; what is no module by itself is one under a name. */
    static Path jar(Path classes, String module, Path folder) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(new Attributes.Name("Automatic-Module-Name"), "dev.retort." + module.replace("-snapshots", ""));
        Path jar = Files.createDirectories(folder.resolve("jars")).resolve("retort-" + module + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (!name.equals("META-INF/MANIFEST.MF")) {
                    entries.putNextEntry(new JarEntry(name));
                    Files.copy(file, entries);
                }
            }
        }
        return jar;
    }
}
