package dev.retort.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Looks at nothing and writes one class: what javac itself takes for any processor that writes any class. */
@SupportedAnnotationTypes("*")
public final class OneClassProcessor extends AbstractProcessor {
    private boolean written;

    /** A processor path with nothing else on it. */
    static List<Path> path() throws IOException {
        Path services = Files.createTempDirectory("retort-benchmark-services");
        Path service = services.resolve("META-INF/services").resolve(Processor.class.getName());
        Files.createDirectories(service.getParent());
        Files.writeString(service, OneClassProcessor.class.getName());
        return List.of(CompileRun.ownClasses(), services);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!written) {
            written = true;
            try (Writer source =
                    processingEnv.getFiler().createSourceFile("Written").openWriter()) {
                source.write("final class Written {}");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
