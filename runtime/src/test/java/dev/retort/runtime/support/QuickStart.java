package dev.retort.runtime.support;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Has one program start many times in half the time: its classes are read from an archive, ready to be used. */
public final class QuickStart {
    private final Path folder;
    private final String classPath;

    /**
     * @param folder where the archive is; the caller deletes it
     */
    public QuickStart(Path folder) throws IOException {
        this.folder = folder;
        List<String> parts = new ArrayList<>();
        for (String part : ChildJvm.classPath().split(File.pathSeparator)) {
            // No archive is made of classes in folders.
            parts.add(Files.isDirectory(Path.of(part)) ? jar(Path.of(part), parts.size()) : part);
        }
        this.classPath = String.join(File.pathSeparator, parts);
    }

    private String jar(Path classes, int number) throws IOException {
        Path jar = folder.resolve(number + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return jar.toString();
    }

    /** The options for the start after which the archive is written, once the program ended by itself. */
    public List<String> first() {
        return List.of("-cp", classPath, "-XX:ArchiveClassesAtExit=" + archive());
    }

    /** The options for all other starts. */
    public List<String> next() {
        return List.of("-cp", classPath, "-XX:SharedArchiveFile=" + archive());
    }

    private Path archive() {
        return folder.resolve("classes.jsa");
    }
}
