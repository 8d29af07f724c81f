package dev.retort.processor.model;

import dev.retort.processor.mapper.Mapping;
import dev.retort.processor.mapper.SchemaMapper;
import dev.retort.processor.naming.NamingStrategy;
import dev.retort.processor.reader.ElementPlace;
import dev.retort.processor.reader.EntityReader;
import dev.retort.processor.reader.ReadResult;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Reads and maps what a compiler is given, in its first round, and prints the findings as its messages. */
final class ReadingProcessor extends AbstractProcessor {
    private final NamingStrategy naming;
    private final List<String> classNames;
    private @Nullable ReadResult read;
    private @Nullable Mapping mapping;

    /**
     * @param classNames classes of the class path to read besides those that are compiled
     */
    ReadingProcessor(NamingStrategy naming, List<String> classNames) {
        this.naming = naming;
        this.classNames = classNames;
    }

    boolean hasRun() {
        return read != null;
    }

    ReadResult read() {
        return Objects.requireNonNull(read, "nothing was compiled");
    }

    Mapping mapping() {
        return Objects.requireNonNull(mapping, "nothing was compiled");
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (read != null || round.processingOver()) {
            return false;
        }
        Set<Element> managed = new LinkedHashSet<>(round.getRootElements());
        classNames.forEach(name -> managed.add(
                Objects.requireNonNull(processingEnv.getElementUtils().getTypeElement(name), name)));
        read = new EntityReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), true, false)
                .read(managed);
        mapping = SchemaMapper.map(read.model(), naming);
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(mapping.findings());
        findings.forEach(this::print);
        return false;
    }

    private void print(Finding finding) {
        Diagnostic.Kind kind =
                finding.severity() == Severity.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.MANDATORY_WARNING;
        List<ElementPlace> places = finding.place() == null
                ? List.of()
                : Objects.requireNonNull(read).index().resolve(finding.place());
        if (places.isEmpty()) {
            processingEnv.getMessager().printMessage(kind, finding.toString());
            return;
        }
        ElementPlace place = places.get(0);
        processingEnv
                .getMessager()
                .printMessage(kind, finding.toString(), place.element(), place.annotation(), place.value());
    }
}
