package dev.retort.processor.sets;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Finds the packages below one of the class path. The compiler does not list them, but it tells where a
 * class file of the package is, and beside it they are.
 */
final class PackagesBelow {
    private static final String CLASS = ".class";

    private final Elements elements;
    private final Filer filer;
    private final Set<String> seen = new HashSet<>();

    PackagesBelow(Elements elements, Filer filer) {
        this.elements = elements;
        this.filer = filer;
    }

    /** The packages below that of a class, in the same folder or jar; each of these is looked at once. */
    SortedSet<String> of(TypeElement type) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String binaryName = elements.getBinaryName(type).toString();
        String file = binaryName.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + CLASS;
        SortedSet<String> found = new TreeSet<>();
        try {
            URI uri = filer.getResource(StandardLocation.CLASS_PATH, packageName, file)
                    .toUri();
            if (!seen.add(uri.toString().substring(0, uri.toString().lastIndexOf('/')))) {
                return found;
            }
            if ("jar".equals(uri.getScheme())) {
                addFromJar(uri, packageName, found);
            } else {
                addFromFolder(Path.of(uri).getParent(), packageName, found);
            }
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException hidden) {
            // The compiler reads classes from somewhere else: only the packages that are named are known.
            return found;
        }
        return found;
    }

    private static void addFromFolder(Path folder, String packageName, SortedSet<String> found) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(CLASS))
                    .map(file -> folder.relativize(file).getParent())
                    .forEach(below -> {
                        if (below != null) {
                            found.add(packageName + "."
                                    + below.toString().replace('\\', '/').replace('/', '.'));
                        }
                    });
        }
    }

    /** Some compilers leave out the scheme of the jar's own address, or the slash after it. */
    private static void addFromJar(URI uri, String packageName, SortedSet<String> found) throws IOException {
        String text = uri.getSchemeSpecificPart();
        String archive = text.substring(0, Math.max(0, text.lastIndexOf('!')));
        Path file = archive.startsWith("file:")
                ? Path.of(URI.create(uri.getRawSchemeSpecificPart()
                        .substring(0, uri.getRawSchemeSpecificPart().lastIndexOf('!'))))
                : Path.of(archive);
        String prefix = packageName.replace('.', '/') + "/";
        try (JarFile jar = new JarFile(file.toFile())) {
            jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(prefix) && name.endsWith(CLASS))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .filter(name -> !name.equals(packageName))
                    .forEach(found::add);
        }
    }
}
