package dev.retort.processor.project;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Where the compiler writes classes. */
public final class ClassOutput {
    /** Never written: only its place is asked for. */
    private static final String PROBE = "retort.place";

    private ClassOutput() {}

    /** The folder that classes are written into, or {@code null} if it is none of the file system. */
    public static @Nullable Path folder(Filer filer) {
        FileObject probe = probe(filer);
        return probe == null ? null : parent(probe.toUri());
    }

    /** Eclipse's compiler answers only for files that are there, or are to be. */
    private static @Nullable FileObject probe(Filer filer) {
        try {
            return filer.getResource(StandardLocation.CLASS_OUTPUT, "", PROBE);
        } catch (IOException | RuntimeException notThere) {
            try {
                return filer.createResource(StandardLocation.CLASS_OUTPUT, "", PROBE);
            } catch (IOException | RuntimeException nowhere) {
                return null;
            }
        }
    }

    private static @Nullable Path parent(URI uri) {
        try {
            Path file = uri.isAbsolute() ? Path.of(uri) : Path.of(uri.getPath());
            return file.toAbsolutePath().normalize().getParent();
        } catch (IllegalArgumentException | FileSystemNotFoundException elsewhere) {
            return null;
        }
    }
}
