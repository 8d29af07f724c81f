package dev.retort.processor.publish;

import dev.retort.processor.writer.JavaText;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Files that are part of this very compile: sources that it compiles too, resources beside its classes. */
public final class CompilerFiles {
    private final Filer filer;
    private boolean utf8 = true;

    public CompilerFiles(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes a source, and compiles it.
     *
     * @param name the qualified name of its class
     * @param source its text
     * @param origins what it was made of, for compilers that ask
     * @return its text as it was written, or nothing if the compiler has a class of that name already
     * @throws RetortException if it cannot be written
     */
    public Optional<String> source(String name, String source, List<? extends Element> origins) {
        String text = encoded(source);
        try {
            FileObject object = filer.createSourceFile(name, origins.toArray(Element[]::new));
            try (Writer writer = object.openWriter()) {
                writer.write(text);
            }
            utf8 &= isUtf8(object, text);
            return Optional.of(text);
        } catch (FilerException classExists) {
            return Optional.empty();
        } catch (IOException e) {
            throw new RetortException(
                    Code.RT008,
                    "the compiler cannot write the class " + name + " (" + e + "); " + WriteAdvice.on(e),
                    e);
        }
    }

    /** A source in letters that the compiler reads as they are meant. */
    public String encoded(String source) {
        return utf8 ? source : JavaText.ascii(source);
    }

    /**
     * Writes a resource beside the classes.
     *
     * @throws RetortException if it cannot be written
     */
    public void resource(String packageName, String name, String text, List<? extends Element> origins) {
        try (OutputStream out = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, packageName, name, origins.toArray(Element[]::new))
                .openOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RetortException(
                    Code.RT008,
                    "the compiler cannot write the resource " + name + " (" + e + "); " + WriteAdvice.on(e),
                    e);
        }
    }

    /** The lines of a resource that an earlier compile left beside the classes; none if there is none. */
    public List<String> lines(String packageName, String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, name)
                        .openInputStream(),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException | RuntimeException notThere) {
            return List.of();
        }
    }

    /**
     * Whether the compiler writes and reads sources in UTF-8, or in something that is the same for this text.
     * Where it does not, later sources are written in letters that every encoding has.
     */
    private static boolean isUtf8(FileObject object, String text) {
        try {
            URI uri = object.toUri();
            Path file = uri.isAbsolute() ? Path.of(uri) : Path.of(uri.getPath());
            return Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException notInTheFileSystem) {
            return true;
        }
    }
}
