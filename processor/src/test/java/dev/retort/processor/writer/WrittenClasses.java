package dev.retort.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.workspace.Workspace;
import dev.retort.runtime.Direction;
import dev.retort.runtime.Migration;
import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.Registry;
import dev.retort.runtime.recording.Recordings;
import dev.retort.schema.operation.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Written sources, compiled against the real runtime without a single warning. */
final class WrittenClasses extends ClassLoader {
    private final Map<String, byte[]> classes;

    private WrittenClasses(Map<String, byte[]> classes) {
        super(WrittenClasses.class.getClassLoader());
        this.classes = classes;
    }

    /** Compiles sources by the qualified names of their classes. */
    static WrittenClasses of(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Map<String, ByteArrayOutputStream> output = new HashMap<>();
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null);
                JavaFileManager manager = new ForwardingJavaFileManager<JavaFileManager>(standard) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                        return new ClassFile(name, output.computeIfAbsent(name, n -> new ByteArrayOutputStream()));
                    }
                }) {
            standard.setLocationFromPaths(StandardLocation.CLASS_PATH, Workspace.testClassPath());
            List<SourceFile> files = sources.entrySet().stream()
                    .map(source -> new SourceFile(source.getKey(), source.getValue()))
                    .toList();
            List<String> options = List.of("--release", "17", "-proc:none", "-Xlint:all", "-Werror");
            boolean success = compiler.getTask(new StringWriter(), manager, diagnostics, options, null, files)
                    .call();
            assertThat(diagnostics.getDiagnostics()).as(sources.toString()).isEmpty();
            assertThat(success).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, byte[]> classes = new HashMap<>();
        output.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return new WrittenClasses(classes);
    }

    /** What a revision's class records. */
    List<Operation> operations(String name, Direction direction) {
        RegisteredRevision revision =
                new RegisteredRevision("0123456789ab", List.of(), name, name, "", () -> (Migration) instance(name));
        return new Recordings().of(revision, direction).operations();
    }

    Registry registry(String name) {
        return (Registry) instance(name);
    }

    private Object instance(String name) {
        try {
            return loadClass(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static final class SourceFile extends SimpleJavaFileObject {
        private final String text;

        SourceFile(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes;

        ClassFile(String name, ByteArrayOutputStream bytes) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.bytes = bytes;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
